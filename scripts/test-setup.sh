#!/usr/bin/env bash
# Installs what the tests use beside Node: xmllint, which checks TMX files. Where it cannot, those tests are skipped.
set -euo pipefail

if command -v xmllint >/dev/null; then exit 0; fi

if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  if apt-get update -qq && apt-get install -y -qq libxml2-utils >/dev/null; then exit 0; fi
fi
echo "xmllint is missing (package libxml2-utils on Debian, libxml2 elsewhere): its tests are skipped." >&2
