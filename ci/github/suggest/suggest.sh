#!/usr/bin/env bash
# Posts the suggestions in $REPORT on the pull request whose last commit is $HEAD_SHA, with reviewdog.
#
# The report is untrusted: the workflow that wrote it ran in the pull request, which can change that workflow and the report.
# So nothing in it decides where anything is posted; GitHub names the commit and the branch. No file of the pull request is
# checked out or executed, and only the known fields of the report are used, see report.jq.
set -euo pipefail
unset CDPATH

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
most_bytes=5000000

[[ $HEAD_SHA =~ ^[0-9a-f]{40,64}$ ]] || { echo 'The event names no commit.' >&2; exit 2; }

number=$(
  gh api --method GET "repos/$GITHUB_REPOSITORY/pulls" -f state=open -f "head=$HEAD_OWNER:$HEAD_BRANCH" -f per_page=100 |
    jq -r --arg sha "$HEAD_SHA" 'map(select(.head.sha == $sha)) | first | .number // empty'
)
if [[ ! $number =~ ^[1-9][0-9]*$ ]]; then
  echo 'No open pull request has this commit as its last one, so nothing is posted.'
  exit 0
fi

if [ ! -e "$REPORT" ] && [ ! -L "$REPORT" ]; then
  echo 'The workflow has stored no report, so nothing is posted.'
  exit 0
fi
if [ ! -f "$REPORT" ] || [ -L "$REPORT" ] || [ "$(wc -c <"$REPORT")" -gt "$most_bytes" ]; then
  echo 'The report is not a file of at most 5 MB.' >&2
  exit 2
fi

# An empty git repository, because reviewdog needs one.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd -- "$work"
git init --quiet
jq -f "$here/report.jq" "$REPORT" >report.rdjson

# In GitHub Actions, reviewdog would look for the pull request in the event, which names none.
env -u GITHUB_ACTIONS -u GITHUB_EVENT_PATH \
  CI_REPO_OWNER="${GITHUB_REPOSITORY%%/*}" CI_REPO_NAME="${GITHUB_REPOSITORY#*/}" CI_PULL_REQUEST="$number" \
  CI_COMMIT="$HEAD_SHA" REVIEWDOG_GITHUB_API_TOKEN="$GH_TOKEN" \
  reviewdog -f=rdjson -name=roadmap-lint -reporter=github-pr-review -fail-level=none <report.rdjson
