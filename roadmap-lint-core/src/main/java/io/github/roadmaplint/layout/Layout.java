package io.github.roadmaplint.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The layout of a repository.
 *
 * @param name for example {@code content}
 * @param collections in order of precedence: a file belongs to the first whose pattern matches
 * @param recognize signs, one of which a repository must have to be recognized as this layout
 * @param output patterns of files that the generator of the site writes, which belong to no
 *     collection
 * @param site the site that publishes it, if any
 * @param localLinks how links to files of the repository are resolved
 * @param language the language of the pages: a code, {@code auto} for that of most pages, or {@code
 *     off} for any
 * @param rules other default severities of rules, as a configuration sets them, by rule id
 */
public record Layout(
    String name,
    List<Collection> collections,
    List<Recognition> recognize,
    List<PathPattern> output,
    Optional<Site> site,
    LocalLinks localLinks,
    String language,
    Map<String, String> rules) {

  /** Copies the lists. */
  public Layout {
    collections = List.copyOf(collections);
    recognize = List.copyOf(recognize);
    output = List.copyOf(output);
    rules = Map.copyOf(rules);
  }

  /** The same layout for pages in a language. */
  public Layout withLanguage(String other) {
    return new Layout(name, collections, recognize, output, site, localLinks, other, rules);
  }
}
