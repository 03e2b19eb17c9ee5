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
record Declared(WordBag removed, WordBag added, int removals, Set<String> texts) {

  static Declared of(List<WordChange> changes) {
    WordBag removed = new WordBag();
    WordBag added = new WordBag();
    int removals = 0;
    Set<String> texts = new HashSet<>();
    for (WordChange change : changes) {
      removed.add(change.before());
      added.add(change.after());
      removals += change.after().isEmpty() ? 1 : 0;
      texts.add(change.before());
    }
    return new Declared(removed, added, removals, texts);
  }

  /** The objection to word differences that are not declared. */
  String objection(WordBag before, WordBag after) {
    WordBag expected = before.with(added);
    WordBag found = after.with(removed);
    WordBag lost = expected.without(found);
    WordBag more = found.without(expected);
    if (!lost.isEmpty()) {
      return noLonger(lost);
    }
    return more.isEmpty() ? "" : "the text would also contain " + quoted(more);
  }

  /** The objection to lost words that are not declared. */
  String objectionToLosing(WordBag words) {
    WordBag lost = words.without(removed);
    return lost.isEmpty() ? "" : noLonger(lost);
  }

  private static String noLonger(WordBag lost) {
    return "the text would no longer contain " + quoted(lost);
  }

  static String quoted(WordBag words) {
    return Quoted.of(words.sample(6));
  }
}
