-- Which pictures look alike, and what kind of thing each shows.

create table impression (
    artefact_id uuid     primary key references artefact on delete cascade,
    bits        bit(256) not null
);
comment on table impression is 'what stays of a picture when its details are forgotten (docs/decisions/0012); none for a blank page';

-- An impression in 16 pieces. Two that are alike have one in common, or nearly: that is how one is found without reading all.
create table impression_band (
    band        integer not null,
    artefact_id uuid    not null references artefact on delete cascade,
    primary key (band, artefact_id)
);
comment on column impression_band.band is 'the place of the piece times 65536, and its value';
create index impression_band_artefact on impression_band (artefact_id);

-- Kept in both directions, so that each finds the other.
create table likeness (
    artefact_id uuid    not null references artefact on delete cascade,
    other_id    uuid    not null references artefact on delete cascade,
    distance    integer not null check (distance between 0 and 256),
    primary key (artefact_id, other_id)
);
comment on column likeness.distance is 'bits of 256 that differ';
create index likeness_other on likeness (other_id);

-- What was said about the kind of an artefact that came in without one.
create table classification (
    artefact_id   uuid             primary key references artefact on delete cascade,
    kind          text             not null,
    confidence    double precision not null check (confidence between 0 and 1),
    reasons       text             not null,
    model_name    text             not null,
    model_version text             not null,
    model_sha256  text             not null,
    classified_at timestamptz      not null default now(),
    decided_by    text,
    decided_at    timestamptz
);
comment on column classification.kind is 'the likeliest one, as the model holds; the artefact''s own kind is what counts';
comment on column classification.reasons is 'sentences, a JSON array';
comment on column classification.decided_by is 'the person who said what it is; null while only a model did';
