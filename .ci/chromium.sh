#!/usr/bin/env bash
# Makes sure that there is a Chromium for the browser tests: the one of CHROMIUM_PATH, or Debian's package.
set -euo pipefail
[ -n "${CHROMIUM_PATH:-}" ] && exit 0
command -v chromium >/dev/null && exit 0
apt-get update -qq
apt-get install --yes --no-install-recommends -qq chromium fonts-liberation2 fonts-noto-core >/dev/null
