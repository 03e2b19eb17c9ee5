package io.github.roadmaplint.document;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.source.Span;
import java.util.Optional;

/**
 * A bullet item that offers a link: {@code - [@type@Title](url)}.
 *
 * @param item the whole item, its bullet included, without nested lists
 * @param link the first link of the item
 * @param type the text between the two {@code @}; absent when the text does not begin with
 *     {@code @type@}
 * @param typeSpan the type without its {@code @}; empty at the start of the text when absent
 * @param title the visible text after the type, with its white space
 * @param titleSpan the raw title
 */
public record Resource(
    Span item, Link link, Optional<String> type, Span typeSpan, String title, Span titleSpan) {}
