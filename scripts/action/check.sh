#!/usr/bin/env bash
# Runs `align check` for the GitHub Action: annotations on standard output, the reports as files, the job's summary.
# Ends well whatever the check finds; its exit code is the output `status`.
set -euo pipefail

# The reports are used from other folders, too.
absolute() {
  if [[ $1 == /* || $1 == ?:* ]]; then echo "$1"; else echo "$PWD/$1"; fi
}
json=$RUNNER_TEMP/duiqi/report.json
sarif=$(absolute "${DUIQI_SARIF:-$RUNNER_TEMP/duiqi/report.sarif}")
comment=$(absolute "${DUIQI_COMMENT:-$RUNNER_TEMP/duiqi/report.md}")
said=$RUNNER_TEMP/duiqi/stderr.txt
mkdir -p "$RUNNER_TEMP/duiqi" "$(dirname "$sarif")" "$(dirname "$comment")"
rm -f "$json"

# Findings are compared with where HEAD left that revision, which a checkout of depth 1 does not have. Of a pull request it
# is one commit away, of other revisions it may be anywhere.
has_fork() { git merge-base "$DUIQI_SINCE" HEAD &>/dev/null; }
if [[ -n $DUIQI_SINCE && $(git rev-parse --is-shallow-repository) == true ]]; then
  has_fork || git fetch --quiet --no-tags --depth=2 origin "$(git rev-parse HEAD)" || true
  has_fork || git fetch --quiet --no-tags --unshallow origin || true
fi

mkdir -p "$DUIQI_FINDINGS"
options=(--reporter=github "--reporter=json=$json" "--reporter=sarif=$sarif" "--reporter=markdown=$comment"
  "--cache-location=$DUIQI_FINDINGS")

# Adds an option for each line of its value, if it has one.
option() {
  local value
  while IFS= read -r value; do
    if [[ -n $value ]]; then options+=("--$1=$value"); fi
  done <<<"$2"
}
option pairs "$DUIQI_PAIRS"
option manifest "$DUIQI_MANIFEST"
option config "$DUIQI_CONFIG"
option baseline "$DUIQI_BASELINE"
option since "$DUIQI_SINCE"
option fail-on "$DUIQI_FAIL_ON"
option reporter "$DUIQI_REPORTERS"

status=0
node "$GITHUB_ACTION_PATH/bin/align.js" check "${options[@]}" 2>"$said" || status=$?
cat "$said" >&2

# What ends a value is not to be guessed, so that no path can end its own.
boundary=END$RANDOM$RANDOM$RANDOM
output() {
  printf '%s<<%s\n%s\n%s\n' "$1" "$boundary" "$2" "$boundary" >>"$GITHUB_OUTPUT"
}
output status "$status"
output passed "$([[ $status == 0 ]] && echo true || echo false)"
if [[ -f $json ]]; then
  node "$GITHUB_ACTION_PATH/scripts/action/after-check.js" "$json" "$sarif" >>"$GITHUB_OUTPUT"
  output json "$json"
  output sarif "$sarif"
  output comment "$comment"
  cat "$comment" >>"$GITHUB_STEP_SUMMARY"
else
  # Nothing was checked: what says why becomes an annotation, with its line breaks and percent signs escaped.
  message=$(<"$said")
  message=${message//'%'/%25}
  message=${message//$'\r'/%0D}
  echo "::error title=Translations could not be checked::${message//$'\n'/%0A}"
fi
