package io.github.roadmaplint.linkcheck;

import java.util.Locale;
import java.util.Set;

/**
 * The visible text of a page without scripts, navigation and footer. It is precise enough to
 * estimate the amount of text; the page can be truncated at any place.
 */
final class PageText {
  /** The maximum size of a processed change. */
  static final int MOST = 6_000;

  private static final Set<String> FRAME =
      Set.of(
          "title",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "nav",
          "header",
          "footer",
          "select",
          "iframe",
          "aside");

  private final String html;
  private final StringBuilder text = new StringBuilder();

  private PageText(String html) {
    this.html = html;
  }

  /** The words of the page, at most {@link #MOST} characters. */
  static String of(String html) {
    PageText reader = new PageText(html);
    reader.read();
    return HtmlPage.decoded(reader.text.toString()).strip();
  }

  private void read() {
    int at = 0;
    while (at < html.length() && text.length() < MOST) {
      char c = html.charAt(at);
      if (c == '<') {
        space();
        at = afterTag(at);
      } else {
        if (Character.isWhitespace(c)) {
          space();
        } else {
          text.append(c);
        }
        at++;
      }
    }
  }

  private void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private int afterTag(int open) {
    if (html.startsWith("<!--", open)) {
      return after("-->", open);
    }
    int end = open + 1;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    String name = html.substring(open + 1, end).toLowerCase(Locale.ROOT);
    return FRAME.contains(name) ? afterElement(name, end) : after(">", open);
  }

  private int after(String text, int from) {
    int found = html.indexOf(text, from);
    return found < 0 ? html.length() : found + text.length();
  }

  private int afterElement(String name, int from) {
    int close = html.indexOf("</", from);
    while (close >= 0 && !html.regionMatches(true, close + 2, name, 0, name.length())) {
      close = html.indexOf("</", close + 2);
    }
    return close < 0 ? html.length() : after(">", close);
  }
}
