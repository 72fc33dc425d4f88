-- A file can hold several pages. Each page is an artefact and an item of its own; they share the original.

alter table original add column pages integer check (pages > 0);
comment on column original.pages is 'null until the file was split';

alter table artefact add column page integer not null default 1 check (page > 0);
comment on column artefact.page is 'which page of the original, from 1';

alter table batch_item add column split_from uuid references batch_item on delete set null;
comment on column batch_item.split_from is 'the item of the first page, for the pages that came out of its file';
create index batch_item_split_from on batch_item (split_from) where split_from is not null;

-- What the files say about their pages. GPS is here too: who may see it is the interface's business.
create table picture (
    artefact_id       uuid    primary key references artefact on delete cascade,
    width             integer not null check (width > 0),
    height            integer not null check (height > 0),
    metadata          text    not null
);
comment on column picture.width is 'pixels of the upright picture';
comment on column picture.metadata is 'TechnicalMetadata as JSON';
