-- Money that came. Who paid is kept apart, sealed with a key that the database does not have, and may be erased.
create table payment (
  id uuid primary key,
  version bigint not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  network_id uuid not null,
  channel text not null constraint payment_channel check (channel in ('TRANSFER', 'CHEQUE', 'PROVIDER', 'OTHER')),
  amount bigint not null constraint payment_amount check (amount > 0),
  currency char(3) not null,
  booked_on date not null,
  external_id text not null,
  reference text,
  contribution_id uuid,
  held bigint not null constraint payment_held check (held between 0 and amount),
  status text not null constraint payment_status check (status in
    ('PENDING', 'FAILED', 'RECEIVED', 'ALLOCATED', 'UNALLOCATED', 'RETURNED', 'CHARGED_BACK')),
  constraint payment_external_id_unique unique (channel, external_id, network_id)
);
create index payment_held_in on payment (network_id, created_at, id) where held > 0;
create index payment_of_contribution on payment (contribution_id);

create table payer (
  payment_id uuid primary key references payment,
  sealed bytea not null
);

-- What a provider told, by its own id, before it has an effect: told twice or out of order, it ends the same.
create table provider_event (
  provider text not null,
  event_id text not null,
  payment_key text not null,
  kind text not null,
  reference text,
  amount bigint,
  currency text,
  told_at timestamptz not null,
  primary key (provider, event_id)
);
create index provider_event_of_payment on provider_event (provider, payment_key);
