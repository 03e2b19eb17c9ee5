package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Translations;
import java.util.List;

/**
 * How much of a repository is translated to one language.
 *
 * @param language as the paths of the translations name it, in lower case
 * @param pages the number of pages that have a translation
 * @param of the number of pages that are no translations
 */
public record LanguageCoverage(String language, int pages, int of) {

  /** The coverage of each language, sorted by language. */
  static List<LanguageCoverage> of(Translations translations) {
    return translations.coverage().entrySet().stream()
        .map(it -> new LanguageCoverage(it.getKey(), it.getValue(), translations.originals()))
        .toList();
  }
}
