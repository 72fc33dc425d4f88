-- Beside each original lies a record of what the catalogue says of it. A row here is part of the transaction that changes
-- the catalogue, whoever does it; the record is written after the commit, and then the row goes. Rows are only added, so
-- that nobody who changes something waits for a record being written.

create table record_due (
    id         bigint generated always as identity primary key,
    content_id text   not null
);

create function record_due_for_artefact() returns trigger language plpgsql as $$
begin
    if tg_op <> 'DELETE' then
        insert into record_due (content_id) values (new.original_id);
    end if;
    if tg_op <> 'INSERT' and (tg_op = 'DELETE' or old.original_id <> new.original_id) then
        insert into record_due (content_id) values (old.original_id);
    end if;
    return null;
end $$;
create trigger record_due after insert or delete on artefact
    for each row execute function record_due_for_artefact();
create trigger record_due_changed after update on artefact
    for each row when (to_jsonb(old) - 'version' is distinct from to_jsonb(new) - 'version')
    execute function record_due_for_artefact();

create function record_due_for_item() returns trigger language plpgsql as $$
begin
    insert into record_due (content_id) select original_id from artefact where id = coalesce(new.artefact_id, old.artefact_id);
    return null;
end $$;
create trigger record_due after insert on batch_item
    for each row execute function record_due_for_item();
-- That an item was rejected is a person's word; other states come and go.
create trigger record_due_changed after update on batch_item
    for each row when ((old.state = 'REJECTED') <> (new.state = 'REJECTED')
        or to_jsonb(old) - array['state', 'error', 'result', 'decided_at', 'version']
            is distinct from to_jsonb(new) - array['state', 'error', 'result', 'decided_at', 'version'])
    execute function record_due_for_item();

create function record_due_for_batch() returns trigger language plpgsql as $$
begin
    insert into record_due (content_id)
        select distinct a.original_id from batch_item i join artefact a on a.id = i.artefact_id where i.batch_id = new.id;
    return null;
end $$;
create trigger record_due_changed after update on batch
    for each row when (to_jsonb(old) - array['state', 'started_at', 'ended_at', 'completed_at', 'version']
        is distinct from to_jsonb(new) - array['state', 'started_at', 'ended_at', 'completed_at', 'version'])
    execute function record_due_for_batch();

create function record_due_for_original() returns trigger language plpgsql as $$
begin
    insert into record_due (content_id) values (coalesce(new.content_id, old.content_id));
    return null;
end $$;
create trigger record_due after delete on original
    for each row execute function record_due_for_original();
create trigger record_due_changed after update on original
    for each row when ((old.media_type, old.width, old.height, old.pages, old.unreferenced_at)
        is distinct from (new.media_type, new.width, new.height, new.pages, new.unreferenced_at))
    execute function record_due_for_original();

-- What people typed and decided is theirs, and no model can make it again.
create function record_due_for_typed() returns trigger language plpgsql as $$
begin
    insert into record_due (content_id)
        select original_id from artefact where id = coalesce(new.artefact_id, old.artefact_id);
    return null;
end $$;
create trigger record_due after insert or update on transcript
    for each row when (new.by_account is not null) execute function record_due_for_typed();
create trigger record_due_gone after delete on transcript
    for each row when (old.by_account is not null) execute function record_due_for_typed();

create function record_due_for_line() returns trigger language plpgsql as $$
begin
    insert into record_due (content_id)
        select a.original_id from transcript t join artefact a on a.id = t.artefact_id
        where t.id = coalesce(new.transcript_id, old.transcript_id) and t.by_account is not null;
    return null;
end $$;
create trigger record_due after insert or update or delete on line
    for each row execute function record_due_for_line();

create function record_due_for_decision() returns trigger language plpgsql as $$
begin
    insert into record_due (content_id)
        select a.original_id from batch_item i join artefact a on a.id = i.artefact_id
        where i.id = coalesce(new.item_id, old.item_id);
    return null;
end $$;
create trigger record_due after insert or update or delete on vetting_decision
    for each row execute function record_due_for_decision();

-- What the record of an original says: its rows, as JSON by column. Null where there is no such original.
create function record_of(content text) returns jsonb language sql stable as $$
    select jsonb_build_object(
        'format', 1,
        'original', to_jsonb(o) - array['fixity', 'checked_at'],
        'batches', coalesce((select jsonb_agg(distinct to_jsonb(b)) from artefact a
            join batch_item i on i.artefact_id = a.id join batch b on b.id = i.batch_id
            where a.original_id = o.content_id), '[]'),
        'artefacts', coalesce((select jsonb_agg(to_jsonb(a) order by a.id) from artefact a
            where a.original_id = o.content_id), '[]'),
        'items', coalesce((select jsonb_agg(to_jsonb(i) order by i.id) from artefact a
            join batch_item i on i.artefact_id = a.id where a.original_id = o.content_id), '[]'),
        -- A decision may have been undone by a later one, so the latest comes first.
        'decisions', coalesce((select jsonb_agg(to_jsonb(d) order by d.id desc) from artefact a
            join batch_item i on i.artefact_id = a.id join vetting_decision d on d.item_id = i.id
            where a.original_id = o.content_id), '[]'),
        'transcripts', coalesce((select jsonb_agg(to_jsonb(t) order by t.id) from artefact a
            join transcript t on t.artefact_id = a.id
            where a.original_id = o.content_id and t.by_account is not null), '[]'),
        'lines', coalesce((select jsonb_agg(to_jsonb(l) order by l.transcript_id, l.position) from artefact a
            join transcript t on t.artefact_id = a.id join line l on l.transcript_id = t.id
            where a.original_id = o.content_id and t.by_account is not null), '[]'))
    from original o where o.content_id = content
$$;

-- What came in before there were records.
insert into record_due (content_id) select content_id from original;
