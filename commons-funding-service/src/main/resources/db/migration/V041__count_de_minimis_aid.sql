-- The undertaking behind a common, by its SIREN; its row is locked while aid is granted to it.
create table aid_undertaking (
  siren text primary key
);

create table aid_payee (
  common_id uuid primary key,
  siren text not null references aid_undertaking
);
create index aid_payee_siren on aid_payee (siren);

-- Aid that counts for three years: what the undertaking declared, or what a match gave here, as it stands now.
create table aid (
  id uuid primary key,
  siren text not null references aid_undertaking,
  granted_on date not null,
  amount bigint not null constraint aid_amount check (amount >= 0),
  note text,
  contribution_id uuid,
  programme_id uuid,
  constraint aid_once unique (contribution_id, programme_id),
  constraint aid_declared_or_granted check ((contribution_id is null) = (programme_id is null))
);
create index aid_of_undertaking on aid (siren, granted_on);
