-- A new place waits until a network's places let it in; an admin may hide one.
alter table place
  add column visibility text not null default 'PUBLIC'
    constraint place_visibility check (visibility in ('PUBLIC', 'PENDING', 'REFUSED', 'HIDDEN')),
  add column proposal_id uuid,
  add column refused_at timestamptz,
  add constraint place_refused_at check ((visibility = 'REFUSED') = (refused_at is not null));
create index place_refused on place (refused_at) where visibility = 'REFUSED';

create table place_awaited_network (
  place_id uuid not null constraint place_awaited_network_place references place on delete cascade,
  network_id uuid not null constraint place_awaited_network_network references network,
  primary key (place_id, network_id)
);
