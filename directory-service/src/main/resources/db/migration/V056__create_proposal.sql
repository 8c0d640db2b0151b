create table proposal (
  id uuid primary key,
  version bigint not null constraint proposal_version_from_one check (version >= 1),
  kind text not null constraint proposal_kind check (
    kind in ('NEW_PLACE', 'JOIN_NETWORK', 'CHANGE', 'CLOSURE', 'DUPLICATE', 'CLAIM', 'MODERATION', 'CONVENTION')
  ),
  status text not null
    constraint proposal_status check (status in ('OPEN', 'ADOPTED', 'REJECTED', 'NO_QUORUM', 'WITHDRAWN')),
  network_id uuid constraint proposal_network references network,
  place_id uuid constraint proposal_place references place on delete cascade,
  subject_id uuid,
  summary text not null,
  part text,
  wanted jsonb not null,
  changes jsonb not null,
  proof text,
  -- Who opened it: for withdrawing and for the person's own export, never published.
  author text,
  again_of uuid constraint proposal_again_of references proposal on delete cascade,
  electorate uuid[] not null,
  quorum integer not null constraint proposal_quorum check (quorum between 0 and cardinality(electorate)),
  quorum_percent integer not null constraint proposal_quorum_percent check (quorum_percent between 0 and 100),
  opens_at timestamptz not null,
  closes_at timestamptz not null constraint proposal_closes_later check (closes_at > opens_at),
  closed_at timestamptz,
  outcome text,
  origin text not null,
  updated_at timestamptz not null,
  constraint proposal_ended check ((status = 'OPEN') = (closed_at is null) and (closed_at is null) = (outcome is null)),
  constraint proposal_voted_in_a_network check (kind in ('CHANGE', 'CLAIM') or network_id is not null)
);
create index proposal_network_id on proposal (network_id, opens_at);
create index proposal_place_id on proposal (place_id);
create index proposal_author on proposal (author) where author is not null;
create index proposal_open on proposal (closes_at) where status = 'OPEN';
-- One vote at a time on one thing.
create unique index proposal_open_once on proposal (kind, network_id, place_id, coalesce(subject_id, place_id))
  where status = 'OPEN' and kind not in ('CHANGE', 'CLAIM');
create unique index proposal_again_once on proposal (again_of) where again_of is not null;

-- One voice a place.
create table proposal_voice (
  proposal_id uuid not null constraint proposal_voice_proposal references proposal on delete cascade,
  place_id uuid not null,
  choice text not null constraint proposal_voice_choice check (choice in ('FOR', 'AGAINST', 'ABSTAIN', 'BLOCK')),
  reason text,
  at timestamptz not null,
  primary key (proposal_id, place_id),
  constraint proposal_voice_block_says_why check (choice <> 'BLOCK' or length(reason) >= 10)
);
