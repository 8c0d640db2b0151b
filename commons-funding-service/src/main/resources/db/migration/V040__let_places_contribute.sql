-- The order of the register of contributions; drawn while the programmes' rows are held, so that it is the order of matching.
create sequence contribution_sequence maxvalue 9999999999;

-- What places put on improvements; amounts are cents of the currency.
create table contribution (
  id uuid primary key,
  version bigint not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  sequence bigint not null constraint contribution_sequence_unique unique,
  payment_reference text not null constraint contribution_reference_unique unique,
  place_id uuid not null,
  place_version bigint not null,
  improvement_id uuid not null,
  common_id uuid not null,
  network_id uuid not null,
  currency char(3) not null,
  amount bigint not null,
  minimum_match bigint,
  status text not null constraint contribution_status check (status in ('COMMITTED', 'PAID', 'PARTIALLY_REFUNDED', 'REFUNDED', 'CANCELLED', 'EXPIRED', 'DISPUTED')),
  before_dispute text constraint contribution_before_dispute check (before_dispute in ('PAID', 'PARTIALLY_REFUNDED')),
  received bigint not null default 0,
  refunded bigint not null default 0,
  committed_at timestamptz not null,
  due_at timestamptz not null,
  paid_at timestamptz,
  constraint contribution_amount check (amount > 0 and minimum_match >= 0),
  constraint contribution_refunded check (refunded between 0 and amount and received >= 0),
  constraint contribution_disputed check ((status = 'DISPUTED') = (before_dispute is not null))
);
create index contribution_of_place on contribution (place_id, sequence);
create index contribution_of_improvement on contribution (improvement_id, sequence);
create index contribution_of_network on contribution (network_id, sequence);
create index contribution_due on contribution (due_at) where status = 'COMMITTED';

-- What each programme that was asked gave to a contribution, and why; also when it gave nothing. The gross is what the
-- contribution was when the first amount was computed: refunds lower the match in the proportion of what remains of it.
create table match (
  contribution_id uuid not null references contribution,
  programme_id uuid not null,
  position smallint not null,
  rule_version integer not null,
  asked bigint not null,
  first_amount bigint not null,
  amount bigint not null,
  gross bigint not null,
  limited_by text not null,
  steps jsonb not null,
  status text not null constraint match_status check (status in ('PROPOSED', 'RESERVED', 'SETTLED', 'RELEASED', 'CLAWED_BACK')),
  primary key (contribution_id, programme_id),
  constraint match_amounts check (0 <= amount and amount <= first_amount and first_amount <= asked and gross > 0)
);
create index match_of_programme on match (programme_id, contribution_id);

create table refund (
  id uuid primary key,
  contribution_id uuid not null references contribution,
  position smallint not null,
  amount bigint not null constraint refund_amount check (amount > 0),
  reason text not null,
  actor text not null,
  at timestamptz not null,
  clawbacks jsonb not null
);
create index refund_of_contribution on refund (contribution_id, position);

-- What a place has on an improvement in all: its own money, promised or paid, and what programmes match of it.
create table investment (
  id uuid primary key,
  version bigint not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  place_id uuid not null,
  improvement_id uuid not null,
  common_id uuid not null,
  currency char(3) not null,
  own bigint not null,
  matched bigint not null,
  constraint investment_once unique (improvement_id, place_id),
  constraint investment_money check (own >= 0 and matched >= 0)
);
create index investment_of_place on investment (place_id);
