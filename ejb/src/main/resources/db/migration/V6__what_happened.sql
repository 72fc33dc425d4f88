-- What happened, visible: who did what, what each attempt of a stage did, and what stands still on purpose.

create table audit_entry (
    id     uuid        primary key,
    at     timestamptz not null default clock_timestamp(),
    who    text        not null,
    action text        not null,
    object text        not null,
    detail text        not null
);
comment on column audit_entry.who is 'the account''s name, or the name of the part of the house that acted by itself';
comment on column audit_entry.detail is 'a JSON object';
create index audit_entry_object on audit_entry (object, id);

-- One row for each time a node began with a stage. Its id is the claim, so whoever closes the one closes the other.
create table stage_attempt (
    id            uuid        primary key,
    stage_id      uuid        not null,
    run_id        uuid        not null references run on delete cascade,
    stage         text        not null,
    queue         text        not null,
    number        integer     not null,
    node          text        not null,
    boot          uuid        not null,
    ready_at      timestamptz not null,
    sent_at       timestamptz,
    claimed_at    timestamptz not null,
    ended_at      timestamptz,
    ending        text,
    error         text,
    model_name    text,
    model_version text
);
comment on column stage_attempt.number is 'as the engine counts: from 1 again when a person asked for the stage once more';
comment on column stage_attempt.ready_at is 'since when it waited for a node';
comment on column stage_attempt.ending is 'DONE, FAILED, LAPSED or CANCELLED; null while a node is at work';
create index stage_attempt_run on stage_attempt (run_id, claimed_at);
create index stage_attempt_ended on stage_attempt (ended_at) where ended_at is not null;

-- What stages say about their work. The number orders the reports of a run: its stages follow one another.
create table report (
    number     bigint      primary key generated always as identity,
    run_id     uuid        not null references run on delete cascade,
    stage      text        not null,
    attempt_id uuid,
    at         timestamptz not null default now(),
    level      text        not null check (level in ('INFO', 'WARNING', 'ERROR')),
    message    text        not null,
    data       text
);
comment on column report.data is 'a JSON object, or null';
create index report_run on report (run_id, number);

alter table run add column trace_purged_at timestamptz;
comment on column run.trace_purged_at is 'when its attempts and reports were taken away because of their age';
create index run_trace_due on run (ended_at) where trace_purged_at is null and ended_at is not null;
create index run_failed on run (id) where state = 'FAILED';
create index run_running on run (id) where state = 'RUNNING';

-- A queue that stands still because a person said so. All nodes obey, also those that start later.
create table queue_pause (
    queue  text        primary key,
    reason text        not null,
    who    text        not null,
    since  timestamptz not null default now()
);

-- The lock of the house for maintenance: a table that can hold one row.
create table maintenance (
    only_one boolean     primary key default true check (only_one),
    reason   text        not null,
    until_at timestamptz not null,
    who      text        not null,
    since    timestamptz not null default now()
);
comment on column maintenance.until_at is 'when it is expected to end; it ends when a person says so';
