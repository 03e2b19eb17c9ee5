package io.github.roadmaplint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.TextLinter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationRulesTest {
  private static final String HOST = "https://git-scm.com/docs/";
  private static final List<String> NAMES = List.of("one", "two", "three", "four", "five");

  @ParameterizedTest
  @CsvSource({
    "https://en.wikipedia.org/wiki/Git, https://ko.wikipedia.org/wiki/Git",
    "https://git-scm.com/en/about, https://git-scm.com/ko/about",
    "https://git-scm.com/about/, http://www.git-scm.com/about",
    "https://git-scm.com/about?hl=en, https://git-scm.com/about?hl=ko",
    "https://git-scm.com/about#history, https://git-scm.com/about#verhaal",
    "https://www.gutenberg.org/, https://www.dbnl.org/",
    "https://github.com/a/b/blob/main/docs/tools.md, docs/tools.md",
  })
  void aLinkInAnotherLanguageIsNotLost(String original, String translation) {
    assertThat(lost(NAMES, original, NAMES, translation)).isEmpty();
  }

  @Test
  void aLinkWithoutReplacementIsLost() {
    assertThat(lost(NAMES, "https://www.gutenberg.org/", NAMES, "#top"))
        .containsExactly("page.ko.md:5 Add `https://www.gutenberg.org/` (line 6).");
  }

  @Test
  void aLinkToAnotherPlaceReplacesNothing() {
    List<String> other = List.of("new", "one", "two", "three", "four", "five");
    assertThat(lost(NAMES, "https://www.gutenberg.org/", other, "#top")).hasSize(1);
  }

  @Test
  void pagesWithFewCommonLinksAreNotCompared() {
    assertThat(lost(NAMES, HOST + "six", List.of("one", "two", "three", "x", "y"), "#top"))
        .isEmpty();
    assertThat(lost(List.of("one"), HOST + "six", List.of("one"), "#top")).isEmpty();
  }

  @Test
  void aTranslationWithoutAnOriginalIsNotCompared() {
    assertThat(rules(Map.of("page.ko.md", page(NAMES, "#top")))).isEmpty();
  }

  private static List<String> lost(
      List<String> original, String more, List<String> translation, String other) {
    Map<String, String> texts =
        Map.of("page.md", page(original, more), "page.ko.md", page(translation, other));
    return TextLinter.check(texts).findings().stream()
        .filter(finding -> finding.rule().equals("translation/lost-link"))
        .map(it -> it.path() + ":" + it.start().line() + " " + it.help())
        .toList();
  }

  private static String page(List<String> names, String more) {
    StringBuilder page = new StringBuilder();
    names.forEach(name -> page.append("- [" + name + "](" + HOST + name + ")\n"));
    return page + "- [more](" + more + ")\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/ko/page.md", "docs/page.ko.md", "translations/ko/docs/page.md"})
  void aCopyIsNoTranslation(String path) {
    String text = "A branch is a pointer to a commit, and it keeps work apart.\n\n".repeat(3);
    assertThat(rules(Map.of("docs/page.md", text, path, text)))
        .containsExactly("translation/untranslated");
    assertThat(rules(Map.of("docs/page.md", text, path, text + "```\n" + text + "```\n")))
        .containsExactly("translation/untranslated");
  }

  @Test
  void aTranslationMayContainASentenceOfItsOriginal() {
    String text = "A branch is a pointer to a commit, and it keeps work apart.\n\n";
    String other = "Een tak is een verwijzing naar een commit en houdt werk apart.\n\n";
    assertThat(rules(Map.of("page.md", text.repeat(4), "page.nl.md", text + other.repeat(4))))
        .isEmpty();
    assertThat(rules(Map.of("page.md", text.repeat(4), "page.en.md", text.repeat(4)))).isEmpty();
  }

  private static List<String> rules(Map<String, String> texts) {
    return TextLinter.check(texts).findings().stream()
        .map(Finding::rule)
        .filter(rule -> rule.startsWith("translation/"))
        .toList();
  }
}
