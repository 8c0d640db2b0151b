-- What is written down of a place is one document; what queries and constraints look at is mirrored beside it.
create table place (
  id uuid primary key,
  version bigint not null constraint place_version_from_one check (version >= 1),
  sheet jsonb not null,
  provenance jsonb not null,
  verifications jsonb not null,
  name text not null constraint place_named check (length(name) between 2 and 120),
  status text not null
    constraint place_status check (status in ('PROJECT', 'OPEN', 'TEMPORARILY_CLOSED', 'CLOSED')),
  department text,
  parent_place_id uuid
    constraint place_parent references place
    constraint place_not_its_own_parent check (parent_place_id <> id),
  close_reason text,
  source text not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint place_kinds check (jsonb_array_length(sheet -> 'kinds') between 1 and 5),
  constraint place_located check (
    sheet -> 'address' ->> 'inseeCode' is not null
    or sheet -> 'address' ->> 'latitude' is not null
    or (sheet ->> 'mobility' = 'ITINERANT' and jsonb_array_length(sheet -> 'stops') > 0)
  ),
  constraint place_coordinates_go_together check (
    (sheet -> 'address' ->> 'latitude' is null) = (sheet -> 'address' ->> 'longitude' is null)
  )
);
create index place_parent_place_id on place (parent_place_id) where parent_place_id is not null;
create index place_department on place (department);

create table place_network (
  place_id uuid not null constraint place_network_place references place on delete cascade,
  network_id uuid not null constraint place_network_network references network,
  primary key (place_id, network_id)
);
create index place_network_network_id on place_network (network_id);

create table place_external_id (
  place_id uuid not null constraint place_external_id_place references place on delete cascade,
  source text not null constraint place_external_id_source check (source ~ '^[a-z0-9][a-z0-9.-]{1,49}$'),
  external_id text not null constraint place_external_id_length check (length(external_id) between 1 and 200),
  constraint place_external_id_unique primary key (source, external_id)
);
create index place_external_id_place_id on place_external_id (place_id);
