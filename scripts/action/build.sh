#!/usr/bin/env bash
# Builds the program where the GitHub Action was checked out, since dist/ is not committed; leaves what it runs on.
set -euo pipefail
cd "$GITHUB_ACTION_PATH"

echo "::group::npm ci"
npm ci --include=dev --no-audit --no-fund
npm prune --omit=dev --ignore-scripts --no-audit --no-fund
echo "::endgroup::"
