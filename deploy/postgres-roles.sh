#!/bin/sh
# Runs once, on an empty data volume: a database, the login that owns it, and the login of the processes, which owns
# nothing and can only act as chorus_app, the role that row-level security binds.

psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
  --set=owner_password="$CHORUS_OWNER_PASSWORD" --set=login_password="$CHORUS_LOGIN_PASSWORD" <<'SQL'
  create role chorus_app nologin nosuperuser nobypassrls;
  create role chorus_owner login password :'owner_password' in role chorus_app;
  create role chorus_login login password :'login_password' in role chorus_app;
  create database chorus owner chorus_owner;
  revoke all on database chorus from public;
  grant connect on database chorus to chorus_login;
SQL
