-- A reminder is given once for each stage of an expiry, however often the round runs.
create table reminder (
  place_id uuid not null constraint reminder_place references place on delete cascade,
  expires_at timestamptz not null,
  stage text not null
    constraint reminder_stage check (stage in ('MONTH_BEFORE', 'ON_EXPIRY', 'MONTH_AFTER', 'QUARTER_LATER')),
  reminded_at timestamptz not null,
  primary key (place_id, expires_at, stage)
);
create index reminder_reminded_at on reminder (reminded_at);

-- Which steward has had the message of it: by her grant, with which it goes.
create table reminder_mail (
  place_id uuid not null,
  expires_at timestamptz not null,
  stage text not null,
  grant_id uuid not null constraint reminder_mail_grant references access_grant on delete cascade,
  primary key (place_id, expires_at, stage, grant_id),
  constraint reminder_mail_reminder foreign key (place_id, expires_at, stage) references reminder on delete cascade
);
create index reminder_mail_grant_id on reminder_mail (grant_id);
