-- A network keeps where its values come from, as every other thing of the directory does.
alter table network
  add column provenance jsonb not null default '{}',
  add column source text not null default 'steward';
alter table network
  alter column provenance drop default,
  alter column source drop default;
