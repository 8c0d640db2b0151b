-- Pairs of places that may be one. No reference to place: what was merged stays told.
create table duplicate (
  id uuid primary key,
  first_place_id uuid not null,
  second_place_id uuid not null,
  status text not null constraint duplicate_status check (status in ('OPEN', 'DIFFERENT', 'MERGED')),
  likeness text not null
    constraint duplicate_likeness check (likeness in ('IDENTIFIER', 'WEBSITE', 'NEAR', 'COMMUNE')),
  similarity double precision not null constraint duplicate_similarity check (similarity between 0 and 1),
  found_at timestamptz not null,
  decided_at timestamptz,
  reason text,
  first_name text,
  first_latitude double precision,
  first_longitude double precision,
  second_name text,
  second_latitude double precision,
  second_longitude double precision,
  constraint duplicate_of_two check (first_place_id < second_place_id),
  constraint duplicate_once unique (first_place_id, second_place_id)
);
create index duplicate_second_place_id on duplicate (second_place_id);
create index duplicate_status on duplicate (status, id);

-- Where the like of a place is looked for.
create index place_insee_code on place ((sheet -> 'address' ->> 'inseeCode'));
create index place_latitude on place (((sheet -> 'address' ->> 'latitude')::numeric));
create index place_website on place ((split_part(split_part(sheet ->> 'website', '?', 1), '#', 1)));
create index place_identifiers on place using gin ((sheet -> 'identifiers') jsonb_path_ops);
