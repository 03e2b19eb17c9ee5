package io.github.roadmaplint.rules.link;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.LinkStatus;
import io.github.roadmaplint.text.Quoted;

/** Texts that the rules about links share. */
final class Reasons {
  private static final int LONGEST = 90;
  private static final int LONGEST_URL = 200;

  private Reasons() {}

  /** A prefix and the reason, which is shortened if it is long. */
  static String message(String begin, LinkStatus answer) {
    String reason = answer.reason();
    boolean name = reason.length() > 1 && Character.isUpperCase(reason.charAt(1));
    String rest = name ? reason : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    String whole = begin + rest;
    return whole.codePointCount(0, whole.length()) <= LONGEST
        ? whole
        : whole.substring(0, whole.offsetByCodePoints(0, LONGEST - 1)) + '…';
  }

  /** The help for a broken link. It contains the URL, because most reports do not show the line. */
  static String help(Link link, LinkStatus answer) {
    String replace = "Replace " + url(link) + " with a link to a page that exists, or ";
    return answer
        .archived()
        .map(copy -> replace + "to the archived copy " + Quoted.of(copy, LONGEST_URL) + ".")
        .orElse(replace + "remove it.");
  }

  /** The URL of a link in a text. */
  static String url(Link link) {
    return Quoted.of(link.url(), LONGEST_URL);
  }
}
