package io.github.roadmaplint.engine;

import io.github.roadmaplint.markdown.MarkdownComments;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.source.Syntax;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The suppressions written in one Markdown file, as comments:
 *
 * <pre>{@code
 * <!-- roadmap-lint-disable-next-line rule, family/* -- reason -->
 * <!-- roadmap-lint-disable-file rule -- reason -->
 * }</pre>
 *
 * <p>In MDX they can also be written as comments of expressions, and in YAML and JSON with comments
 * after the sign that begins a comment line.
 */
final class InlineSuppressions {
  private static final String FILE = "roadmap-lint-disable-file";
  private static final String NEXT_LINE = "roadmap-lint-disable-next-line";
  private static final String MDX_OPEN = "{/*";
  private static final String MDX_CLOSE = "*/}";
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  /** Those of a file without such comments: most files are like this, and all are kept. */
  private static final InlineSuppressions NONE = new InlineSuppressions(Source.of("", ""));

  private final Source source;
  private Optional<MarkdownComments> comments = Optional.empty();
  private final List<Suppression> suppressions = new ArrayList<>(0);
  private final Map<Target, Usage> usages = new HashMap<>(0);
  private final List<Problem> misspelled = new ArrayList<>(0);

  /** One rule (or family) that one comment names. */
  private record Suppression(String rule, Span place, Usage usage) {}

  /** A suppressed rule or family; {@code line} 0 means the whole file. */
  private record Target(String rule, int line) {}

  /** Whether something was found that was to be suppressed. */
  private static final class Usage {
    boolean used;
  }

  private InlineSuppressions(Source source) {
    this.source = source;
  }

  /** Whether there are no suppressions, not even misspelled ones. */
  boolean isEmpty() {
    return suppressions.isEmpty() && misspelled.isEmpty();
  }

  /** Reads the comments of a file. */
  static InlineSuppressions of(Source source) {
    InlineSuppressions found = new InlineSuppressions(source);
    if (source.characters().has('<')) {
      found.read(OPEN, CLOSE);
    }
    boolean mayBeMdx = source.characters().has('{') && Syntax.of(source.path()).isPage();
    if (mayBeMdx && source.text().contains(MDX_OPEN)) {
      found.read(MDX_OPEN, MDX_CLOSE);
    }
    return found.isEmpty() ? NONE : found;
  }

  private void read(String opening, String closing) {
    String text = source.text();
    int open = text.indexOf(opening);
    while (open >= 0) {
      int word = skipSpaces(text, open + opening.length());
      int next = word;
      if (Directive.mayBegin(text, word) && isComment(open)) {
        next = text.indexOf(closing, word);
        if (next < 0) {
          return; // a comment that never ends, so there are no more
        }
        read(text, word, next);
      }
      open = text.indexOf(opening, next);
    }
  }

  /** Reads a comment that can be a directive, up to its end. */
  private void read(String text, int word, int close) {
    int end = wordEnd(text, word, close);
    boolean wholeFile = end - word == FILE.length() && text.startsWith(FILE, word);
    boolean nextLine = end - word == NEXT_LINE.length() && text.startsWith(NEXT_LINE, word);
    if (!wholeFile && !nextLine) {
      Directive.misspelled(text, word, end, close).ifPresent(misspelled::add);
      return;
    }
    int to = end;
    while (to < close && !text.startsWith(" --", to)) {
      to++;
    }
    int before = suppressions.size();
    names(text, end, to, wholeFile ? 0 : source.lineOf(close) + 1);
    if (suppressions.size() == before) {
      misspelled.add(Directive.withoutRule(new Span(word, end)));
    }
  }

  /** The page is read only when it has something that can be meant for us. */
  private boolean isComment(int open) {
    Syntax syntax = Syntax.of(source.path());
    if (syntax.isData()) {
      int line = source.line(source.lineOf(open)).start();
      String before = source.text().substring(line, open).strip();
      return syntax != Syntax.JSON && before.startsWith(syntax == Syntax.YAML ? "#" : "//");
    }
    if (comments.isEmpty()) {
      comments = Optional.of(MarkdownComments.of(source));
    }
    return comments.get().canBeginAt(open);
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from, int to) {
    int end = from;
    while (end < to && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void names(String text, int from, int to, int line) {
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean inName = i < to && text.charAt(i) != ',' && !Character.isWhitespace(text.charAt(i));
      if (inName) {
        continue;
      }
      if (i > start) {
        add(text.substring(start, i), new Span(start, i), line);
      }
      start = i + 1;
    }
  }

  private void add(String rule, Span place, int line) {
    Usage usage = usages.computeIfAbsent(new Target(rule, line), target -> new Usage());
    suppressions.add(new Suppression(rule, place, usage));
  }

  /** Whether a finding of that rule at that offset is suppressed. */
  boolean suppresses(String rule, int offset) {
    if (usages.isEmpty()) {
      return false;
    }
    String family = rule.substring(0, rule.indexOf('/') + 1) + '*';
    int line = source.lineOf(offset);
    // All four names are used: each of them has been useful.
    boolean suppressed = use(rule, line);
    suppressed |= use(rule, 0);
    suppressed |= use(family, line);
    suppressed |= use(family, 0);
    return suppressed;
  }

  private boolean use(String rule, int line) {
    Usage usage = usages.get(new Target(rule, line));
    if (usage == null) {
      return false;
    }
    usage.used = true;
    return true;
  }

  /**
   * Reports suppressions without a known rule, and unused suppressions.
   *
   * @param known ids of all rules
   * @param ran ids of the rules that ran; suppressions of other rules are not reported
   */
  void report(
      Set<String> known, Set<String> ran, Consumer<Problem> unknown, Consumer<Problem> unused) {
    misspelled.forEach(unused);
    for (Suppression suppression : suppressions) {
      if (!names(known, suppression.rule)) {
        unknown.accept(unknownRule(known, suppression));
      } else if (!suppression.usage.used && names(ran, suppression.rule)) {
        unused.accept(
            Problem.of(
                suppression.place,
                "Suppression of " + Quoted.of(suppression.rule) + " does not suppress anything",
                "Remove it: the problem that it suppressed no longer exists."));
      }
    }
  }

  private static boolean names(Set<String> rules, String name) {
    return name.endsWith("/*")
        ? rules.stream().anyMatch(rule -> rule.startsWith(name.substring(0, name.length() - 1)))
        : rules.contains(name);
  }

  private static Problem unknownRule(Set<String> known, Suppression suppression) {
    Set<String> names = new TreeSet<>(known);
    known.forEach(rule -> names.add(rule.substring(0, rule.indexOf('/')) + "/*"));
    String help =
        Nearest.to(suppression.rule, names)
            .map(near -> "Write `" + near + "`.")
            .orElse("Name a rule that `roadmap-lint rules` lists.");
    return Problem.of(suppression.place, "Unknown rule " + Quoted.of(suppression.rule), help);
  }
}
