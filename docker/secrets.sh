#!/usr/bin/env bash
# Prints an .env for compose.yaml with fresh secrets: docker/secrets.sh ADDRESS KEYCLOAK-ADDRESS > docker/.env
set -euo pipefail
umask 077
[[ $# -eq 2 ]] || {
  echo "Usage: docker/secrets.sh https://archive.example.org https://login.archive.example.org > docker/.env" >&2
  exit 1
}
echo "MUNIMENT_ADDRESS=$1"
echo "MUNIMENT_KEYCLOAK_URL=$2"
for name in DATABASE_OWNER MUNIMENT_DB_PASSWORD KC_DB_PASSWORD KEYCLOAK_ADMIN_PASSWORD MUNIMENT_OIDC_SECRET \
  MUNIMENT_ADMIN_SECRET MUNIMENT_CLUSTER_PASSWORD MUNIMENT_SIGNING_KEY MUNIMENT_SUPERUSER_PASSWORD; do
  echo "$name=$(head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=')"
done
