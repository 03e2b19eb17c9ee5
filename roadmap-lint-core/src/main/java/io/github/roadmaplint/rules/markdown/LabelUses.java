package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.markdown.Definition;
import io.github.roadmaplint.markdown.Page;
import java.util.HashMap;
import java.util.Map;

/**
 * The labels that a page uses: all texts between brackets, wherever they are. A definition can be
 * used in code or HTML that another program reads as Markdown.
 */
final class LabelUses {
  private static final int LONGEST_LABEL = 999;

  private final Map<String, Integer> counts = new HashMap<>();

  private LabelUses() {}

  /** The labels of a page. */
  static LabelUses in(Page page) {
    LabelUses uses = new LabelUses();
    uses.read(page.source().text());
    page.definitions().forEach(definition -> uses.add(definition.key(), -1));
    return uses;
  }

  /** Whether a label is used outside its definitions. */
  boolean contain(String key) {
    return counts.getOrDefault(key, 0) > 0;
  }

  private void add(String key, int count) {
    counts.merge(key, count, Integer::sum);
  }

  private void read(String text) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open = i;
      } else if (c == ']' && open >= 0) {
        if (i - open <= LONGEST_LABEL && !text.startsWith("(", i + 1)) {
          add(Definition.key(text.substring(open + 1, i)), 1);
        }
        open = -1;
      }
    }
  }
}
