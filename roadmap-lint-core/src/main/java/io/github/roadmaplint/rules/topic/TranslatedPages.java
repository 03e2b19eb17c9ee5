package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.TopicWords;
import io.github.roadmaplint.text.ExpectedLanguage;
import io.github.roadmaplint.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pages whose words cannot be compared with the names of their files. */
final class TranslatedPages {
  /** An English text of some words has two of these. */
  private static final Set<String> ENGLISH =
      Set.of("and", "are", "for", "is", "of", "the", "to", "with");

  private TranslatedPages() {}

  /** Whether the page is in another language than names of files: in a translated repository. */
  static boolean isTranslated(TopicPage page, Repository repository) {
    Optional<ExpectedLanguage> language = repository.language();
    if ((language.isPresent() && !language.get().isEnglish())
        || Language.otherThanEnglish(page.page().paragraphText()).isPresent()) {
      return true;
    }
    List<String> words = TopicWords.of(Description.text(page));
    return words.size() >= ENGLISH.size() && ENGLISH.stream().filter(words::contains).count() < 2;
  }
}
