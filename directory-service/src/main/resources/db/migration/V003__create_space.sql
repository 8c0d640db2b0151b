create table space (
  id uuid primary key,
  place_id uuid not null constraint space_place references place on delete cascade,
  version bigint not null constraint space_version_from_one check (version >= 1),
  sheet jsonb not null,
  provenance jsonb not null,
  name text not null constraint space_named check (length(name) between 2 and 120),
  priced boolean not null,
  verified_at timestamptz,
  external_id text,
  source text not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint space_capacity check ((sheet ->> 'capacity')::int between 1 and 10000),
  constraint space_surface check ((sheet ->> 'surfaceM2')::numeric between 0.5 and 100000)
);
create index space_place_id on space (place_id);
