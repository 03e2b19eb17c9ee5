package io.github.roadmaplint.markdown;

import io.github.roadmaplint.text.Ascii;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads one tag of JSX, and makes a tag of HTML of it: values in braces are replaced by spaces, and
 * whole tags that HTML does not know, such as {@code <Tabs.Item>}.
 */
final class JsxTag {
  /** Elements whose text is code. */
  private static final Set<String> CODE = Set.of("pre", "script", "style", "Code");

  private static final String SPACES = " \t\r\n";

  private final String text;
  private final CodeCover cover;

  /** The place of the next end tag of an element, or the end of the text. */
  private final Map<String, Integer> endTags = new HashMap<>(0);

  private int at;

  JsxTag(String text, CodeCover cover) {
    this.text = text;
    this.cover = cover;
  }

  /** The end of the tag that begins there; of its element if that is code; -1 if there is none. */
  int read(int start) {
    at = start + 1;
    boolean closes = is('/');
    at += closes ? 1 : 0;
    int nameStart = at;
    while (at < text.length() && isNamePart(text.charAt(at), at == nameStart)) {
      at++;
    }
    String name = text.substring(nameStart, at);
    boolean ends = is('>') || is('/') || (at < text.length() && isSpace(text.charAt(at)));
    boolean fragment = name.isEmpty() && is('>');
    if (!ends || (name.isEmpty() && !fragment) || !attributes()) {
      return -1;
    }
    boolean whole = text.charAt(at - 1) == '/';
    int end = ++at;
    cover.addTag();
    if (!name.chars().allMatch(c -> Ascii.isLetterOrDigit((char) c) || c == '-')
        || name.isEmpty()) {
      cover.inline(start, end);
    }
    return CODE.contains(name) && !whole && !closes ? elementEnd(name, end) : end;
  }

  /** Tags in code are written as strings, so the first end tag is its own. */
  private int elementEnd(String name, int from) {
    int close = endTags.getOrDefault(name, -1);
    if (close < from) {
      int found = text.indexOf("</" + name, from);
      close = found < 0 ? text.length() : found;
      endTags.put(name, close);
    }
    if (close == text.length() || close - from > ScriptScanner.LONGEST) {
      return from;
    }
    if (close > from) {
      cover.inline(from, close);
    }
    return close;
  }

  /** Reads to the end of the tag; braces are replaced only if there is one. */
  private boolean attributes() {
    int from = at;
    return attributes(false) && resetTo(from) && attributes(true);
  }

  private boolean resetTo(int place) {
    at = place;
    return true;
  }

  private boolean attributes(boolean replaces) {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '>') {
        return true;
      }
      if (isSpace(c) || (c == '/' && text.startsWith("/>", at))) {
        if (c == '\n' && isBlankLine(at + 1)) {
          return false;
        }
        at++;
      } else if (c == '{' ? !value(at, replaces) : !attribute(replaces)) {
        return false;
      }
    }
    return false;
  }

  private boolean attribute(boolean replaces) {
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at), at == start)) {
      at++;
    }
    if (at == start) {
      return false;
    }
    int name = at;
    skipSpaces();
    if (!is('=')) {
      at = name;
      return true;
    }
    int equals = at++;
    skipSpaces();
    if (is('{')) {
      return value(equals, replaces);
    }
    char quote = at < text.length() ? text.charAt(at) : ' ';
    int close = quote == '"' || quote == '\'' ? text.indexOf(quote, at + 1) : -1;
    if (close < 0 || close - at > ScriptScanner.LONGEST) {
      return false;
    }
    at = close + 1;
    return true;
  }

  /** Reads a value in braces. A string in it stays. */
  private boolean value(int from, boolean replaces) {
    int open = at;
    int end = ScriptScanner.close(text, open);
    if (end < 0) {
      return false;
    }
    if (replaces && isString(open + 1, end - 1)) {
      cover.replace(open, ' ');
      cover.replace(end - 1, ' ');
    } else if (replaces) {
      cover.blank(from, end);
    }
    at = end;
    return true;
  }

  private boolean isString(int start, int end) {
    char quote = end - start > 1 ? text.charAt(start) : ' ';
    if (quote != '"' && quote != '\'') {
      return false;
    }
    String inside = text.substring(start + 1, end - 1);
    return text.charAt(end - 1) == quote && inside.indexOf(quote) < 0 && inside.indexOf('\\') < 0;
  }

  private void skipSpaces() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private boolean is(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean isBlankLine(int from) {
    int next = from;
    while (next < text.length() && " \t\r".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next < text.length() && text.charAt(next) == '\n';
  }

  private static boolean isSpace(char c) {
    return SPACES.indexOf(c) >= 0;
  }

  private static boolean isNamePart(char c, boolean first) {
    return first
        ? Character.isLetter(c) || c == '_' || c == '$'
        : Character.isLetterOrDigit(c) || "_$-.:".indexOf(c) >= 0;
  }
}
