#!/usr/bin/env bash
# Measures tiles a second beside IIPImage; see README.md. Options are handed on (--rounds, --seconds, --clients).
set -euo pipefail
exec "$(dirname "${BASH_SOURCE[0]}")/../../muniment" evaluate tiles "$@"
