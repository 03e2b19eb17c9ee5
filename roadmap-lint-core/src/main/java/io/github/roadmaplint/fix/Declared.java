package io.github.roadmaplint.fix;

import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.text.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What fixes declare to change.
 *
 * @param removed the words that are not to be there any more
 * @param added the words that are there instead
 * @param texts whole texts that are not to be there any more, such as URLs
 */
record Declared(WordBag removed, WordBag added, Set<String> texts) {

  static Declared of(List<WordChange> changes) {
    WordBag removed = new WordBag();
    WordBag added = new WordBag();
    Set<String> texts = new HashSet<>();
    for (WordChange change : changes) {
      removed.add(change.before());
      added.add(change.after());
      texts.add(change.before());
    }
    return new Declared(removed, added, texts);
  }

  /** What is wrong with words that should differ as declared, and in nothing else. */
  String objection(WordBag before, WordBag after) {
    WordBag expected = before.with(added);
    WordBag found = after.with(removed);
    WordBag lost = expected.without(found);
    WordBag more = found.without(expected);
    if (!lost.isEmpty()) {
      return "the text would no longer contain " + quoted(lost);
    }
    return more.isEmpty() ? "" : "the text would also contain " + quoted(more);
  }

  static String quoted(WordBag words) {
    return Quoted.of(words.sample(6));
  }
}
