-- What a weaker source offers against a stronger word, until somebody answers. held and offered are sheets of one field.
create table conflict (
  id uuid primary key,
  kind text not null,
  thing_id uuid not null,
  place_id uuid not null,
  field text not null,
  held jsonb not null,
  held_by text not null,
  held_level text not null constraint conflict_held_level check (held_level in ('IMPORT', 'NETWORK_SYNC', 'STEWARD')),
  held_since timestamptz not null,
  offered jsonb not null,
  offered_by text not null,
  offered_level text not null
    constraint conflict_offered_level check (offered_level in ('IMPORT', 'NETWORK_SYNC', 'STEWARD')),
  offered_at timestamptz not null,
  status text not null constraint conflict_status check (status in ('OPEN', 'KEPT', 'TAKEN')),
  opened_at timestamptz not null,
  answered_at timestamptz,
  changed_at timestamptz not null,
  constraint conflict_answered check ((status = 'OPEN') = (answered_at is null))
);
create unique index conflict_open_once on conflict (thing_id, field, offered_by) where status = 'OPEN';
create index conflict_thing on conflict (thing_id, field, offered_by);
create index conflict_place on conflict (place_id, id);
