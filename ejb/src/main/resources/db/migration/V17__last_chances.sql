-- How often the node stopped while it was at work on a stage. After that has happened too often but one, the stage is tried
-- alone, so that a page that kills its node takes no other with it.
alter table stage_record add column lapses integer not null default 0;
create index stage_record_lapsed on stage_record (lapses, state) where lapses > 0;
