-- Double entry, append-only. The service's role reads and adds; the guards belong to the owner of the tables, so that
-- the role can neither change, lift nor drop them.
create table account (
  name text primary key,
  kind text not null constraint account_kind check (kind in ('WORLD', 'FUNDER', 'AVAILABLE', 'RETURNING', 'RESERVED',
    'MATCHED', 'GRANTED', 'PROMISED', 'OWN', 'PLACE', 'SUSPENSE', 'PAYABLE', 'OWED')),
  owner uuid,
  source uuid,
  network uuid,
  may_be_negative boolean not null generated always as (kind in ('WORLD', 'FUNDER', 'PLACE', 'OWED')) stored,
  constraint account_name check (coalesce(case kind
    when 'WORLD' then name ~ '^world:[A-Z_]{1,20}$' and owner is null
    when 'FUNDER' then name = 'funder:' || owner
    when 'AVAILABLE' then name = 'programme:' || owner || ':available'
    when 'RETURNING' then name = 'programme:' || owner || ':returning'
    when 'RESERVED' then name = 'improvement:' || owner || ':reserved:' || source
    when 'MATCHED' then name = 'improvement:' || owner || ':matched:' || source
    when 'GRANTED' then name = 'improvement:' || owner || ':granted:' || source
    when 'PROMISED' then name = 'improvement:' || owner || ':promised'
    when 'OWN' then name = 'improvement:' || owner || ':own'
    when 'PLACE' then name = 'place:' || owner
    when 'SUSPENSE' then name = 'suspense:' || coalesce(owner::text, 'unknown')
    when 'PAYABLE' then name = 'steward:' || owner || ':payable'
    when 'OWED' then name = 'steward:' || owner || ':owed'
  end, false))
);
create index account_owner on account (owner);
create index account_source on account (source) where source is not null;

-- Who moved money, apart from the journals: a person can be forgotten and the chain stays whole.
create table ledger_person (
  pseudonym uuid primary key,
  subject text not null constraint ledger_person_once unique
);

create table journal (
  id uuid primary key,
  operation text not null constraint journal_operation check (length(operation) between 1 and 100),
  subject uuid not null,
  actor text not null,
  occurred_at timestamptz not null,
  transaction xid8 not null default pg_current_xact_id(),
  reverses uuid constraint journal_reversed_once unique references journal
);

create table entry (
  journal uuid not null references journal,
  line smallint not null,
  account text not null references account,
  currency char(3) not null constraint entry_currency check (currency ~ '^[A-Z]{3}$'),
  amount bigint not null constraint entry_is_not_zero check (amount <> 0),
  primary key (journal, line),
  constraint entry_once_an_account unique (account, journal, currency)
);

create table journal_chain (
  position bigint primary key,
  journal uuid not null constraint journal_chained_once unique references journal,
  previous bytea not null,
  hash bytea not null constraint journal_chain_sha256 check (length(hash) = 32)
);

-- Journals that were found balanced and wait for their link; a journal that is here, or has its link, takes no entry.
create table journal_waiting (
  number bigint generated always as identity primary key,
  journal uuid not null constraint journal_waits_once unique references journal
);

-- What an account holds, for those that must not go below zero. Whoever moves it holds its row until the commit, so two
-- transactions cannot both spend the last cent. Accounts that may be negative have no row: many move them at once.
create table account_balance (
  account text not null references account,
  currency char(3) not null,
  balance bigint not null constraint account_not_negative check (balance >= 0),
  primary key (account, currency)
) with (fillfactor = 50);

-- Sum and number of the entries of an account up to a position of the chain.
create table account_checkpoint (
  account text not null references account,
  currency char(3) not null,
  position bigint not null,
  balance bigint not null,
  entries bigint not null,
  primary key (account, currency)
) with (fillfactor = 50);

create function seal_journal() returns trigger language plpgsql as $$
begin
  -- whatever was sent: a journal belongs to the transaction that makes it
  new.transaction := pg_current_xact_id();
  return new;
end $$;
create trigger journal_is_sealed before insert on journal for each row execute function seal_journal();

create function assert_balanced() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
begin
  if (select count(*) from entry where journal = new.id) < 2 then
    raise exception 'journal % has less than two entries', new.id
      using errcode = 'check_violation', constraint = 'journal_has_two_entries';
  end if;
  if exists (select from entry where journal = new.id group by currency having sum(amount) <> 0) then
    raise exception 'journal % does not sum to zero', new.id
      using errcode = 'check_violation', constraint = 'journal_balances';
  end if;
  if new.reverses is not null and exists (
    select from entry where journal in (new.id, new.reverses) group by account, currency having sum(amount) <> 0) then
    raise exception 'journal % does not undo journal %', new.id, new.reverses
      using errcode = 'check_violation', constraint = 'journal_undoes';
  end if;
  insert into journal_waiting (journal) values (new.id);
  return null;
end $$;
create constraint trigger journal_balances after insert on journal
  deferrable initially deferred for each row execute function assert_balanced();

create function enter() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
declare
  made uuid;
  moved record;
begin
  for made in select distinct journal from added loop
    if not exists (select from journal j where j.id = made and j.transaction = pg_current_xact_id())
      or exists (select from journal_waiting w where w.journal = made)
      or exists (select from journal_chain c where c.journal = made) then
      raise exception 'journal % is sealed', made using errcode = 'check_violation', constraint = 'journal_sealed';
    end if;
  end loop;
  for moved in
    select e.account, e.currency, sum(e.amount) amount from added e join account a on a.name = e.account
    where not a.may_be_negative group by e.account, e.currency order by e.account, e.currency
  loop
    update account_balance b set balance = b.balance + moved.amount
    where b.account = moved.account and b.currency = moved.currency;
    if not found then
      insert into account_balance as b (account, currency, balance) values (moved.account, moved.currency, moved.amount)
      on conflict (account, currency) do update set balance = b.balance + excluded.balance;
    end if;
  end loop;
  return null;
end $$;
create trigger entry_enters after insert on entry
  referencing new table as added for each statement execute function enter();

create function link() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
declare
  last record;
begin
  select position, hash into last from journal_chain order by position desc limit 1;
  if new.position <> coalesce(last.position, 0) + 1 or new.previous <> coalesce(last.hash, decode(repeat('00', 32), 'hex')) then
    raise exception 'link % does not follow the last one', new.position
      using errcode = 'check_violation', constraint = 'journal_chain_follows';
  end if;
  return new;
end $$;
create trigger journal_chain_follows before insert on journal_chain for each row execute function link();

create function checkpoint_accounts() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
begin
  delete from journal_waiting w using linked where w.journal = linked.journal;
  insert into account_checkpoint as known (account, currency, position, balance, entries)
    select e.account, e.currency, max(l.position), sum(e.amount), count(*)
    from linked l join entry e on e.journal = l.journal group by e.account, e.currency
  on conflict (account, currency) do update set position = excluded.position,
    balance = known.balance + excluded.balance, entries = known.entries + excluded.entries;
  return null;
end $$;
create trigger journal_chain_checkpoints after insert on journal_chain
  referencing new table as linked for each statement execute function checkpoint_accounts();

create function refuse_to_rewrite() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is only added to' using errcode = 'insufficient_privilege';
end $$;
create trigger account_is_kept before update or delete or truncate on account execute function refuse_to_rewrite();
create trigger journal_is_kept before update or delete or truncate on journal execute function refuse_to_rewrite();
create trigger entry_is_kept before update or delete or truncate on entry execute function refuse_to_rewrite();
create trigger journal_chain_is_kept before update or delete or truncate on journal_chain execute function refuse_to_rewrite();

revoke update, delete, truncate on account, journal, entry, journal_chain from ${app_role};
revoke insert, update, delete, truncate on journal_waiting, account_balance, account_checkpoint from ${app_role};
revoke update, truncate on ledger_person from ${app_role};
