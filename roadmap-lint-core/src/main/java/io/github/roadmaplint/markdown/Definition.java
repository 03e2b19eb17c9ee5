package io.github.roadmaplint.markdown;

import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Ascii;
import java.util.Locale;

/**
 * A definition of a link: {@code [label]: destination "title"}.
 *
 * @param span the whole definition
 * @param label the raw text between the brackets
 * @param labelSpan its span
 * @param url the destination with escapes and entities resolved
 * @param urlSpan the raw destination without angle brackets
 */
public record Definition(Span span, String label, Span labelSpan, String url, Span urlSpan) {

  /** What identifies it: {@link #key(String)} of its label. */
  public String key() {
    return key(label);
  }

  /** Whether a template writes a part of its label. */
  public boolean isTemplate() {
    return CodeCover.isIn(label);
  }

  /** Labels match regardless of case and white space, as the Markdown parser compares them. */
  public static String key(String label) {
    String folded = label.trim().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    StringBuilder normal = new StringBuilder(folded.length());
    boolean space = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean isBlank = Ascii.isSpace(c);
      if (!isBlank || !space) {
        normal.append(isBlank ? ' ' : c);
      }
      space = isBlank;
    }
    return normal.toString();
  }
}
