package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Attributes that readers see, because GitHub does not read them. */
public final class AttributeList implements Rule.OfPageFile {
  private static final int LONGEST = 200;
  private static final String README = "readme";

  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "\\s*+(?:(?:[.#][\\w-]++|[\\w-]++=(?:\"[^\"]*+\"|'[^']*+'|\u201c[^\u201d]*+\u201d|[^\\s\"'}]++)"
              + "|toc)(?:\\s++|$))++");

  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "markdown/attribute-list",
          Severity.WARNING,
          Fixable.UNSAFE,
          "A list of attributes such as `{:target=\"_blank\"}` is shown to readers",
          "Only some programs read such attributes, for example kramdown. GitHub and others show"
              + " them as text.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Entry entry, Repository repository, Problems problems) {
    String text = page.source().text();
    if (!repository.isSite()
        && page.source().characters().has('{')
        && (text.contains("{:") || text.contains("){"))) {
      check(page, text, problems);
    }
  }

  private static void check(Page page, String text, Problems problems) {
    PlainText plain = PlainText.of(page);
    Set<Integer> ends = new HashSet<>();
    page.links().forEach(link -> ends.add(link.span().end()));
    for (int open : plain.find("{")) {
      boolean colon = text.startsWith(":", open + 1);
      if (colon || ends.contains(open)) {
        int close = close(text, open, plain.around(open).end());
        String attributes = text.substring(Math.min(close, open + (colon ? 2 : 1)), close);
        boolean certain = isReadme(page) || attributes.indexOf('=') >= 0;
        if (certain && ATTRIBUTES.matcher(attributes).matches()) {
          problems.add(problem(text, new Span(open, close + 1)));
        }
      }
    }
  }

  /** Whether GitHub shows the page; a class or an id elsewhere is meant for another renderer. */
  private static boolean isReadme(Page page) {
    String path = page.source().path();
    return path.regionMatches(true, path.lastIndexOf('/') + 1, README, 0, README.length());
  }

  /** The offset of the closing brace; that of the opening one if there is none nearby. */
  private static int close(String text, int open, int end) {
    int last = Math.min(end, open + LONGEST);
    for (int i = open; i < last; i++) {
      if (text.charAt(i) == '}') {
        return i;
      }
    }
    return open;
  }

  private static Problem problem(String text, Span list) {
    String attributes = text.substring(list.start(), list.end());
    return Problem.of(
            list,
            "Attribute list " + Quoted.of(attributes) + " is shown to readers",
            "Remove the attribute list, or write the link as HTML.")
        .with(Fix.unsafe("Remove the attribute list", new Edit(list, "")).removing(attributes));
  }
}
