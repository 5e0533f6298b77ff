#!/usr/bin/env bash
# Makes sure that there is a Chromium for the browser tests: the one of CHROMIUM_PATH, or Debian's
# package, the one without a window where there is one: it takes a third less time.
set -euo pipefail
[ -n "${CHROMIUM_PATH:-}" ] && exit 0
have() { command -v "$1" >/dev/null; }
install() {
  apt-get update -qq &&
    apt-get install --yes --no-install-recommends -qq "$1" fonts-liberation2 fonts-noto-core >/dev/null
}
have chromium-headless-shell || install chromium-headless-shell || have chromium || install chromium
