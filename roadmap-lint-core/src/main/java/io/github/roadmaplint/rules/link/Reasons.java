package io.github.roadmaplint.rules.link;

import io.github.roadmaplint.rule.LinkStatus;
import io.github.roadmaplint.text.Quoted;

/** Texts that the rules about links share. */
final class Reasons {
  private static final int LONGEST = 90;

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

  /** The help for a broken link. */
  static String help(LinkStatus answer) {
    return answer
        .archived()
        .map(copy -> "Link to another page, or to the archived copy " + Quoted.of(copy, 200) + ".")
        .orElse("Link to a page that exists, or remove the link.");
  }
}
