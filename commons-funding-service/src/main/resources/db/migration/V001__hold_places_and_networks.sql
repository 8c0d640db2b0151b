-- Copies of the directory's places and networks, as they are heard; an older version is ignored (inbox_version).
create table held_place (
  id uuid primary key,
  version bigint not null,
  name text not null,
  status text not null constraint held_place_status check (status in ('PROJECT', 'OPEN', 'TEMPORARILY_CLOSED', 'CLOSED')),
  region text,
  kinds text[] not null default '{}',
  networks uuid[] not null default '{}',
  registered boolean not null default false,
  merged_into uuid
);
create index held_place_networks on held_place using gin (networks);

create table held_network (
  id uuid primary key,
  version bigint not null,
  slug text not null,
  name text not null,
  deleted boolean not null default false
);
