create table evaluation (
  id uuid primary key,
  version bigint not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  common_id uuid not null,
  place_id uuid not null,
  network_id uuid not null,
  scores jsonb not null,
  comment text,
  constraint evaluation_once unique (common_id, place_id)
);
create index evaluation_place on evaluation (place_id);

-- Every version, as it was told.
create table evaluation_version (
  evaluation_id uuid not null,
  version bigint not null,
  common_id uuid not null,
  place_id uuid not null,
  state jsonb not null,
  primary key (evaluation_id, version)
);
create index evaluation_version_pair on evaluation_version (common_id, place_id);
