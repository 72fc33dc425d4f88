#!/bin/bash
# Run once by the image of PostgreSQL: two databases, an owner each. Passwords are read by psql, not put on its command line.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U postgres <<'SQL'
\getenv muniment MUNIMENT_DB_PASSWORD
\getenv keycloak KC_DB_PASSWORD
CREATE ROLE muniment LOGIN PASSWORD :'muniment';
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak';
CREATE DATABASE muniment OWNER muniment;
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE muniment FROM PUBLIC;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
SQL
