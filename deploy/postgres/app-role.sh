#!/bin/sh
# Lets the role "branchline" own its database and nothing more. PostgreSQL's image runs it when it makes
# the database; for one from before, docs/operating.md says when to run it.
set -eu
user=postgres
psql --username=postgres --dbname="$POSTGRES_DB" --command='' >/dev/null 2>&1 || user=branchline
PGOPTIONS="-c branchline.password=$POSTGRES_PASSWORD" psql --no-psqlrc --quiet \
  --set=ON_ERROR_STOP=1 --single-transaction \
  --username="$user" --dbname="$POSTGRES_DB" --file=/usr/local/share/branchline/app-role.sql
echo 'The role "branchline" owns its database and nothing more.'
