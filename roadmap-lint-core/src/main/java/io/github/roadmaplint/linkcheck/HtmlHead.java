package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.text.Ascii;
import java.util.Locale;
import java.util.Optional;

/**
 * The metadata in the head of a page.
 *
 * @param noIndex whether it excludes search engines
 * @param canonical its canonical URL; empty for none
 * @param refresh the target of an automatic redirect within a short time; empty for none
 */
record HtmlHead(boolean noIndex, String canonical, Optional<String> refresh) {
  /** In seconds: a page with a longer delay is meant to be read. */
  private static final int LONGEST_DELAY = 30;

  /** In characters: longer tags are ignored. */
  private static final int LONGEST_TAG = 2_000;

  private static final String[] SKIPPED = {"script", "style", "noscript", "template"};

  /** Reads it; the first of several counts. */
  static HtmlHead of(String html) {
    boolean noIndex = false;
    String canonical = "";
    Optional<String> refresh = Optional.empty();
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      if (!isMarkup(html, at)) {
        at++;
        continue;
      }
      int end = tagEnd(html, at);
      if (isTag(html, at, "meta")) {
        String tag = html.substring(at, end);
        String content = attribute(tag, "content");
        noIndex |= attribute(tag, "name").equalsIgnoreCase("robots") && isNoIndex(content);
        boolean refreshes = attribute(tag, "http-equiv").equalsIgnoreCase("refresh");
        refresh = refreshes && refresh.isEmpty() ? target(content) : refresh;
      } else if (isTag(html, at, "link") && canonical.isEmpty()) {
        String tag = html.substring(at, end);
        boolean own = attribute(tag, "rel").equalsIgnoreCase("canonical");
        canonical = own ? attribute(tag, "href") : "";
      }
      at = afterSkipped(html, at, end);
    }
    return new HtmlHead(noIndex, canonical, refresh);
  }

  private static boolean isNoIndex(String content) {
    String lower = content.toLowerCase(Locale.ROOT);
    return lower.contains("noindex") || lower.strip().equals("none");
  }

  private static boolean isTag(String html, int at, String name) {
    int after = at + 1 + name.length();
    return html.regionMatches(true, at + 1, name, 0, name.length())
        && after < html.length()
        && !Character.isLetterOrDigit(html.charAt(after))
        && html.charAt(after) != '-';
  }

  private static boolean isMarkup(String html, int at) {
    char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
    return next == '!' || next == '/' || Character.isLetter(next);
  }

  private static int tagEnd(String html, int at) {
    int most = Math.min(html.length(), at + LONGEST_TAG);
    int end = at + 1;
    while (end < most && html.charAt(end) != '>') {
      end++;
    }
    return end;
  }

  /** Readers do not see comments and the content for browsers without scripts. */
  private static int afterSkipped(String html, int at, int end) {
    if (html.startsWith("<!--", at)) {
      int close = html.indexOf("-->", at);
      return close < 0 ? html.length() : close;
    }
    for (String name : SKIPPED) {
      if (isTag(html, at, name)) {
        int close = html.indexOf("</", end);
        while (close >= 0 && !html.regionMatches(true, close + 2, name, 0, name.length())) {
          close = html.indexOf("</", close + 2);
        }
        return close < 0 ? html.length() : close + 1;
      }
    }
    return end;
  }

  private static String attribute(String tag, String name) {
    for (int at = 1; at < tag.length(); at++) {
      boolean first =
          Character.isWhitespace(tag.charAt(at - 1)) || "\"'/".indexOf(tag.charAt(at - 1)) >= 0;
      if (first && tag.regionMatches(true, at, name, 0, name.length())) {
        int equals = skipSpace(tag, at + name.length());
        if (equals < tag.length() && tag.charAt(equals) == '=') {
          return HtmlPage.decoded(value(tag, skipSpace(tag, equals + 1)));
        }
      }
    }
    return "";
  }

  private static String value(String tag, int from) {
    char quote = from < tag.length() ? tag.charAt(from) : ' ';
    if (quote == '"' || quote == '\'') {
      int end = tag.indexOf(quote, from + 1);
      return tag.substring(from + 1, end < 0 ? tag.length() : end);
    }
    int end = from;
    while (end < tag.length()
        && !Character.isWhitespace(tag.charAt(end))
        && tag.charAt(end) != '>') {
      end++;
    }
    return tag.substring(Math.min(from, end), end);
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Where a refresh leads, after <a
   * href="https://html.spec.whatwg.org/#shared-declarative-refresh-steps">the HTML standard</a>.
   */
  private static Optional<String> target(String content) {
    int at = skipSpace(content, 0);
    int digits = at;
    while (digits < content.length() && Ascii.isDigit(content.charAt(digits))) {
      digits++;
    }
    boolean none = digits == at && !content.startsWith(".", at);
    if (none || digits - at > 4 || (digits > at && number(content, at, digits) > LONGEST_DELAY)) {
      return Optional.empty();
    }
    while (digits < content.length()
        && (Ascii.isDigit(content.charAt(digits)) || content.charAt(digits) == '.')) {
      digits++;
    }
    int rest = skipSpace(content, digits);
    if (rest < content.length() && ";,".indexOf(content.charAt(rest)) >= 0) {
      rest = skipSpace(content, rest + 1);
    } else if (rest == digits) {
      return Optional.empty();
    }
    String url = unquoted(withoutName(content.substring(rest).strip()));
    return url.isEmpty() ? Optional.empty() : Optional.of(url);
  }

  private static String withoutName(String text) {
    int equals = text.regionMatches(true, 0, "url", 0, 3) ? skipSpace(text, 3) : text.length();
    return equals < text.length() && text.charAt(equals) == '='
        ? text.substring(skipSpace(text, equals + 1))
        : text;
  }

  private static String unquoted(String text) {
    char quote = text.isEmpty() ? ' ' : text.charAt(0);
    if (quote != '"' && quote != '\'') {
      return text;
    }
    int end = text.indexOf(quote, 1);
    return text.substring(1, end < 0 ? text.length() : end).strip();
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }
}
