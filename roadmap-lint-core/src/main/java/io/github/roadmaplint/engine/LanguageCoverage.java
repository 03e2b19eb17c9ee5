package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Translations;
import java.util.ArrayList;
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
    List<LanguageCoverage> all = new ArrayList<>();
    translations
        .coverage()
        .forEach(
            (name, pages) -> all.add(new LanguageCoverage(name, pages, translations.originals())));
    return all;
  }
}
