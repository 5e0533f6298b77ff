#!/usr/bin/env bash
# Makes sure that there is a Chromium for the browser tests: the one of CHROMIUM_PATH, or Debian's
# package, the one without a window where there is one: it takes a third less time.
set -euo pipefail
[ -n "${CHROMIUM_PATH:-}" ] && exit 0
command -v chromium-headless-shell >/dev/null && exit 0
apt-get update -qq
install() { apt-get install --yes --no-install-recommends -qq "$1" fonts-liberation2 fonts-noto-core >/dev/null; }
install chromium-headless-shell || command -v chromium >/dev/null || install chromium
