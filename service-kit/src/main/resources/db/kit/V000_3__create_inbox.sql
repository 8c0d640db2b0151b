create table inbox_event (
  source text not null,
  event_id text not null,
  received_at timestamptz not null,
  primary key (source, event_id)
);
create index inbox_event_received_at on inbox_event (received_at);

create table inbox_version (
  source text not null,
  kind text not null,
  aggregate_id text not null,
  aggregate_version bigint not null,
  primary key (source, kind, aggregate_id)
);

create table held_grant (
  id text primary key,
  subject text not null,
  role text not null,
  scope uuid not null
);
create index held_grant_subject on held_grant (subject, role);
