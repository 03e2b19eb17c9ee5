package io.github.roadmaplint.markdown;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the modules, expressions, comments and JSX of an MDX page (MDX 3). What has no end is text
 * here, although it is an error for MDX.
 */
final class MdxScanner {
  /** After so many beginnings without an end, the rest of the page is not searched. */
  private static final int MOST_DEFECTS = 50;

  private static final int CODE_INDENT = 4;

  private final String text;
  private final CodeCover cover;
  private final JsxTag tags;

  /** The last run of backquotes of each length in a paragraph. */
  private final Map<Integer, Integer> lastRuns = new HashMap<>();

  /** The end of that paragraph. */
  private int runsEnd = -1;

  private int at;
  private boolean afterBlank = true;

  MdxScanner(String text, int body) {
    this.text = text;
    this.at = body;
    this.cover = new CodeCover(text);
    this.tags = new JsxTag(text, cover);
  }

  EmbeddedCode read() {
    while (at < text.length()) {
      line();
    }
    return cover.done(true);
  }

  private void line() {
    int start = at;
    int first = skip(start, " \t");
    boolean blank = first == text.length() || isLineEnd(text.charAt(first));
    int content = skip(start, " \t>-*+0123456789.)");
    int fence = fence(content);
    if (fence > 0) {
      fencedCode(start, content, fence);
    } else if (afterBlank && MdxModules.beginAt(text, start)) {
      modules(start);
    } else {
      inlines(lineEnd(start));
    }
    afterBlank = blank;
    at = at < text.length() && at > start ? at : Math.max(at, start + 1);
  }

  private void modules(int start) {
    int end = isHopeless() ? -1 : ScriptScanner.statements(text, start);
    if (end < 0) {
      cover.addDefect();
      inlines(lineEnd(start));
      return;
    }
    cover.spaces(start, end);
    at = end;
  }

  private int fence(int from) {
    char mark = from < text.length() ? text.charAt(from) : ' ';
    int length = mark == '`' || mark == '~' ? run(mark, from) : 0;
    boolean opens =
        length > 2
            && (mark == '~' || text.substring(from + length, lineEnd(from)).indexOf('`') < 0);
    return opens ? length : 0;
  }

  /** Code that is indented in JSX is no fenced code for a Markdown parser. */
  private void fencedCode(int start, int content, int length) {
    char mark = text.charAt(content);
    int line = lineEnd(start);
    while (line < text.length()) {
      int from = skip(line + 1, " \t>");
      line = lineEnd(line + 1);
      int close = from < text.length() ? run(mark, from) : 0;
      if (close >= length && skip(from + close, " \t\r") >= line) {
        break;
      }
    }
    int indent = skip(start, " \t");
    if (indent == content && content - start >= CODE_INDENT) {
      cover.spaces(start, line);
    }
    at = Math.min(text.length(), line + 1);
  }

  /** Reads a line, and the lines in which its last code ends. */
  private void inlines(int end) {
    int last = end;
    while (at < last) {
      switch (text.charAt(at)) {
        case '\\' -> at += 2;
        case '`' -> codeSpan();
        case '{' -> expression();
        case '<' -> tag();
        default -> at++;
      }
      last = at > last ? lineEnd(at) : last;
    }
    at = Math.min(text.length(), last + 1);
  }

  private void codeSpan() {
    int length = run('`', at);
    at += length;
    if (at > runsEnd) {
      readRuns();
    }
    int last = lastRuns.getOrDefault(length, -1);
    for (int i = at; i <= last; i++) {
      int run = run('`', i);
      if (run == length) {
        at = i + run;
        return;
      }
      i += Math.max(0, run - 1);
    }
  }

  private void readRuns() {
    lastRuns.clear();
    int i = at;
    while (i < text.length() && !isParagraphEnd(i)) {
      int run = run('`', i);
      if (run > 0) {
        lastRuns.put(run, i);
      }
      i += Math.max(1, run);
    }
    runsEnd = i;
  }

  private boolean isParagraphEnd(int i) {
    if (text.charAt(i) != '\n') {
      return false;
    }
    int next = skip(i + 1, " \t\r");
    return next == text.length() || text.charAt(next) == '\n';
  }

  private boolean isHopeless() {
    return cover.defects() >= MOST_DEFECTS;
  }

  private void expression() {
    if (text.startsWith("{#", at)) {
      at += 2; // the id of a heading
      return;
    }
    int end = isHopeless() ? -1 : ScriptScanner.close(text, at);
    if (end < 0) {
      cover.addDefect();
      at++;
      return;
    }
    if (text.startsWith("{/*", at) && text.startsWith("*/}", end - 3)) {
      cover.comment(at, end);
    } else {
      cover.inline(at, end);
    }
    at = end;
  }

  private void tag() {
    if (text.startsWith("<!--", at) && !isHopeless()) {
      int end = text.indexOf("-->", at);
      if (end >= 0) {
        cover.comment(at, end + 3);
        at = end + 3;
        return;
      }
    }
    int end = isHopeless() ? -1 : tags.read(at);
    if (end < 0) {
      boolean isText = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
      if (!isText) {
        cover.addDefect();
      }
    }
    at = end < 0 ? at + 1 : end;
  }

  private int run(char mark, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    return end - from;
  }

  private int skip(int from, String characters) {
    int end = Math.min(from, text.length());
    while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private int lineEnd(int from) {
    int end = from < text.length() ? text.indexOf('\n', from) : -1;
    return end < 0 ? text.length() : end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
