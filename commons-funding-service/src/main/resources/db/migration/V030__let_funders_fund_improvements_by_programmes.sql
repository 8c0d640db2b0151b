create table funder (
  id uuid primary key,
  version bigint not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null,
  kind text not null constraint funder_kind check (kind in ('STATE_AGENCY', 'REGION', 'DEPARTMENT', 'MUNICIPALITY', 'FOUNDATION', 'FEDERATION', 'COMPANY')),
  public_money boolean not null,
  siren text
);
create index funder_name on funder (name, id);

-- Amounts are cents of the currency. The six sums are guarded copies of the ledger, for locking and for the goal.
create table improvement (
  id uuid primary key,
  version bigint not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  common_id uuid not null,
  network_id uuid not null,
  title text not null,
  description text not null,
  status text not null constraint improvement_status check (status in ('DRAFT', 'PROPOSED', 'OPEN', 'GOAL_REACHED', 'IN_PROGRESS', 'DELIVERED', 'VERIFIED', 'CANCELLED', 'EXPIRED')),
  currency char(3) not null,
  cost_lines jsonb not null,
  goal bigint not null,
  goal_changes jsonb not null,
  scale jsonb,
  deadline date,
  overfunding text not null constraint improvement_overfunding check (overfunding in ('LIMIT_MATCHES', 'LIMIT_ALL', 'ALLOW')),
  delivered_on date,
  delivery_report text,
  cancel_reason text,
  unwinding boolean not null default false,
  money_seen boolean not null default false,
  committed bigint not null default 0,
  paid bigint not null default 0,
  reserved bigint not null default 0,
  settled bigint not null default 0,
  granted bigint not null default 0,
  paid_out bigint not null default 0,
  contributors integer not null default 0,
  constraint improvement_goal check (goal >= 0),
  constraint improvement_money check (committed >= 0 and paid >= 0 and reserved >= 0 and settled >= 0 and granted >= 0 and paid_out >= 0 and contributors >= 0)
);
create index improvement_common on improvement (common_id, id);
create index improvement_status_deadline on improvement (status, deadline);
create index improvement_unwinding on improvement (id) where unwinding;

-- The rule in force and the sums of a programme; reserved, settled and returned are guarded copies of the ledger.
create table programme (
  id uuid primary key,
  version bigint not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  slug text not null constraint programme_slug_unique unique,
  name text not null,
  funder_id uuid not null,
  network_id uuid not null,
  mode text not null constraint programme_mode check (mode in ('FIRST_COME', 'PRO_RATA_AT_CLOSE', 'QUADRATIC_AT_CLOSE')),
  status text not null constraint programme_status check (status in ('DRAFT', 'APPROVED', 'OPEN', 'SUSPENDED', 'CLOSING', 'SETTLED', 'CLOSED')),
  currency char(3) not null,
  budget bigint not null,
  reserved bigint not null default 0,
  settled bigint not null default 0,
  returned bigint not null default 0,
  rule_version integer not null,
  rule jsonb not null,
  priority integer not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  ended_at timestamptz,
  suspend_reason text,
  constraint programme_budget check (reserved >= 0 and settled >= 0 and reserved + settled <= budget),
  constraint programme_returned check (returned >= 0 and reserved + settled + returned <= budget),
  constraint programme_window check (opens_at < closes_at)
);
create index programme_of_network on programme (network_id, currency, priority, id);
create index programme_of_funder on programme (funder_id, id);
create index programme_due on programme (status, opens_at, closes_at);

create table programme_rule (
  programme_id uuid not null,
  version integer not null,
  rule jsonb not null,
  at timestamptz not null,
  primary key (programme_id, version)
);

-- What a place has drawn of a programme, with the cap that held when it last drew.
create table place_use (
  programme_id uuid not null,
  place_id uuid not null,
  used bigint not null default 0,
  cap bigint,
  cap_exceeded boolean not null default false,
  primary key (programme_id, place_id),
  constraint place_use_within_cap check (used >= 0 and (cap is null or used <= cap or cap_exceeded))
);
create index place_use_of_place on place_use (place_id);

create table improvement_use (
  programme_id uuid not null,
  improvement_id uuid not null,
  reserved bigint not null default 0,
  settled bigint not null default 0,
  cap bigint,
  cap_exceeded boolean not null default false,
  primary key (programme_id, improvement_id),
  constraint improvement_use_within_cap check (reserved >= 0 and settled >= 0 and (cap is null or reserved + settled <= cap or cap_exceeded))
);
create index improvement_use_of_improvement on improvement_use (improvement_id);

create table direct_grant (
  id uuid primary key,
  funder_id uuid not null,
  amount bigint not null constraint direct_grant_amount check (amount > 0),
  currency char(3) not null,
  note text,
  journal uuid,
  at timestamptz not null
);

create table direct_grant_part (
  grant_id uuid not null references direct_grant,
  improvement_id uuid not null,
  funder_id uuid not null,
  amount bigint not null,
  returned bigint not null default 0,
  primary key (grant_id, improvement_id),
  constraint direct_grant_part_amount check (amount >= 0 and returned between 0 and amount)
);
create index direct_grant_part_of_improvement on direct_grant_part (improvement_id, funder_id);
create index direct_grant_part_of_funder on direct_grant_part (funder_id);
