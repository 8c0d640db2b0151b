-- "grant" is a word of SQL.
create table access_grant (
  id uuid primary key,
  subject text not null constraint access_grant_subject_length check (length(subject) between 1 and 100),
  role text not null constraint access_grant_role check (
    role in ('NETWORK_ADMIN', 'NETWORK_TREASURER', 'NETWORK_SYNC', 'PLACE_STEWARD', 'ORGANISATION_AGENT')
  ),
  scope uuid not null,
  created_at timestamptz not null,
  constraint access_grant_unique unique (subject, role, scope)
);
create index access_grant_scope on access_grant (scope, role);
