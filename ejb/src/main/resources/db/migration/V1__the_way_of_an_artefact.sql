-- What the institution has, how it came in, what is being done to it, and what was read.
-- Times are the database's. Text instead of enum types: a new state must not need a type migration.

create table original (
    content_id      text        primary key check (content_id ~ '^[0-9a-f]{64}$'),
    bytes           bigint      not null check (bytes > 0),
    media_type      text        not null,
    width           integer     not null check (width > 0),
    height          integer     not null check (height > 0),
    stored_at       timestamptz not null,
    unreferenced_at timestamptz
);

create table batch (
    id         uuid        primary key,
    name       text        not null,
    kind       text        not null,
    note       text,
    state      text        not null,
    created_by text        not null,
    created_at timestamptz not null,
    started_at timestamptz,
    ended_at   timestamptz,
    version    bigint      not null
);
create index batch_state on batch (state);

create table artefact (
    id          uuid        primary key,
    kind        text        not null,
    title       text        not null,
    original_id text        not null references original,
    created_by  text        not null,
    created_at  timestamptz not null,
    version     bigint      not null
);
create index artefact_original on artefact (original_id);

create table batch_item (
    id           uuid        primary key,
    batch_id     uuid        not null references batch,
    artefact_id  uuid        not null unique references artefact,
    duplicate_of uuid        references artefact on delete set null,
    file_name    text        not null,
    state        text        not null,
    error        text,
    added_at     timestamptz not null,
    version      bigint      not null
);
create index batch_item_batch on batch_item (batch_id, id);

create table derived_file (
    artefact_id uuid   not null references artefact on delete cascade,
    role        text   not null,
    content_id  text   not null,
    media_type  text   not null,
    bytes       bigint not null,
    primary key (artefact_id, role)
);

create table run (
    id             uuid        primary key,
    artefact_id    uuid        not null references artefact,
    item_id        uuid        not null references batch_item,
    batch_id       uuid        not null references batch,
    plan           text        not null,
    state          text        not null,
    stages_planned integer     not null,
    stages_done    integer     not null,
    created_at     timestamptz not null,
    ended_at       timestamptz,
    version        bigint      not null
);
create index run_artefact on run (artefact_id, id);
create index run_item on run (item_id, id);
create index run_batch on run (batch_id);

-- The backlog. A message is a wake-up; this row is the work.
create table stage_record (
    id            uuid        primary key,
    run_id        uuid        not null references run,
    batch_id      uuid        not null references batch,
    stage         text        not null,
    position      integer     not null,
    queue         text        not null,
    state         text        not null,
    attempts      integer     not null default 0,
    ready_at      timestamptz not null,
    sent_at       timestamptz,
    claim         uuid,
    lease_node    text,
    lease_boot    uuid,
    lease_until   timestamptz,
    started_at    timestamptz,
    ended_at      timestamptz,
    error         text,
    result        text,
    model_name    text,
    model_version text,
    model_sha256  text,
    confidence    double precision
);
create index stage_record_run on stage_record (run_id, position);
create unique index stage_record_done_once on stage_record (run_id, stage) where state = 'DONE';
create index stage_record_waiting on stage_record (batch_id, queue, position desc, id) where state = 'WAITING';
create index stage_record_under_way on stage_record (queue, batch_id) where state in ('SENT', 'LEASED');

create table node (
    name         text        primary key,
    boot         uuid        not null,
    started_at   timestamptz not null,
    heartbeat_at timestamptz not null,
    consumers    text        not null,
    report       text        not null
);

create table transcript (
    id            uuid        primary key,
    artefact_id   uuid        not null references artefact,
    run_id        uuid        not null unique references run,
    writing_mode  text        not null,
    width         integer     not null,
    height        integer     not null,
    model_name    text        not null,
    model_version text        not null,
    model_sha256  text        not null,
    read_at       timestamptz not null,
    characters    integer     not null,
    uncertain     integer     not null
);
create index transcript_artefact on transcript (artefact_id, id);

create table line (
    id            uuid             primary key,
    transcript_id uuid             not null references transcript on delete cascade,
    position      integer          not null,
    polygon       text             not null,
    text          text             not null,
    confidence    double precision not null,
    characters    text             not null,
    unique (transcript_id, position)
);

-- The office of the superuser: a table that can hold one row.
create table superuser_office (
    only_one boolean     primary key default true check (only_one),
    subject  text        not null,
    name     text        not null,
    since    timestamptz not null
);
