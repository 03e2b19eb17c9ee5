#!/usr/bin/env bash
# Outputs `hash`, which changes when the program has to be built again, and `folder`, where the built program belongs.
set -euo pipefail

cd -- "$GITHUB_ACTION_PATH"
hash=$(
  find pom.xml roadmap-lint .mvn schemas docs/rules roadmap-lint-core/pom.xml roadmap-lint-core/src/main \
    roadmap-lint-cli/pom.xml roadmap-lint-cli/src/main -type f -print0 |
    LC_ALL=C sort -z | xargs -0 shasum -a 256 | shasum -a 256 | cut -d ' ' -f 1
)
{
  echo "hash=$hash"
  echo "folder=$RUNNER_TEMP/roadmap-lint"
} >>"$GITHUB_OUTPUT"
