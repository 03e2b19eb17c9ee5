package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.markdown.Definition;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A text that is written as a reference link, {@code [text][label]} or {@code [label][]}, but is
 * none.
 *
 * @param open the first bracket
 * @param label the label: between the first brackets of {@code [label][]}, otherwise between the
 *     second
 * @param second the text between the second brackets
 * @param meant a defined label that is similar
 */
record UnresolvedReference(int open, Span label, Span second, Optional<String> meant) {
  private static final String MIDDLE = "][";

  /** Whether it is written {@code [label][]}. */
  boolean collapsed() {
    return second.isEmpty();
  }

  /** The references of a page without a definition. */
  static List<UnresolvedReference> undefinedIn(Page page) {
    String text = page.source().text();
    if (!page.source().characters().has(']', '[')) {
      return List.of();
    }
    PlainText plain = PlainText.of(page);
    List<Integer> middles = plain.find(MIDDLE);
    if (middles.isEmpty()) {
      return List.of();
    }
    Labels labels = Labels.of(page);
    List<UnresolvedReference> found = new ArrayList<>();
    for (int middle : middles) {
      int open = plain.opening(middle);
      int close = plain.closing(middle + 1);
      if (open >= 0 && close >= 0) {
        new Candidate(text, plain.around(open), open, middle, close)
            .reference(labels)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * The labels that reference links can use, by their keys.
   *
   * @param similar the suggestions so far: comparing all labels takes time
   */
  private record Labels(Map<String, String> defined, Map<String, Optional<String>> similar) {
    private static final int MOST_SUGGESTIONS = 100;

    static Labels of(Page page) {
      Map<String, String> defined = new TreeMap<>();
      for (Definition definition : page.definitions()) {
        if (!UnusedDefinition.isComment(definition)) {
          defined.putIfAbsent(definition.key(), definition.label());
        }
      }
      return new Labels(defined, new HashMap<>());
    }

    boolean define(String label) {
      return defined.containsKey(Definition.key(label));
    }

    Optional<String> near(String label) {
      String key = Definition.key(label);
      Optional<String> known = similar.get(key);
      if (known != null || similar.size() >= MOST_SUGGESTIONS) {
        return known == null ? Optional.empty() : known;
      }
      Optional<String> near = Nearest.to(key, defined.keySet()).map(defined::get);
      similar.put(key, near);
      return near;
    }
  }

  /** Two pairs of brackets. */
  private record Candidate(String text, Span inline, int open, int middle, int close) {

    private static final int SHORTEST = 3;

    Optional<UnresolvedReference> reference(Labels labels) {
      Span first = new Span(open + 1, middle);
      Span second = new Span(middle + 2, close);
      String words = text.substring(first.start(), first.end());
      String written = text.substring(second.start(), second.end());
      boolean collapsed = written.isBlank();
      String label = collapsed ? words : written;
      if (isOther(words, label) || labels.define(label)) {
        return Optional.empty();
      }
      Optional<String> meant = labels.near(label);
      return isCertain(words, label, collapsed, !labels.defined().isEmpty())
          ? Optional.of(new UnresolvedReference(open, collapsed ? first : second, second, meant))
          : Optional.empty();
    }

    /** An index, a footnote, a citation, a check box, or brackets inside brackets. */
    private boolean isOther(String words, String label) {
      char before = open > inline.start() ? text.charAt(open - 1) : ' ';
      char after = close + 1 < inline.end() ? text.charAt(close + 1) : ' ';
      boolean index = Character.isLetterOrDigit(before) || "_])}$\\\"'".indexOf(before) >= 0;
      return index
          || after == '['
          || after == '('
          || words.isBlank()
          || words.equalsIgnoreCase("x")
          || "^@!".indexOf(words.charAt(0)) >= 0
          || "^@".indexOf(label.charAt(0)) >= 0
          || words.indexOf('[') >= 0
          || label.indexOf('[') >= 0
          || words.indexOf('<') >= 0
          || label.indexOf('<') >= 0
          || letters(words) == 0
          || (letters(words) < 2 && letters(label) < 2);
    }

    private static long letters(String text) {
      return text.codePoints().filter(Character::isLetter).count();
    }

    /**
     * In a page that defines no label, short texts can be formulas, and two words in brackets at
     * the start of a text can be tags, unless nothing follows them or the label is the text in
     * short.
     */
    private boolean isCertain(String words, String label, boolean collapsed, boolean defines) {
      boolean tags = open == inline.start() && close + 1 < inline.end();
      boolean formula = letters(words) < SHORTEST && letters(label) < SHORTEST;
      return defines
          || Destination.isWeb(label)
          || slug(words).equals(slug(label))
          || (!formula && (collapsed || !tags));
    }

    private static String slug(String text) {
      StringBuilder slug = new StringBuilder();
      text.toLowerCase(Locale.ROOT)
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .forEach(slug::appendCodePoint);
      return slug.toString();
    }
  }
}
