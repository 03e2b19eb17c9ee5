package io.github.roadmaplint.markdown;

import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.url.WebUrl;

/**
 * A place where a URL occurs, in Markdown, JSON or front matter.
 *
 * @param kind how it is written
 * @param span the whole link, brackets included
 * @param text the visible text
 * @param textSpan the raw text; for an autolink and a bare URL the URL itself, and in JSON the
 *     label's value (or the URL's when there is no label)
 * @param target the destination with escapes and entities resolved, read once for all rules
 * @param urlSpan the raw destination without angle brackets or quotes
 */
public record Link(Kind kind, Span span, String text, Span textSpan, WebUrl target, Span urlSpan) {

  /** A link whose destination is still a text. */
  public Link(Kind kind, Span span, String text, Span textSpan, String url, Span urlSpan) {
    this(kind, span, text, textSpan, WebUrl.of(url), urlSpan);
  }

  /** The destination with escapes and entities resolved. */
  public String url() {
    return target.raw();
  }

  /**
   * Whether the file contains the destination exactly as {@link #url}, so that offsets are the same
   * in both: escapes and entities are always longer than the characters that they represent.
   */
  public boolean isVerbatim() {
    return urlSpan.length() == url().length();
  }

  /** Ways of writing a link. */
  public enum Kind {
    /** {@code [text](url)}. */
    INLINE,
    /** {@code [text][label]}, {@code [label]}. */
    REFERENCE,
    /** {@code <url>}. */
    AUTOLINK,
    /** A bare URL in the text. */
    BARE,
    /** {@code ![text](url)}. */
    IMAGE,
    /** {@code <a href="url">} and the like. */
    HTML,
    /** A field of a structure, such as {@code data.href}. */
    STRUCTURE,
    /** A front matter field that contains only a URL. */
    FIELD
  }
}
