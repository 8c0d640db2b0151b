-- The shared agenda. An event is of a place or of a network; (owner, uid) names it.
create table event (
  id uuid primary key,
  owner_kind text not null constraint event_owner_kind check (owner_kind in ('PLACE', 'NETWORK')),
  owner_id uuid not null,
  uid text not null constraint event_uid check (length(uid) between 1 and 255),
  version bigint not null constraint event_version_from_one check (version >= 1),
  sequence int not null constraint event_sequence check (sequence >= 0),
  calendar_sequence int not null,
  stamp timestamptz,
  sheet jsonb not null,
  provenance jsonb not null,
  starts_at timestamptz not null,
  ends_last_at timestamptz,
  cancelled boolean not null,
  past boolean not null,
  calendar_id uuid,
  missing_reads int not null,
  source text not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint event_owner_uid_unique unique (owner_id, uid),
  constraint event_titled check (length(sheet ->> 'title') between 1 and 200)
);
create index event_uid on event (uid);
create index event_calendar_id on event (calendar_id) where calendar_id is not null;
create index event_ends_last_at on event (ends_last_at) where not past;

create table event_relay (
  event_id uuid not null constraint event_relay_event references event on delete cascade,
  owner_kind text not null constraint event_relay_owner_kind check (owner_kind in ('PLACE', 'NETWORK')),
  owner_id uuid not null,
  primary key (event_id, owner_id)
);
create index event_relay_owner_id on event_relay (owner_id);
