package io.github.roadmaplint.linkcheck;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The data of a page that can be read without an HTML parser; the page can be truncated at any
 * place.
 */
final class HtmlPage {
  private static final int LONGEST = 300;
  private static final String[][] ENTITIES = {
    {"&amp;", "&"}, {"&#39;", "'"}, {"&#x27;", "'"}, {"&rsquo;", "’"}, {"&apos;", "'"},
    {"&quot;", "\""}, {"&nbsp;", " "}, {"&#8217;", "’"}, {"&ndash;", "–"}, {"&mdash;", "—"},
    {"&#8211;", "–"}, {"&#8212;", "—"}, {"&lt;", "<"}, {"&gt;", ">"}
  };

  private final String html;
  private Optional<String> lower = Optional.empty();

  HtmlPage(String html) {
    this.html = html;
  }

  /** The words of the title, on one line; empty when there is none. */
  String title() {
    return element("title");
  }

  /** The words of the first heading. */
  String heading() {
    return element("h1");
  }

  private String element(String name) {
    int open = findTag(name, 0);
    int from = open < 0 ? -1 : html.indexOf('>', open);
    if (from < 0) {
      return "";
    }
    int end = find("</" + name, from);
    int limit = Math.min(end < 0 ? html.length() : end, from + 4 * LONGEST);
    return words(html.substring(from + 1, Math.max(from + 1, limit)));
  }

  private int findTag(String name, int from) {
    int at = find("<" + name, from);
    while (at >= 0) {
      int after = at + 1 + name.length();
      if (after < html.length() && !Character.isLetterOrDigit(html.charAt(after))) {
        return at;
      }
      at = find("<" + name, after);
    }
    return -1;
  }

  /** Finds a text that begins with {@code <}, in any case. */
  private int find(String text, int from) {
    int at = html.indexOf('<', from);
    while (at >= 0 && !html.regionMatches(true, at, text, 0, text.length())) {
      at = html.indexOf('<', at + 1);
    }
    return at;
  }

  private static String words(String markup) {
    StringBuilder words = new StringBuilder();
    boolean tag = false;
    for (int i = 0; i < markup.length() && words.length() < LONGEST; i++) {
      char c = markup.charAt(i);
      tag = c == '<' || (tag && c != '>');
      if (tag || c == '>' || Character.isWhitespace(c)) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
          words.append(' ');
        }
      } else {
        words.append(c);
      }
    }
    return decoded(words.toString()).strip();
  }

  /** The text with the usual entities as the characters that they are. */
  static String decoded(String markup) {
    String text = markup;
    for (String[] entity : ENTITIES) {
      text = text.indexOf('&') < 0 ? text : text.replace(entity[0], entity[1]);
    }
    return text;
  }

  /** The words of the page without its frame: see {@link PageText}. */
  String text() {
    return PageText.of(html);
  }

  /** The metadata in its head. */
  HtmlHead head() {
    return HtmlHead.of(html);
  }

  /** Whether the page contains a text, in any case; the text is in lower case. */
  boolean mentions(String text) {
    if (lower.isEmpty()) {
      lower = Optional.of(html.toLowerCase(Locale.ROOT));
    }
    return lower.get().contains(text);
  }

  /** Whether the page contains exactly this text. */
  boolean holds(String text) {
    return html.contains(text);
  }

  /**
   * Whether the page contains one of some texts, in any case. It is called for nearly every page,
   * and reads it once.
   *
   * @param texts in lower case; each has a dash or an underscore in it, which are rare
   */
  boolean mentionsAny(String[] texts) {
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if ((c == '-' || c == '_') && mentionsAny(texts, c, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean mentionsAny(String[] texts, char sign, int at) {
    for (String text : texts) {
      int sure = text.indexOf(sign);
      if (sure >= 0 && html.regionMatches(true, at - sure, text, 0, text.length())) {
        return true;
      }
    }
    return false;
  }

  /** Length in characters. */
  int length() {
    return html.length();
  }

  /**
   * Whether the page has a place of that name, as far as can be known: what a script makes of the
   * page in the browser, and places that belong to such scripts, count as there.
   */
  boolean hasPlace(String fragment) {
    String name =
        fragment.contains(":~:") ? fragment.substring(0, fragment.indexOf(":~:")) : fragment;
    boolean route = name.startsWith("/") || name.startsWith("!");
    if (name.isEmpty() || route || name.equalsIgnoreCase("top") || isMadeByScript()) {
      return true;
    }
    String decoded = decode(name);
    return isNamed(name)
        || isNamed(decoded)
        || isNamed("user-content-" + name)
        || isNamed("user-content-" + decoded)
        || isNamed("user-content-" + decoded.toLowerCase(Locale.ROOT));
  }

  /** Whether a script in the browser puts the page together. */
  boolean isMadeByScript() {
    return html.contains("id=\"root\"")
        || html.contains("id=\"app\"")
        || html.contains("id=\"__next\"")
        || html.contains("<app-root")
        || html.contains("react-app");
  }

  private boolean isNamed(String name) {
    String escaped = name.replace("&", "&amp;");
    return isValue(name) || (!escaped.equals(name) && isValue(escaped));
  }

  /** Whether the text is the value of an {@code id} or {@code name}, quoted in any way. */
  private boolean isValue(String name) {
    for (int at = html.indexOf(name); at >= 0; at = html.indexOf(name, at + 1)) {
      if (isWholeValue(at, at + name.length()) && isAfterAttribute(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWholeValue(int from, int to) {
    char before = html.charAt(Math.max(0, from - 1));
    char after = to < html.length() ? html.charAt(to) : '>';
    boolean quoted = before == '"' || before == '\'';
    return quoted
        ? after == before || after == '\\'
        : Character.isWhitespace(after) || after == '>' || after == '/';
  }

  private boolean isAfterAttribute(int value) {
    int i = value - 1;
    while (i > 0 && (" \t\r\n\"'\\".indexOf(html.charAt(i)) >= 0)) {
      i--;
    }
    if (i < 3 || html.charAt(i) != '=') {
      return false;
    }
    do {
      i--;
    } while (i > 2 && Character.isWhitespace(html.charAt(i)));
    return endsWith("id", i + 1) || endsWith("name", i + 1);
  }

  private boolean endsWith(String attribute, int end) {
    int start = end - attribute.length();
    return start > 0
        && html.regionMatches(true, start, attribute, 0, attribute.length())
        && (Character.isWhitespace(html.charAt(start - 1))
            || "\"'/".indexOf(html.charAt(start - 1)) >= 0);
  }

  private static String decode(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return fragment;
    }
  }
}
