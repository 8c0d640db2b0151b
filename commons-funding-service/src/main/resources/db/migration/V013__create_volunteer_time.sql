create table volunteer_time (
  id uuid primary key,
  version bigint not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  common_id uuid,
  network_id uuid,
  place_id uuid,
  minutes integer not null constraint volunteer_time_minutes check (minutes > 0),
  activity text not null,
  spent_on date not null,
  rate bigint not null constraint volunteer_time_rate check (rate >= 0),
  currency text not null,
  constraint volunteer_time_given_to check (common_id is not null or network_id is not null)
);
create index volunteer_time_day on volunteer_time (spent_on, id);
create index volunteer_time_common on volunteer_time (common_id);
create index volunteer_time_network on volunteer_time (network_id);
