create table equipment (
  id uuid primary key,
  place_id uuid not null constraint equipment_place references place on delete cascade,
  version bigint not null constraint equipment_version_from_one check (version >= 1),
  sheet jsonb not null,
  provenance jsonb not null,
  name text not null constraint equipment_named check (length(name) between 2 and 120),
  priced boolean not null,
  verified_at timestamptz,
  external_id text,
  source text not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint equipment_quantity check ((sheet ->> 'quantity')::int between 1 and 10000)
);
create index equipment_place_id on equipment (place_id);
