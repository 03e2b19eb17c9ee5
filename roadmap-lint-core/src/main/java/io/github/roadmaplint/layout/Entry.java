package io.github.roadmaplint.layout;

/**
 * One file and its purpose.
 *
 * @param path relative to the repository, with {@code /}
 * @param collection where it belongs
 * @param owner slug of the roadmap (or best practice) that the file belongs to, from the pattern's
 *     {@code {owner}} or {@code {slug}} segment; empty when there is none
 * @param slug name of the entry in its collection: the {@code {slug}} segment, or the file's name
 *     without its extension
 * @param name the parsed file name of a topic page; it is parsed once because many rules use it
 */
public record Entry(String path, Collection collection, String owner, String slug, PageName name) {

  /** A file whose name is parsed from its path. */
  public Entry(String path, Collection collection, String owner, String slug) {
    this(path, collection, owner, slug, PageName.parse(path.substring(path.lastIndexOf('/') + 1)));
  }

  /** Whether both belong to the same owner and collection. */
  boolean hasOwnerOf(Entry other) {
    // The code that compares whole records is generated in each process.
    return owner.equals(other.owner) && collection.name().equals(other.collection.name());
  }

  /** The folder that the file is in, with a {@code /} at its end; empty at the top. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /**
   * The language of a folder of translations, such as {@code pt-br}: the name of the nearest folder
   * that is named after a language; empty when there is none.
   */
  public String folderLanguage() {
    int end = path.lastIndexOf('/');
    while (end > 0) {
      int start = path.lastIndexOf('/', end - 1) + 1;
      String name = path.substring(start, end);
      if (LanguageTag.is(name)) {
        return LanguageTag.normalized(name);
      }
      end = start - 1;
    }
    return "";
  }

  /** The last segment of the path. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
