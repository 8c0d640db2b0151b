-- Profiles that users added; those that are shipped or lie in a folder are not here.
create table import_profile (
  name text primary key,
  yaml text not null,
  version bigint not null,
  author text not null,
  updated_at timestamptz not null
);
