create table tool_usage (
  id uuid primary key,
  place_id uuid not null constraint tool_usage_place references place on delete cascade,
  version bigint not null constraint tool_usage_version_from_one check (version >= 1),
  sheet jsonb not null,
  provenance jsonb not null,
  folded_tool text not null constraint tool_usage_named check (folded_tool <> ''),
  need text not null,
  solution_id uuid constraint tool_usage_solution references solution,
  verified_at timestamptz,
  external_id text,
  source text not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint tool_usage_once unique (place_id, folded_tool, need),
  constraint tool_usage_satisfaction check ((sheet ->> 'satisfaction')::int between 1 and 5)
);
create index tool_usage_unlinked on tool_usage (folded_tool) where solution_id is null;
