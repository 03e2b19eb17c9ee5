#!/usr/bin/env bash
# Builds the program into $ROADMAP_LINT_FOLDER, and runs it once: that run also creates its archive of classes.
set -euo pipefail

"$GITHUB_ACTION_PATH/roadmap-lint" --version
rm -rf -- "$ROADMAP_LINT_FOLDER"
cp -R -- "$GITHUB_ACTION_PATH/roadmap-lint-cli/target/dist" "$ROADMAP_LINT_FOLDER"
"$ROADMAP_LINT_FOLDER/bin/roadmap-lint" --version
