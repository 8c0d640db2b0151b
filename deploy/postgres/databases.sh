#!/usr/bin/env bash
# A database for each process, owned by a role that migrates it and used by a role that cannot. Run once by the
# official image, when its data folder is empty; the passwords come from the environment.
set -euo pipefail

for name in directory funding mobility gateway; do
  upper=${name^^}
  owner_password=MAILLAGE_${upper}_OWNER_PASSWORD
  app_password=MAILLAGE_${upper}_APP_PASSWORD
  psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
    --set=name="$name" --set=owner="${name}_owner" --set=app="${name}_app" \
    --set=owner_password="${!owner_password}" --set=app_password="${!app_password}" <<'SQL'
create role :"owner" login password :'owner_password';
create role :"app" login password :'app_password';
create database :"name" owner :"owner";
revoke all on database :"name" from public;
grant connect on database :"name" to :"app";
\connect :"name"
alter schema public owner to :"owner";
revoke all on schema public from public;
grant usage on schema public to :"app";
alter default privileges for role :"owner" in schema public grant select, insert, update, delete on tables to :"app";
alter default privileges for role :"owner" in schema public grant usage, select on sequences to :"app";
SQL
done
