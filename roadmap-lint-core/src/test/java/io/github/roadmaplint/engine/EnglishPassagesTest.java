package io.github.roadmaplint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.TextLinter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text contains {@code enviroment} once or more often. */
class EnglishPassagesTest {
  private static final String ENGLISH =
      "The enviroment of a program is what it can read of the system, and you can change it.\n";

  private static final String DUTCH =
      "Het enviroment van een programma is wat het van het systeem kan lezen en niet meer, en je"
          + " kunt het met een opdracht veranderen.\n";

  @Test
  void wordsOfEnglishPagesAreCompared() {
    assertThat(misspelled("README.md", ENGLISH)).containsExactly("README.md:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README-nl.md", "notes.nl.md", "translations/nl/notes.md"})
  void thoseOfAPageWithAnotherLanguageInItsPathAreNot(String path) {
    assertThat(misspelled(path, ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"lang, nl, 0", "language, \"pt-br\", 0", "locale, 'ko', 0", "lang, en-US, 1"})
  void frontMatterDecidesBeforeThePath(String field, String language, int count) {
    String page = "---\n" + field + ": " + language + "\n---\n\n" + ENGLISH;
    assertThat(misspelled("docs/fr/page.md", page)).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"go", "ts", "python", "c#"})
  void aProgrammingLanguageInFrontMatterDecidesNothing(String language) {
    String page = "---\nlanguage: " + language + "\n---\n\n" + ENGLISH;
    assertThat(misspelled("docs/page.md", page)).hasSize(1);
  }

  @Test
  void thoseOfAPageInAnotherLanguageAreNot() {
    assertThat(misspelled("README.md", DUTCH)).isEmpty();
  }

  @Test
  void englishCodeAndUrlsDoNotMakeAPageEnglish() {
    String code = "\n```js\nfor (the of and) { you.can(with, this); }\n```\n";
    String link = "[zie](https://example.org/the-and-of-you-can-with-this)\n";
    assertThat(misspelled("README.md", DUTCH + code.repeat(9) + "\n" + link.repeat(9))).isEmpty();
  }

  @Test
  void aDoubtIsNotEnglish() {
    assertThat(misspelled("README.md", "- Enviroment\n- Kompilator\n- Protokol\n")).isEmpty();
  }

  @Test
  void aNameInADoubtfulPageDecides() {
    String list = "- Setup of enviroment\n- Compiler\n- Debugger\n";
    assertThat(misspelled("guide-en.md", list)).hasSize(1);
  }

  @Test
  void aCodeThatIsAlsoAWordNeedsText() {
    assertThat(misspelled("how-to-use-vi.md", ENGLISH)).hasSize(1);
    assertThat(misspelled("how-to-use-vi.md", "- Enviroment\n")).isEmpty();
  }

  @Test
  void aPassageInAnotherLanguageIsSkipped() {
    String page = ENGLISH.repeat(4) + "\n" + DUTCH + "\n" + ENGLISH;
    assertThat(misspelled("README.md", page))
        .containsExactly("README.md:1", "README.md:2", "README.md:3", "README.md:4", "README.md:8");
  }

  @Test
  void shortItemsAreJudgedWithTheirList() {
    String list = "- het enviroment\n- een programma\n- van de gebruiker\n- op het systeem\n";
    assertThat(misspelled("README.md", ENGLISH.repeat(4) + "\n" + list)).hasSize(4);
  }

  private static List<String> misspelled(String path, String text) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(path, text);
    return TextLinter.check(texts).findings().stream()
        .filter(finding -> finding.rule().endsWith("misspelling"))
        .map(finding -> path + ":" + finding.start().line())
        .toList();
  }
}
