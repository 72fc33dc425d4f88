-- What was made under an Idempotency-Key, so that the same request sent again makes nothing new.
create table request_key (
    who      text        not null,
    key      text        not null,
    what     text        not null,
    made     uuid,
    taken_at timestamptz not null,
    primary key (who, key)
);
create index request_key_taken on request_key (taken_at);
