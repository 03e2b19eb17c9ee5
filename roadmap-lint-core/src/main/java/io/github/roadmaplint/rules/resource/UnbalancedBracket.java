package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;

/** A title with a bracket or a quotation mark whose partner is missing. */
public final class UnbalancedBracket implements Rule.OfPage {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "resource/unbalanced-bracket",
          Severity.WARNING,
          Fixable.NO,
          "A bracket or a quotation mark in a resource's title has no partner",
          "A part of the title is missing, or the sign was left over.");

  private static final String OPENING = "([{“（";
  private static final String CLOSING = ")]}”）";

  /** The signs in ASCII. */
  private static final boolean[] SIGNS = new boolean[128];

  static {
    "([{)]}\"".chars().forEach(sign -> SIGNS[sign] = true);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Problems problems) {
    if (!isSuspect(page)) {
      return;
    }
    for (Resource resource : TopicPageParser.parse(page, "").resources()) {
      char sign = unbalanced(resource.title());
      if (sign != 0) {
        problems.add(
            Problem.of(
                resource.titleSpan(),
                "Title "
                    + Quoted.of(resource.title().strip())
                    + " has a single "
                    + Quoted.of("" + sign),
                "Complete the title, or remove the sign."));
      }
    }
  }

  /** Most pages do not need a check of their resources. */
  private static boolean isSuspect(Page page) {
    for (Link link : page.links()) {
      if (unbalanced(link.text()) != 0) {
        return true;
      }
    }
    return false;
  }

  /** A sign without its partner; 0 if there is none. */
  private static char unbalanced(String title) {
    if (title.startsWith("http") || title.indexOf('„') >= 0) {
      return 0; // a URL, or German quotation marks
    }
    int quotes = 0;
    int open = 0;
    char last = 0;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (c < SIGNS.length && !SIGNS[c]) {
        continue; // most characters
      }
      if (c == '"') {
        quotes += quotes % 2 == 0 && isInches(title, i) ? 0 : 1;
      } else if (OPENING.indexOf(c) >= 0) {
        open++;
        last = c;
      } else if (CLOSING.indexOf(c) >= 0 && !(open == 0 && isListMark(title, i))) {
        if (--open < 0) {
          return isEmoticon(title, i) ? 0 : c;
        }
      }
    }
    if (open > 0) {
      return isEmoticon(title, title.lastIndexOf(last)) ? 0 : last;
    }
    return quotes % 2 == 1 ? '"' : 0;
  }

  /** {@code 15" screen}. */
  private static boolean isInches(String title, int at) {
    return at > 0 && Character.isDigit(title.charAt(at - 1));
  }

  /** {@code 1) First}, {@code a) First}. */
  private static boolean isListMark(String title, int at) {
    boolean first = at > 0 && Character.isLetterOrDigit(title.charAt(at - 1));
    int start = at - 1;
    while (start >= 0 && Character.isDigit(title.charAt(start))) {
      start--;
    }
    start = start == at - 1 ? start - 1 : start;
    return title.charAt(at) == ')'
        && first
        && (start < 0 || " @".indexOf(title.charAt(start)) >= 0);
  }

  /** {@code :)}. */
  private static boolean isEmoticon(String title, int at) {
    return at > 0 && ":;-=D".indexOf(title.charAt(at - 1)) >= 0;
  }
}
