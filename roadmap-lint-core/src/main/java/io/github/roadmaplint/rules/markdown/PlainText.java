package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Inline.InlineMark;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The characters of a page that are plain text: in a paragraph, heading or cell, and not in a link,
 * an image, code, a template or HTML. Text that is meant as a link but not read as one is plain
 * text.
 *
 * <p>It is built only for pages that contain a suspicious text, because most pages contain none.
 */
final class PlainText {
  private static final int NONE = -1;

  /** A longer text on one line is not meant as a link. */
  private static final int LONGEST_REST = 1_000;

  private final Source source;
  private final String text;
  private final boolean mdx;
  private final BitSet plain = new BitSet();
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();
  private final Map<Integer, Integer> opening = new HashMap<>();
  private final Map<Integer, Integer> closing = new HashMap<>();

  private PlainText(Source source) {
    this.source = source;
    this.text = source.text();
    this.mdx = source.path().endsWith(".mdx");
  }

  /** The plain text of a page. */
  static PlainText of(Page page) {
    PlainText plain = new PlainText(page.source());
    for (Block block : Block.flatten(page.blocks())) {
      block.inlines().forEach(plain::add);
    }
    return plain;
  }

  private void add(Inline inline) {
    Span span = inline.span();
    plain.set(span.start(), span.end());
    ends.put(span.start(), span.end());
    for (Link link : inline.links()) {
      plain.clear(link.span().start(), link.span().end());
    }
    for (InlineMark mark : inline.marks()) {
      if (mark.kind() != InlineMark.Kind.EMPHASIS && mark.kind() != InlineMark.Kind.BREAK) {
        plain.clear(mark.span().start(), mark.span().end());
      }
    }
    removeCode(span);
    matchBrackets(span);
  }

  /** Removes the expressions of templates, and in MDX those of JavaScript. */
  private void removeCode(Span span) {
    int from = span.start();
    while (from < span.end()) {
      int open = find("{", from, span.end());
      String close = open == span.end() ? "" : codeEnd(open);
      int end = find(close.isEmpty() ? "{" : close, open + 1, span.end());
      if (!close.isEmpty() && end < span.end()) {
        plain.clear(open, Math.min(span.end(), end + close.length()));
      }
      from = end;
    }
  }

  /** What ends the expression that may begin there; empty if none can begin. */
  private String codeEnd(int open) {
    if (text.startsWith("{", open + 1)) {
      return "}}";
    }
    return text.startsWith("%", open + 1) ? "%}" : mdx ? "}" : "";
  }

  private int find(String what, int from, int to) {
    int at = from;
    while (at < to && !text.startsWith(what, at)) {
      at++;
    }
    return Math.min(at, to);
  }

  private void matchBrackets(Span span) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c == '[' && isPlain(i)) {
        open.push(i);
      } else if (c == ']' && isPlain(i) && !open.isEmpty()) {
        opening.put(i, open.peek());
        closing.put(open.pop(), i);
      }
    }
  }

  /** Whether the character is plain text that is not escaped. */
  boolean isPlain(int offset) {
    return plain.get(offset) && !isEscaped(offset);
  }

  private boolean isEscaped(int offset) {
    int before = offset;
    while (before > 0 && text.charAt(before - 1) == '\\') {
      before--;
    }
    return (offset - before) % 2 == 1;
  }

  /** The offsets at which a text begins with a plain character. */
  List<Integer> find(String what) {
    List<Integer> found = new ArrayList<>();
    for (int i = text.indexOf(what); i >= 0; i = text.indexOf(what, i + 1)) {
      if (isPlain(i)) {
        found.add(i);
      }
    }
    return found;
  }

  /** The bracket that a closing bracket closes, or -1. */
  int opening(int close) {
    return opening.getOrDefault(close, NONE);
  }

  /** The bracket that closes an opening bracket, or -1. */
  int closing(int open) {
    return closing.getOrDefault(open, NONE);
  }

  /** The paragraph, heading or cell with a plain character. */
  Span around(int offset) {
    Map.Entry<Integer, Integer> inline = ends.floorEntry(offset);
    return inline == null ? Span.at(offset) : new Span(inline.getKey(), inline.getValue());
  }

  /** The rest of the line after an offset, as far as it is in the same paragraph or cell. */
  Span restOfLine(int offset) {
    int end = Math.max(offset, around(Math.max(0, offset - 1)).end());
    end = Math.min(end, offset + LONGEST_REST);
    int line = source.line(source.lineOf(offset)).end();
    return new Span(offset, Math.max(offset, Math.min(end, line)));
  }
}
