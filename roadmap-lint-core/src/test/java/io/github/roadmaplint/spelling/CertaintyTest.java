package io.github.roadmaplint.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.words.Place;
import io.github.roadmaplint.spelling.words.Vocabulary;
import io.github.roadmaplint.spelling.words.WordCollector;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertaintyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A team that is contrained by money needs a plan.",
        "They offer static or containered pages for it.",
        "It began in the lates years of the century.",
        "Read the pages ony be one, and write them down.",
        "Which of the skected features is the right one?",
        "It is a re-appliable plan for every day.",
      })
  void aWordThatMayBeSeveralOthersHasNoClearCorrection(String text) {
    assertThat(errors(text)).noneMatch(SpellingError::clear);
  }

  @ParameterizedTest
  @CsvSource({
    "They ask for thre more servers in the team., thre",
    "It began in the lates years of the century., lates",
    "A team that is contrained by money needs a plan., contrained",
    "A cost-effectove server is good for the team., effectove",
  })
  void aWordIsCertainlyWrongEvenIfAnotherOneMayHaveBeenMeant(String text, String wrong) {
    assertThat(errorsBeside(text))
        .filteredOn(SpellingError::certain)
        .filteredOn(error -> !error.clear())
        .extracting(SpellingError::word)
        .containsExactly(wrong);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They ask for `thre` and thre more servers in the team.",
        "They ask for (thre) servers in the team.",
        "They ask the Thre team for a server.",
        "They ask for \"thre more\" servers in the team.",
        "They ask for thre mongod servers in the team.",
      })
  void aWordThatMayBeIntendedIsNotCertainlyWrong(String text) {
    assertThat(errorsBeside(text)).noneMatch(SpellingError::certain);
  }

  @Test
  void aNameIsNotCertainlyAnotherOneThatIsRare() {
    assertThat(errors("Present: Anna, Maria, Issar, Pedro.\n\nIsar is a river.\n"))
        .noneMatch(SpellingError::certain);
  }

  @Test
  void aWordThatAnArrowChangesIsIntended() {
    assertThat(errors("One letter is added: sittin → sitting.")).isEmpty();
    assertThat(errors("Open the Managment -> Roles page.")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Type it at the command-promt of the server., promt, prompt",
    "It offers Auhtorization-as-a-service to teams., Auhtorization, Authorization",
  })
  void aKnownMisspellingIsCertainBesideAHyphen(String text, String wrong, String right) {
    assertThat(errors(text))
        .filteredOn(SpellingError::certain)
        .extracting(SpellingError::word, SpellingError::meant)
        .containsExactly(tuple(wrong, right));
  }

  @Test
  void aRepositoryThatDoublesALetterEverywhereDoesNotMeanASingleOne() {
    WordCollector words = new WordCollector();
    for (int i = 0; i < 25; i++) {
      add(words, i + ".md", "Some programming is needed for it.");
    }
    add(words, "page.md", "Some programing is needed for it.");
    assertThat(Spelling.of(Vocabulary.of(words), Set.of()).errors().get("page.md"))
        .extracting(SpellingError::meant)
        .containsExactly("programming");
  }

  /** The misspellings of a page beside 30 pages in which the usual words are neighbors. */
  private static List<SpellingError> errorsBeside(String text) {
    WordCollector words = new WordCollector();
    for (int i = 0; i < 30; i++) {
      add(
          words,
          i + ".md",
          "There are three more servers. A yellow color mitigates the risk, and is effective.");
    }
    words.begin(Source.of("page.md", text));
    int code = text.indexOf('`');
    if (code >= 0) {
      words.code(code, text.indexOf('`', code + 1) + 1);
    }
    words.prose(Place.TEXT, code < 0 ? 0 : text.lastIndexOf('`') + 1, text.length(), false);
    return Spelling.of(Vocabulary.of(words), Set.of()).errors().getOrDefault("page.md", List.of());
  }

  private static List<SpellingError> errors(String text) {
    WordCollector words = new WordCollector();
    add(words, "page.md", text);
    return Spelling.of(Vocabulary.of(words), Set.of()).errors().values().stream()
        .flatMap(List::stream)
        .toList();
  }

  private static void add(WordCollector words, String path, String text) {
    words.begin(Source.of(path, text));
    words.prose(Place.TEXT, 0, text.length(), false);
  }
}
