#!/usr/bin/env bash
# Installs what the tests use beside Node: xmllint, which checks XML files, redis-server, which holds queues,
# LibreOffice with Chinese type, which makes and opens documents and workbooks, Chromium, in which HTML reports are tried,
# OmegaT and translate-toolkit, which take TMX and XLIFF, the schemas of XLIFF, Git, which tells what was changed, and
# pre-commit, which runs hooks. Where it cannot, the tests that need them are skipped.
set -euo pipefail

# The programs that are missing, and Debian's packages that have them.
missing() {
  command -v xmllint >/dev/null || echo xmllint libxml2-utils
  command -v redis-server >/dev/null || echo redis-server redis-server
  command -v soffice >/dev/null || printf 'soffice %s\n' libreoffice-writer-nogui libreoffice-calc-nogui
  [[ -n $(fc-list :lang=zh 2>/dev/null) ]] || echo chinese-type fonts-noto-cjk
  command -v chromium >/dev/null || echo chromium chromium
  command -v git >/dev/null || echo git git
  command -v omegat >/dev/null || echo omegat omegat
  command -v pot2po >/dev/null || echo pot2po translate-toolkit
  command -v pre-commit >/dev/null || echo pre-commit pre-commit
  [[ -d /usr/share/php/Symfony/Component/Translation/Resources/schemas ]] ||
    echo xliff-schemas php-symfony-translation
}

if [[ -z $(missing) ]]; then exit 0; fi

if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  # Each on its own, so that one that cannot be had does not keep the other away. Services are not started: the tests
  # start their own.
  if apt-get update -qq; then
    while read -r _ packages; do
      # shellcheck disable=SC2086 # a program may want several packages
      RUNLEVEL=1 apt-get install -y -qq --no-install-recommends $packages </dev/null >/dev/null || true
    done < <(missing)
  fi
fi
missing | while read -r program packages; do
  echo "$program is missing ($packages on Debian): its tests are skipped." >&2
done
