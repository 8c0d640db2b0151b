-- A link may say that something is wrong, before it confirms or instead.
alter table used_link
  alter column confirmed_at drop not null,
  add column suggested_at timestamptz,
  add constraint used_link_was_used check (confirmed_at is not null or suggested_at is not null);
