package io.github.roadmaplint.fix;

import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.text.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The changes that fixes declare.
 *
 * @param removed the words that are removed
 * @param added the words that are added
 * @param removals the number of texts that are removed without a replacement
 * @param texts whole texts that are removed, such as URLs
 */
record DeclaredChanges(WordCounts removed, WordCounts added, int removals, Set<String> texts) {

  static DeclaredChanges of(List<WordChange> changes) {
    WordCounts removed = new WordCounts();
    WordCounts added = new WordCounts();
    int removals = 0;
    Set<String> texts = new HashSet<>();
    for (WordChange change : changes) {
      removed.add(change.before());
      added.add(change.after());
      removals += change.after().isEmpty() ? 1 : 0;
      texts.add(change.before());
    }
    return new DeclaredChanges(removed, added, removals, texts);
  }

  /** The objection to word differences that are not declared. */
  String objection(WordCounts before, WordCounts after) {
    WordCounts expected = before.with(added);
    WordCounts found = after.with(removed);
    WordCounts lost = expected.without(found);
    WordCounts more = found.without(expected);
    if (!lost.isEmpty()) {
      return noLonger(lost);
    }
    return more.isEmpty() ? "" : "the text would also contain " + quoted(more);
  }

  /** The objection to lost words that are not declared. */
  String objectionToLosing(WordCounts words) {
    WordCounts lost = words.without(removed);
    return lost.isEmpty() ? "" : noLonger(lost);
  }

  private static String noLonger(WordCounts lost) {
    return "the text would no longer contain " + quoted(lost);
  }

  static String quoted(WordCounts words) {
    return Quoted.of(words.sample(6));
  }
}
