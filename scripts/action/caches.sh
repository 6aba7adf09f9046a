#!/usr/bin/env bash
# What the GitHub Action caches: the built program, by a version that changes with any of its files, and findings.
# GITHUB_ACTION_PATH is right in containers, too, where the expression github.action_path names a path of the host.
set -euo pipefail
cd "$GITHUB_ACTION_PATH"

# The tag or branch that the action is used by will not do: a branch moves.
version=$(find . \( -name node_modules -o -name dist -o -name .git \) -prune -o -type f -print0 |
  LC_ALL=C sort -z | xargs -0 cat |
  node -e 'process.stdin.pipe(crypto.createHash("sha256").setEncoding("hex")).pipe(process.stdout)')

{
  echo "version=$version"
  echo "findings=$RUNNER_TEMP/duiqi/findings"
  printf "program<<END\n%s\n%s\nEND\n" "$PWD/node_modules" "$PWD/dist"
} >>"$GITHUB_OUTPUT"
