create table need (
  id uuid primary key,
  place_id uuid constraint need_place references place on delete cascade,
  network_id uuid constraint need_network references network,
  version bigint not null constraint need_version_from_one check (version >= 1),
  sheet jsonb not null,
  provenance jsonb not null,
  status text not null
    constraint need_status check (status in ('OPEN', 'ANSWERED', 'SETTLED', 'WITHDRAWN', 'EXPIRED')),
  answers jsonb not null,
  tool_need text,
  solution_id uuid constraint need_solution references solution,
  source text not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint need_of_one_owner check ((place_id is null) <> (network_id is null)),
  constraint need_answered check (status <> 'ANSWERED' or jsonb_array_length(answers) > 0)
);
create index need_place_id on need (place_id);
create index need_solution_id on need (solution_id);
create index need_unanswered on need (created_at) where status = 'OPEN';
