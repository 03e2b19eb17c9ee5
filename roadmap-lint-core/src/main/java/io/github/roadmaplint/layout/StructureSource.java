package io.github.roadmaplint.layout;

import java.util.List;

/**
 * Where a site publishes the structures of its roadmaps.
 *
 * @param url the URL of a structure, with {@code {slug}} in the place of the slug
 * @param lists URLs of JSON lists of all roadmaps of the site, objects with a {@code slug}
 */
public record StructureSource(String url, List<String> lists) {

  /** Copies the list. */
  public StructureSource {
    lists = List.copyOf(lists);
  }
}
