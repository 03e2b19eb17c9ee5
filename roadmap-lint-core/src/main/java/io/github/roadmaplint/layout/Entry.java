package io.github.roadmaplint.layout;

/**
 * One file and what it is for.
 *
 * @param path relative to the repository, with {@code /}
 * @param collection where it belongs
 * @param owner slug of the roadmap (or best practice) that the file belongs to, from the pattern's
 *     {@code {owner}} or {@code {slug}} segment; empty when there is none
 * @param slug name of the entry in its collection: the {@code {slug}} segment, else the file's name
 *     without its ending
 */
public record Entry(String path, Collection collection, String owner, String slug) {

  /** The last segment of the path. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
