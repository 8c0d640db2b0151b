-- What a close gave, published as it was computed.
create table programme_result (
  id uuid primary key,
  version bigint not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  mode text not null,
  currency char(3) not null,
  closed_at timestamptz not null,
  budget bigint not null,
  distributed bigint not null,
  returned bigint not null,
  allocations jsonb not null,
  lines jsonb not null,
  constraint programme_result_sums check (distributed >= 0 and returned >= 0 and distributed + returned <= budget)
);

-- What a quadratic close gave to an improvement; the gross is the own money that it counted there.
create table allocation (
  programme_id uuid not null,
  improvement_id uuid not null,
  first_amount bigint not null,
  amount bigint not null,
  gross bigint not null,
  steps jsonb not null,
  primary key (programme_id, improvement_id),
  constraint allocation_amounts check (0 <= amount and amount <= first_amount and gross > 0)
);
create index allocation_of_improvement on allocation (improvement_id);

-- The lines that a quadratic close counted, each with what it had then.
create table counted_line (
  programme_id uuid not null,
  contribution_id uuid not null,
  improvement_id uuid not null,
  own bigint not null constraint counted_line_own check (own > 0),
  primary key (programme_id, contribution_id)
);
create index counted_line_of_improvement on counted_line (improvement_id, programme_id);
