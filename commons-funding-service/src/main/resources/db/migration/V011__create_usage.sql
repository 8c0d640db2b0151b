create table usage (
  id uuid primary key,
  version bigint not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  common_id uuid not null,
  place_id uuid not null,
  relation text not null constraint usage_relation check (relation in ('INTERESTED', 'USES', 'STOPPED')),
  since date,
  satisfaction integer constraint usage_satisfaction check (
    satisfaction is null or satisfaction between 1 and 5 and relation <> 'INTERESTED'),
  note text,
  constraint usage_once unique (common_id, place_id)
);
create index usage_place on usage (place_id);
