package io.github.roadmaplint.markdown;

import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Replaces code of other languages in a page by as many characters. */
final class CodeCover {
  /** It is neither a word nor a mark of Markdown. */
  private static final char SYMBOL = '\uFFFC';

  private final char[] text;
  private final List<Span> code = new ArrayList<>();
  private final List<Span> comments = new ArrayList<>(0);
  private int tags;
  private int defects;

  CodeCover(String text) {
    this.text = text.toCharArray();
  }

  /** Whether a text has code of another language. */
  static boolean isIn(String text) {
    return text.indexOf(SYMBOL) >= 0;
  }

  /** Counts a beginning without an end. */
  void addDefect() {
    defects++;
  }

  /** Counts a tag of JSX. */
  void addTag() {
    tags++;
  }

  int defects() {
    return defects;
  }

  /** Replaces a comment, which readers never see. */
  void comment(int start, int end) {
    comments.add(new Span(start, end));
    spaces(start, end);
  }

  /** Replaces code by spaces. */
  void spaces(int start, int end) {
    add(start, end);
    fill(start, end, ' ');
  }

  /**
   * Replaces code in a text by symbols, so that the words around it do not become neighbors and a
   * URL stays a URL; by spaces if it is alone in its lines.
   */
  void inline(int start, int end) {
    if (isAlone(start, end)) {
      spaces(start, end);
      return;
    }
    add(start, end);
    fill(start, end, SYMBOL);
  }

  /** Replaces characters of a tag by others; they are no code of their own. */
  void replace(int at, char with) {
    text[at] = with;
  }

  /** Replaces a part of a tag by spaces. */
  void blank(int start, int end) {
    fill(start, end, ' ');
  }

  private void add(int start, int end) {
    code.add(new Span(start, end));
  }

  private void fill(int start, int end, char with) {
    for (int i = start; i < end; i++) {
      if (text[i] != '\n' && text[i] != '\r') {
        text[i] = with;
      }
    }
  }

  private boolean isAlone(int start, int end) {
    int before = start - 1;
    while (before >= 0 && isSpace(text[before])) {
      before--;
    }
    int after = end;
    while (after < text.length && isSpace(text[after])) {
      after++;
    }
    return (before < 0 || isLineEnd(text[before]))
        && (after == text.length || isLineEnd(text[after]));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  EmbeddedCode done(boolean mdx) {
    return new EmbeddedCode(new String(text), mdx, code, comments, tags, defects);
  }
}
