create table decision (
  id uuid primary key,
  network_id uuid not null,
  question text not null,
  subject_id uuid,
  rule text not null constraint decision_rule check (rule in ('MAJORITY', 'TWO_THIRDS', 'CONSENT')),
  quorum_percent integer not null constraint decision_quorum check (quorum_percent between 0 and 100),
  status text not null constraint decision_status check (status in ('OPEN', 'ADOPTED', 'REJECTED', 'NO_QUORUM')),
  closes_at timestamptz not null,
  ballot jsonb not null,
  version bigint not null constraint decision_version_from_one check (version >= 1),
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index decision_network_id on decision (network_id, created_at desc, id desc);
create index decision_over on decision (closes_at) where status = 'OPEN';
create index decision_subject_id on decision (subject_id) where subject_id is not null;
create unique index decision_open_once on decision (subject_id) where status = 'OPEN' and subject_id is not null;
