-- Where the money of a common is paid out to, under the common's id, and the account that a network pays from. Accounts
-- are sealed with a key that the database does not have.
create table payee (
  id uuid primary key,
  version bigint not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  in_force bytea,
  proposed bytea not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  usable_from timestamptz
);

create table network_account (
  id uuid primary key,
  version bigint not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  account bytea not null
);
