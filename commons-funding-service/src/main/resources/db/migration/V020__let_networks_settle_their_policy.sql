-- One row a network, under its id; no row, or version 0 while the first is written, is the usual policy.
create table policy (
  id uuid primary key,
  version bigint not null constraint policy_version_from_zero check (version >= 0),
  terms jsonb not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table policy_version (
  network uuid not null constraint policy_version_network references policy,
  version bigint not null,
  terms jsonb not null,
  actor text not null,
  written_at timestamptz not null,
  constraint policy_version_once primary key (network, version)
);
