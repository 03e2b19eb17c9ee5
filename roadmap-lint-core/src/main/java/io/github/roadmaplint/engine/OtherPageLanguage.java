package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.text.ExpectedLanguage;
import io.github.roadmaplint.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides whether a page is certainly in a language for which a dictionary is configured. */
final class OtherPageLanguage {
  private OtherPageLanguage() {}

  /**
   * The code of the language. The text decides; if several languages have its script, or are
   * similar to its language, the path has to name the code, too.
   *
   * @param languages the codes
   */
  static Optional<String> of(Entry entry, Page page, Set<String> languages) {
    Optional<String> detected = Language.of(page.paragraphText());
    if (detected.isEmpty()) {
      return Optional.empty();
    }
    Set<String> named =
        Set.copyOf(List.of(entry.path().toLowerCase(Locale.ROOT).split("[/._-]", -1)));
    return languages.stream()
        .sorted()
        .filter(code -> ExpectedLanguage.ofCode(code).fits(detected.get()))
        .filter(
            code -> ExpectedLanguage.ofCode(code).isOnly(detected.get()) || named.contains(code))
        .findFirst();
  }
}
