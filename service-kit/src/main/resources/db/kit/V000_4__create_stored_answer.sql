create table stored_answer (
  actor text not null,
  route text not null,
  key text not null,
  fingerprint text not null,
  status integer not null,
  headers jsonb not null,
  body text,
  stored_at timestamptz not null,
  primary key (actor, route, key)
);
create index stored_answer_stored_at on stored_answer (stored_at);
