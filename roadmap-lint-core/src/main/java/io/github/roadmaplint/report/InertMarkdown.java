package io.github.roadmaplint.report;

import java.util.regex.Pattern;

/**
 * Text of a repository in a Markdown page of GitHub or GitLab. It must stay text there: no link, no
 * image, no HTML, no mention of a user, no reference to an issue, no end of a table. The only
 * places where Markdown and both sites change nothing are code spans.
 */
final class InertMarkdown {
  /** What can be more than words: markup, a URL, a mention of a user, an issue or a commit. */
  private static final Pattern RISKY =
      Pattern.compile(
          "[^\\p{L}\\p{M}\\p{Nd} ,.;:'()?…-]|:\\S|(?i:www\\.)|(?i:gh\\d)|\\p{L}-\\p{Nd}|[0-9a-fA-F]{7}|--");

  private InertMarkdown() {}

  /**
   * A sentence with values in backquotes, as messages have them: plain words with code spans. A
   * sentence with anything else between its values is one code span.
   */
  static String sentence(String text) {
    String escaped = Escaper.escape(text);
    String[] parts = escaped.split("`", -1);
    StringBuilder shown = new StringBuilder(escaped.length() + 8);
    for (int i = 0; i < parts.length; i++) {
      boolean value = i % 2 == 1;
      boolean inner = i > 0 && i < parts.length - 1;
      if (value && (parts[i].isBlank() || !inner)) {
        return span(escaped); // no value, or a backquote without a partner
      }
      if (!value && ((inner && parts[i].isEmpty()) || isRisky(parts[i]))) {
        return span(escaped);
      }
      shown.append(value ? span(parts[i]) : parts[i]);
    }
    return shown.toString();
  }

  /** Any text as a code span. */
  static String code(String text) {
    return span(Escaper.escape(text));
  }

  private static boolean isRisky(String text) {
    return RISKY.matcher(text).find();
  }

  /** A fence that is longer than any backquotes in the text ends where the text does. */
  private static String span(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String fence = "`".repeat(longestRun(text) + 1);
    boolean padded =
        text.startsWith("`") || text.endsWith("`") || text.startsWith(" ") || text.endsWith(" ");
    String pad = padded ? " " : "";
    return fence + pad + text + pad + fence;
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
