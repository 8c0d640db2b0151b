-- What networks keep together beside their places; who keeps a thing is told to nobody.
create table resource (
  id uuid primary key,
  version bigint not null constraint resource_version_from_one check (version >= 1),
  sheet jsonb not null,
  provenance jsonb not null,
  keepers jsonb not null,
  title text not null constraint resource_titled check (length(title) between 2 and 200),
  network_id uuid constraint resource_network references network,
  source text not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint resource_topics check (jsonb_array_length(coalesce(sheet -> 'topics', '[]')) <= 10)
);
create index resource_network_id on resource (network_id);

alter table network add column manifesto_id uuid constraint network_manifesto references resource;
create index network_manifesto_id on network (manifesto_id) where manifesto_id is not null;

create table solution (
  id uuid primary key,
  version bigint not null constraint solution_version_from_one check (version >= 1),
  sheet jsonb not null,
  provenance jsonb not null,
  keepers jsonb not null,
  assessments jsonb not null,
  name text not null constraint solution_named check (length(name) between 2 and 120),
  folded_name text not null constraint solution_name_unique unique,
  source text not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index solution_assessments on solution using gin (assessments jsonb_path_ops);

create table solution_external_id (
  solution_id uuid not null constraint solution_external_id_solution references solution on delete cascade,
  source text not null constraint solution_external_id_source check (source ~ '^[a-z0-9][a-z0-9.-]{1,49}$'),
  external_id text not null constraint solution_external_id_length check (length(external_id) between 1 and 200),
  constraint solution_external_id_unique primary key (source, external_id)
);
create index solution_external_id_solution_id on solution_external_id (solution_id);

create table host (
  id uuid primary key,
  version bigint not null constraint host_version_from_one check (version >= 1),
  sheet jsonb not null,
  provenance jsonb not null,
  keepers jsonb not null,
  name text not null constraint host_named check (length(name) between 2 and 120),
  open boolean not null,
  source text not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table host_external_id (
  host_id uuid not null constraint host_external_id_host references host on delete cascade,
  source text not null constraint host_external_id_source check (source ~ '^[a-z0-9][a-z0-9.-]{1,49}$'),
  external_id text not null constraint host_external_id_length check (length(external_id) between 1 and 200),
  constraint host_external_id_unique primary key (source, external_id)
);
create index host_external_id_host_id on host_external_id (host_id);
