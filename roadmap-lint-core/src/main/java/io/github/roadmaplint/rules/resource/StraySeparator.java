package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;

/** A title that begins or ends with a separator, whose other side is missing. */
public final class StraySeparator implements Rule.OfPage {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "resource/stray-separator",
          Severity.WARNING,
          Fixable.SAFE,
          "A resource's title begins or ends with `|`, `-` or `:`",
          "The sign separates the title from something that is not there any more, such as the"
              + " name of the site.");

  private static final String SEPARATORS = "|-:–—·";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Problems problems) {
    if (!isSuspect(page)) {
      return;
    }
    String text = page.source().text();
    for (Resource resource : TopicPageParser.parse(page, "").resources()) {
      String raw = page.source().text(resource.titleSpan());
      String title = raw.strip();
      boolean bracketed = text.startsWith("[", resource.link().span().start());
      if (bracketed && title.length() > 2 && !resource.link().url().startsWith("#")) {
        check(title, resource.titleSpan().start() + raw.indexOf(title), text, resource, problems);
      }
    }
  }

  /** Most pages do not need a check of their resources. */
  private static boolean isSuspect(Page page) {
    for (Link link : page.links()) {
      String text = link.text();
      int last = text.length() - 1;
      while (last > 0 && text.charAt(last) == ' ') {
        last--;
      }
      if (last > 1 && (isSeparator(text.charAt(last)) || begins(text))) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String text) {
    int start = text.charAt(0) == '@' ? text.indexOf('@', 1) + 1 : 0;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    return start + 1 < text.length()
        && isSeparator(text.charAt(start))
        && text.charAt(start + 1) == ' ';
  }

  private static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  private static void check(
      String title, int start, String text, Resource resource, Problems problems) {
    int end = title.length();
    while (end > 0 && (isSeparator(title.charAt(end - 1)) || title.charAt(end - 1) == ' ')) {
      end--;
    }
    if (end > 0 && end < title.length() && isStray(title, end) && !leads(title, text, resource)) {
      Span sign = new Span(start + end, resource.titleSpan().end());
      Fix fix = Fix.safe("Remove the sign", new Edit(sign, ""));
      String help = "Remove the sign, or write what comes after it.";
      String ending = "ends with " + Quoted.of(title.substring(end).strip());
      problems.add(problem(resource, ending, help).with(fix));
    } else if (begins(title)) {
      String help = "Write what comes before the sign, or remove it.";
      problems.add(problem(resource, "begins with " + Quoted.of(title.substring(0, 1)), help));
    }
  }

  /** Whether the signs from there on are separators, and no part of a name: {@code C--}. */
  private static boolean isStray(String title, int end) {
    char sign = title.charAt(title.length() - 1);
    boolean spaced = title.charAt(end) == ' ';
    return spaced || sign == '|' || (sign == ':' && !isName(title));
  }

  /** {@code :rocket:} is an emoji, and {@code std::} a namespace. */
  private static boolean isName(String title) {
    int open = title.lastIndexOf(':', title.length() - 2);
    return open >= 0 && title.indexOf(' ', open) < 0;
  }

  /** A colon can lead to a text after the link, or to a list below it. */
  private static boolean leads(String title, String text, Resource resource) {
    int end = resource.item().end();
    int next = text.indexOf('\n', end) + 1;
    boolean below = next > 0 && (text.startsWith("  ", next) || text.startsWith("\t", next));
    return title.endsWith(":") && (resource.link().span().end() < end || below);
  }

  private static Problem problem(Resource resource, String what, String help) {
    return Problem.of(
        resource.titleSpan(), "Title " + Quoted.of(resource.title()) + " " + what, help);
  }
}
