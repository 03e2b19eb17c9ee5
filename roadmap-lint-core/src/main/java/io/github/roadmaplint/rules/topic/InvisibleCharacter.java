package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Invisible characters. */
public final class InvisibleCharacter implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "topic/invisible-character",
          Severity.WARNING,
          Fixable.SAFE,
          "A page contains invisible characters",
          "They are copied with text from web pages and documents. Searches fail, lines break in"
              + " unexpected places, and some of these characters can make a text look like"
              + " another one.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    if (page.source().characters().isPrintableAscii()) {
      return;
    }
    String text = page.source().text();
    int first = firstSuspect(page.source().units());
    if (first == text.length()) {
      return;
    }
    Map<Invisible, Found> found = new EnumMap<>(Invisible.class);
    InvisibleReader reader = new InvisibleReader(text);
    boolean indent = isBlankLineBefore(text, first);
    for (int i = first; i < text.length(); i += reader.length(i)) {
      Optional<Invisible> kind = reader.at(i);
      if (kind.isPresent()) {
        found
            .computeIfAbsent(kind.get(), key -> new Found(new ArrayList<>(), new ArrayList<>()))
            .add(new Span(i, i + reader.length(i)), reader.edit(kind.get(), i, indent));
      }
      char c = text.charAt(i);
      indent = c == '\n' || (indent && (kind.isPresent() || c == ' '));
    }
    found.forEach((kind, it) -> problems.add(problem(text, kind, it).aboutPage(kind.name())));
  }

  /** All characters of one kind, with the edits for those that can be fixed. */
  private record Found(List<Span> places, List<Edit> edits) {
    void add(Span place, Optional<Edit> edit) {
      places.add(place);
      edit.ifPresent(edits::add);
    }
  }

  private static boolean isBlankLineBefore(String text, int offset) {
    return text.substring(text.lastIndexOf('\n', offset) + 1, offset).isBlank();
  }

  /** Skips ordinary characters quickly; an array is read faster than a string. */
  private static int firstSuspect(char[] characters) {
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      boolean everyday = (c >= ' ' && c < 0x7f) || c == '\n';
      if (!everyday && !InvisibleReader.isPlain(c)) {
        return i;
      }
    }
    return characters.length;
  }

  private static Problem problem(String text, Invisible kind, Found found) {
    Span first = found.places().get(0);
    String count = kind.count(found.places().size());
    Problem problem =
        Problem.of(first, "Page contains " + count + ", " + code(text, first), kind.help());
    return found.edits().isEmpty()
        ? problem
        : problem.with(new Fix("Replace the invisible characters", true, found.edits()));
  }

  /** The character as {@code U+00A0}. */
  private static String code(String text, Span place) {
    String digits = Integer.toHexString(text.codePointAt(place.start())).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
