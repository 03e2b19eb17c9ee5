#!/usr/bin/env bash
# Runs the check with the inputs of the action, which are in variables: no input is ever part of a script. The report is
# written as annotations and to the summary of the job.
set -uo pipefail

arguments=(check --format github)

# Adds each line of the second argument, after the first one.
add_lines() {
  local line
  while IFS= read -r line; do
    line=${line%$'\r'}
    [ -z "$line" ] || arguments+=("$1$line")
  done <<<"$2"
}

add_lines --since= "$SINCE"
[ -z "$SINCE" ] || add_lines --scope= "$SCOPE"
add_lines --fail-on= "$FAIL_ON"
add_lines --report= "$REPORTS"
add_lines '' "$OPTIONS"
arguments+=(--)
add_lines '' "$PATHS"

roadmap-lint "${arguments[@]}"
code=$?
echo "exit-code=$code" >>"$GITHUB_OUTPUT"
exit "$code"
