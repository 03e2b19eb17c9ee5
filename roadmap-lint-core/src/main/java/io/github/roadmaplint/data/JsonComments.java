package io.github.roadmaplint.data;

/** Replaces comments in JSON, and commas after the last value, by spaces. */
final class JsonComments {
  private final String text;
  private final char[] replaced;

  /** The last comma after which there is no value yet; -1 if there is none. */
  private int comma = -1;

  private JsonComments(String text) {
    this.text = text;
    this.replaced = text.toCharArray();
  }

  /** The text with every offset as before. */
  static String replaced(String text) {
    JsonComments comments = new JsonComments(text);
    int at = 0;
    while (at < text.length()) {
      at = comments.next(at);
    }
    return new String(comments.replaced);
  }

  private int next(int at) {
    char c = text.charAt(at);
    if (c == '/' && (text.startsWith("//", at) || text.startsWith("/*", at))) {
      return comment(at);
    }
    if (c == '"') {
      comma = -1;
      return stringEnd(at + 1);
    }
    if (comma >= 0 && (c == ']' || c == '}')) {
      replaced[comma] = ' ';
    }
    if (c == ',') {
      comma = at;
    } else if (!Character.isWhitespace(c)) {
      comma = -1;
    }
    return at + 1;
  }

  private int comment(int start) {
    boolean line = text.charAt(start + 1) == '/';
    int close = text.indexOf(line ? "\n" : "*/", start + 2);
    int end = close < 0 ? text.length() : close + (line ? 0 : 2);
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        replaced[i] = ' ';
      }
    }
    return end;
  }

  private int stringEnd(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\n') {
        return i + 1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return text.length();
  }
}
