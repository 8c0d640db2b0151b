-- Calendars of others that agendas subscribe to; their events stay when they are given up.
create table calendar (
  id uuid primary key,
  owner_kind text not null constraint calendar_owner_kind check (owner_kind in ('PLACE', 'NETWORK')),
  owner_id uuid not null,
  url text not null,
  origin text not null,
  etag text,
  created_at timestamptz not null,
  next_read_at timestamptz not null,
  read_at timestamptz,
  failure text,
  events int not null,
  constraint calendar_owner_url_unique unique (owner_id, url)
);
create index calendar_next_read_at on calendar (next_read_at);
