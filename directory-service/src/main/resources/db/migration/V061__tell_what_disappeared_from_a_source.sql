alter table import_run
  add fate text constraint import_run_fate check (fate in ('FLAG', 'CLOSE', 'DELETE')),
  add forced boolean not null default false,
  add compared bigint not null default 0,
  add gone bigint not null default 0,
  add flagged bigint not null default 0,
  add closed bigint not null default 0,
  add deleted bigint not null default 0;
comment on column import_run.fate is 'what becomes of what the file does not name; null when the file is not complete';

alter table place_external_id add missing_since timestamptz;
create index place_external_id_missing on place_external_id (source) where missing_since is not null;
