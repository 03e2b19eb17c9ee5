package io.github.roadmaplint.publication;

import io.github.roadmaplint.document.Block.Item;
import io.github.roadmaplint.document.Link;

/**
 * A link as the site offers it.
 *
 * @param link where it stands in the page
 * @param type the type that the site gives it
 * @param item the innermost item that holds it
 */
public record PublishedResource(Link link, String type, Item item) {}
