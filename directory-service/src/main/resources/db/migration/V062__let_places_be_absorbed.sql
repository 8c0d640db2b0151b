-- What remains, for ever, of a place that is there no more.
create table place_tombstone (
  place_id uuid primary key,
  reason text not null
    constraint place_tombstone_reason check (reason in ('closed', 'merged', 'opt-out', 'error')),
  merged_into uuid
    constraint place_tombstone_of_the_merged check ((reason = 'merged') = (merged_into is not null))
    constraint place_tombstone_not_into_itself check (merged_into <> place_id),
  died_at timestamptz not null
);
create index place_tombstone_merged_into on place_tombstone (merged_into) where merged_into is not null;

alter table place add merged_from uuid[] not null default '{}';
