#!/usr/bin/env bash
# Opens, updates or closes the issue with the label $LABEL, after roadmap-lint links ended with $EXIT_CODE and wrote $REPORT.
set -euo pipefail

# GitHub rejects a text of more than 65,536 characters. The report has at most 60,000.
most_characters=64000

export GH_REPO=$GITHUB_REPOSITORY
run=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID

case $EXIT_CODE in
  0 | 1) ;;
  *)
    echo "The run is incomplete or invalid (exit code $EXIT_CODE), so the issue is not changed." >&2
    exit "$EXIT_CODE"
    ;;
esac

gh label create "$LABEL" --description 'Links that readers cannot reach' --color B60205 2>/dev/null || true
issue=$(gh issue list --label "$LABEL" --state open --limit 1 --json number --jq '.[].number')

if [ "$EXIT_CODE" = 0 ]; then
  [ -z "$issue" ] || gh issue close "$issue" --comment "No link is broken any more: $run"
  exit 0
fi

body=$(mktemp)
trap 'rm -f "$body"' EXIT
{
  cat -- "$REPORT"
  printf '\n\nWritten by [this run](%s), which replaces the text every time.\n' "$run"
} >"$body"
if [ "$(LC_ALL=C.UTF-8 wc -m <"$body")" -gt "$most_characters" ]; then
  printf 'The report is too long for an issue. The [run](%s) contains all of it.\n' "$run" >"$body"
fi

if [ -z "$issue" ]; then
  gh issue create --title 'Broken links' --label "$LABEL" --body-file "$body"
else
  gh issue edit "$issue" --body-file "$body"
fi
