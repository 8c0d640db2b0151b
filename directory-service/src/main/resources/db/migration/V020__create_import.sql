create table import_run (
  id uuid primary key,
  source text not null,
  profile text not null,
  network_id uuid,
  dry_run boolean not null,
  empty_clears boolean not null,
  same_as uuid,
  status text not null constraint import_run_status_known check (status in ('RUNNING', 'DONE', 'FAILED', 'STOPPED')),
  stop_asked boolean not null default false,
  started_by text not null,
  by_administrator boolean not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  file_sha256 text not null,
  bytes_total bigint not null,
  bytes_read bigint not null default 0,
  rows_read bigint not null default 0,
  created bigint not null default 0,
  updated bigint not null default 0,
  unchanged bigint not null default 0,
  rejected bigint not null default 0,
  warnings_by_code jsonb not null default '{}',
  layout jsonb,
  refusal_code text,
  refusal_detail text
);

-- One import a source at a time.
create unique index import_run_one_a_source on import_run (source) where status = 'RUNNING';
create index import_run_source on import_run (source, network_id);

create table import_row (
  import_id uuid not null constraint import_row_of_a_run references import_run (id) on delete cascade,
  number bigint not null,
  line bigint not null,
  key text,
  outcome text not null
    constraint import_row_outcome_known check (outcome in ('CREATED', 'UPDATED', 'UNCHANGED', 'REJECTED')),
  place_id uuid,
  rejection jsonb,
  warnings jsonb,
  differences jsonb,
  original text,
  constraint import_row_once primary key (import_id, number)
);
create index import_row_line on import_row (import_id, line);
create index import_row_key on import_row (import_id, key);
create index import_row_rejected on import_row (import_id, number) where outcome = 'REJECTED';
