#!/usr/bin/env bash
# Outputs `since`, the commit that a change is compared with: $SINCE, or the base of the pull request if that is `auto`.
# $BASE_SHA and $HEAD_SHA are the commits that GitHub names in the event; they are empty in other events.
set -euo pipefail

output() {
  echo "since=$1" >>"$GITHUB_OUTPUT"
  exit 0
}

present() {
  git rev-parse --quiet --verify "$1^{commit}" >/dev/null
}

case $SINCE in
  none) output '' ;;
  auto)
    [ -n "${BASE_SHA:-}" ] || output ''
    [[ $BASE_SHA =~ ^[0-9a-f]{40,64}$ ]] || { echo 'The event names no commit.' >&2; exit 2; }
    ;;
  *$'\n'*) echo 'The input since has more than one line.' >&2 && exit 2 ;;
  *) output "$SINCE" ;;
esac

# actions/checkout checks out the merge of the pull request into its base. Its first parent is exactly that base,
# even if the base branch has moved since the event. A shallow clone knows the ids of the parents, but not the parents.
parents=$(git cat-file commit HEAD | sed -n -e '/^$/q' -e 's/^parent //p')
if [ "$(sed -n 2p <<<"$parents")" = "$HEAD_SHA" ]; then
  present HEAD^1 || git fetch --quiet --no-tags --deepen=1 origin "$(git rev-parse HEAD)"
  output "$(sed -n 1p <<<"$parents")"
fi

# Another commit is checked out, such as the last commit of the pull request. The comparison needs the history to the
# commit at which the pull request began.
if [ "$(git rev-parse --is-shallow-repository)" = true ]; then
  git fetch --quiet --no-tags --unshallow origin "$BASE_SHA"
elif ! present "$BASE_SHA"; then
  git fetch --quiet --no-tags origin "$BASE_SHA"
fi
output "$BASE_SHA"
