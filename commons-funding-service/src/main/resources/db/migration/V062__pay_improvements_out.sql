-- Payouts with what each source gave; the payee's account is sealed. An order to the bank is kept as it was given.
create table payout_export (
  id uuid primary key,
  version bigint not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  network_id uuid not null,
  digest text not null,
  file bytea not null
);

create table payout (
  id uuid primary key,
  version bigint not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  network_id uuid not null,
  improvement_id uuid not null,
  steward_id uuid not null,
  amount bigint not null constraint payout_amount check (amount > 0),
  currency char(3) not null,
  parts jsonb not null,
  payee bytea not null,
  asked_by text not null,
  two_people boolean not null,
  status text not null constraint payout_status check (status in ('REQUESTED', 'EXPORTED', 'CONFIRMED', 'REJECTED')),
  export_id uuid references payout_export constraint payout_exported check (status = 'REQUESTED' or export_id is not null),
  asked_journal uuid not null,
  confirmed_journal uuid
);
create index payout_network on payout (network_id, created_at, id);
create index payout_improvement on payout (improvement_id);
