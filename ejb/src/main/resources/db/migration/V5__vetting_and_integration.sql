-- What people decide about items, and the end of a batch's life.

alter table batch add column collection text;
comment on column batch.collection is 'where the pages are meant to go, in words; a label until there are collections';
alter table batch add column completed_at timestamptz;
create index batch_created_by on batch (created_by, id);

alter table batch_item add column decided_at timestamptz;
alter table batch_item add column result text;
comment on column batch_item.result is 'what integration did with it, as a sentence';
create index batch_item_state on batch_item (batch_id, state, id);
create index batch_item_waiting on batch_item (batch_id) where state in ('VETTING', 'FAILED');

-- A title that nobody wrote came from the name of the file.
alter table artefact add column title_by text;
alter table artefact add column title_by_name text;
alter table artefact add column title_at timestamptz;

-- A page that is read again goes on from a stage in the middle and uses what the run before it had found.
alter table run add column based_on uuid references run;
alter table run add column settings text;
comment on column run.settings is 'what a person asked of the stages, as a JSON object of strings';
create index run_based_on on run (based_on) where based_on is not null;
create index run_ended on run (plan, ended_at) where ended_at is not null;

-- A transcript is a run's or a person's. A person has one for an artefact, and it comes before every run's.
alter table transcript alter column run_id drop not null;
alter table transcript alter column model_name drop not null;
alter table transcript alter column model_version drop not null;
alter table transcript alter column model_sha256 drop not null;
alter table transcript add column by_account text;
alter table transcript add column by_name text;
alter table transcript add column confidence double precision;
alter table transcript add constraint transcript_by_somebody check ((run_id is null) = (by_account is not null));
create unique index transcript_by_hand on transcript (artefact_id) where by_account is not null;
update transcript set confidence = (select avg(confidence) from line where transcript_id = transcript.id);
comment on column transcript.confidence is 'the mean over the characters, 0 to 1; null for what a person wrote';

create table vetting_decision (
    id         uuid        primary key,
    item_id    uuid        not null references batch_item on delete cascade,
    verdict    text        not null,
    by_account text        not null,
    by_name    text        not null,
    at         timestamptz not null,
    reason     text,
    before     text,
    after      text,
    undone_by  uuid        references vetting_decision on delete cascade
);
comment on column vetting_decision.before is 'what the decision changed, as it was: JSON';
create index vetting_decision_item on vetting_decision (item_id, id);
create index vetting_decision_undone on vetting_decision (undone_by) where undone_by is not null;

-- Who has an item open. Advice to others; the item's version is what guards it.
create table vetting_claim (
    item_id    uuid        primary key references batch_item on delete cascade,
    by_account text        not null,
    by_name    text        not null,
    until      timestamptz not null
);

create index batch_item_integrating on batch_item (batch_id, id) where state = 'INTEGRATING';

-- Deleting an artefact looks for those that came after it with the same bytes.
create index batch_item_duplicate_of on batch_item (duplicate_of) where duplicate_of is not null;
