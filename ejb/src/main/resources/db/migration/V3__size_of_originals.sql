-- Some files do not say in their header how large their pages are: the first page of a PDF is known when it was split.

alter table original alter column width drop not null;
alter table original alter column height drop not null;
comment on column original.width is 'pixels of the first page before any turning; null where the header does not tell';
