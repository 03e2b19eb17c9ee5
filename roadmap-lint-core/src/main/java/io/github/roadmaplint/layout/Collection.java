package io.github.roadmaplint.layout;

import java.util.List;
import java.util.Optional;

/**
 * Files of one purpose.
 *
 * @param name unique in its layout, for example {@code roadmaps}
 * @param kind how its files are read
 * @param path the pattern of its files, see {@link PathPattern}
 * @param schema name of the JSON Schema for the front matter or JSON, for example {@code
 *     front-matter/roadmap}
 * @param references fields that name entries of other collections
 * @param ownedBy name of the collection that the {@code {owner}} segment is a slug of, for example
 *     {@code roadmaps}; that collection can be empty
 * @param nested whether topic pages may lie in folders, be called {@code index.md} and lack a node
 *     id
 */
public record Collection(
    String name,
    Kind kind,
    PathPattern path,
    Optional<String> schema,
    List<Reference> references,
    Optional<String> ownedBy,
    boolean nested) {

  /** Copies the list. */
  public Collection {
    references = List.copyOf(references);
  }
}
