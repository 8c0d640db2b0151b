create table network (
  id uuid primary key,
  version bigint not null constraint network_version_from_one check (version >= 1),
  sheet jsonb not null,
  slug text not null
    constraint network_slug_unique unique
    constraint network_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 60),
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint network_quorum check (coalesce((sheet ->> 'quorumPercent')::int, 0) between 0 and 100),
  constraint network_named check (length(sheet ->> 'name') between 2 and 120)
);
