-- A link itself is stored nowhere; that it was used is kept until it would have expired.
create table used_link (
  nonce uuid primary key,
  place_name text not null,
  parts text not null,
  confirmed_at timestamptz not null,
  expires_at timestamptz not null
);
create index used_link_expires_at on used_link (expires_at);
