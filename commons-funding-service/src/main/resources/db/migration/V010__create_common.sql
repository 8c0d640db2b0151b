create table common (
  id uuid primary key,
  version bigint not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  slug text not null constraint common_slug_unique unique,
  status text not null constraint common_status
    check (status in ('SUBMITTED', 'LISTED', 'RETURNED', 'REJECTED', 'DORMANT', 'ARCHIVED')),
  reason text,
  name text not null,
  summary text not null,
  description text,
  kind text not null constraint common_kind check (kind in ('KNOWLEDGE', 'SOFTWARE', 'DATA', 'OPEN_DESIGN',
    'INFRASTRUCTURE', 'LAND', 'METHOD', 'TRAINING', 'SERVICE')),
  licence text,
  url text,
  repository text,
  maturity text,
  steward_places uuid[] not null,
  networks uuid[] not null constraint common_networks check (cardinality(networks) > 0),
  origin_network uuid not null constraint common_origin check (origin_network = any (networks)),
  solution_id uuid,
  words text collate "C" not null
);
create index common_words on common (words, id);
create index common_by_network on common using gin (networks);
create index common_steward_places on common using gin (steward_places);
