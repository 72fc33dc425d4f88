-- Whether the kept bytes are still those that came in, and when that was last looked at.

alter table original add column fixity text check (fixity in ('VERIFIED', 'ALTERED', 'MISSING'));
comment on column original.fixity is 'what the last check found; null while none was made';
alter table original add column checked_at timestamptz;
create index original_due on original (checked_at nulls first, content_id);
create index original_at_fault on original (content_id) where fixity in ('ALTERED', 'MISSING');
create index original_unreferenced on original (unreferenced_at) where unreferenced_at is not null;

create table fixity_check (
    id         uuid        primary key,
    content_id text        not null references original on delete cascade,
    checked_at timestamptz not null,
    fixity     text        not null,
    detail     text
);
create index fixity_check_original on fixity_check (content_id, id);
