-- What each feed holds: one row for each aggregate that is in it or has left it. Scope '' is the whole kind.
create table feed_membership (
  scope text not null,
  kind text not null,
  aggregate_id text not null,
  position bigint not null,
  state text not null constraint feed_membership_state check (state in ('updated', 'deleted')),
  moved_at timestamptz not null,
  primary key (kind, aggregate_id, scope)
);
create index feed_membership_page on feed_membership (scope, kind, position);
