-- The service signs in as ${app_role}, which owns nothing: it reads and writes rows, and cannot alter or drop a table.
grant usage on schema public to ${app_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage, select on sequences to ${app_role};

create table change_log (
  id bigint generated always as identity primary key,
  event_id uuid not null constraint change_log_event_unique unique,
  kind text not null,
  aggregate_id text not null,
  aggregate_version bigint not null constraint change_log_version_from_one check (aggregate_version >= 1),
  type text not null,
  state text not null constraint change_log_state check (state in ('updated', 'deleted')),
  audience text not null constraint change_log_audience check (audience in ('public', 'network', 'private')),
  data jsonb,
  reason text,
  occurred_at timestamptz not null,
  actor text,
  origin text not null,
  merged_into uuid,
  traceparent text,
  position bigint,
  constraint change_log_aggregate_version_unique unique (kind, aggregate_id, aggregate_version),
  constraint change_log_deleted_has_no_data check ((state = 'deleted') = (data is null))
);

create index change_log_waiting on change_log (id) where position is null;
create unique index change_log_position on change_log (position) where position is not null;

create table change_log_head (
  one boolean primary key default true constraint change_log_head_is_one check (one),
  last_position bigint not null
);
insert into change_log_head (last_position) values (0);

create table change_log_cursor (
  reader text primary key,
  position bigint not null
);
insert into change_log_cursor (reader, position) values ('feed', 0), ('relay', 0);
