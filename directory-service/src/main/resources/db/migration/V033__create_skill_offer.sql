-- Whose offer it is and what she agreed to are in no public state.
create table skill_offer (
  id uuid primary key,
  subject text not null constraint skill_offer_subject_length check (length(subject) between 1 and 100),
  place_id uuid constraint skill_offer_place references place on delete set null,
  version bigint not null constraint skill_offer_version_from_one check (version >= 1),
  sheet jsonb not null,
  provenance jsonb not null,
  consented_at timestamptz not null,
  consent_text text not null,
  expires_on date not null,
  published boolean not null,
  source text not null,
  origin text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint skill_offer_skills check (jsonb_array_length(sheet -> 'skills') between 1 and 20)
);
create index skill_offer_place_id on skill_offer (place_id);
create index skill_offer_subject on skill_offer (subject);
create index skill_offer_expires_on on skill_offer (expires_on);
