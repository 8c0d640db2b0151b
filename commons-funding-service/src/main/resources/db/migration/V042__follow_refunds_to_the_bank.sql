-- When the money of a refund has left, and by which journal. What the bank brought back once is not believed again.
alter table refund
  add transferred_at timestamptz,
  add transfer_journal uuid,
  add came_back boolean not null default false;
