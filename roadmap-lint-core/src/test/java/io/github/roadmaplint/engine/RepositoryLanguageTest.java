package io.github.roadmaplint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.text.ExpectedLanguage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryLanguageTest {
  private static final String SPANISH =
      "Una rama es un puntero a un commit, y con ella los cambios de una persona no se mezclan con"
          + " los de las otras hasta que el trabajo es bueno para todo el equipo.";

  private static final String GERMAN =
      "Ein Zweig ist ein Zeiger auf einen Commit, und mit ihm werden die Änderungen einer Person"
          + " nicht mit denen der anderen vermischt, bis die Arbeit für das Team gut ist.";

  private static final String ENGLISH =
      "A branch is a pointer to a commit, and it keeps the changes of one person apart from those"
          + " of the others until the work is good enough for the team.";

  private static final String DANISH =
      "En gren er en peger til et commit, og med den kan en person arbejde for sig selv, så det"
          + " ikke er blandet med det som de andre har på den.";

  @Test
  void theLanguageOfMostPagesIsThatOfTheRepository() {
    Map<String, String> pages = pages(Map.of("a", ENGLISH, "b", GERMAN), 6, SPANISH);
    assertThat(notExpected(pages))
        .containsExactly(
            "a: Page is in English, the repository in Spanish",
            "b: Page is in German, the repository in Spanish");
  }

  @Test
  void aFewPagesDoNotDecide() {
    assertThat(notExpected(pages(Map.of(), 3, SPANISH)))
        .hasSize(3)
        .allMatch(it -> it.endsWith("Page is in Spanish, the repository in English"));
  }

  @Test
  void inAHalfTranslatedRepositoryNoLanguageIsUnexpected() {
    Map<String, String> pages = new TreeMap<>(pages(Map.of(), 6, SPANISH));
    for (int i = 10; i < 16; i++) {
      pages.put(path("t" + i), page(ENGLISH));
    }
    assertThat(notExpected(pages)).isEmpty();
  }

  @Test
  void similarLanguagesAreNotToldApart() {
    Layout norwegian = website().withLanguage("no");
    assertThat(notExpected(norwegian, pages(Map.of("a", ENGLISH), 2, DANISH))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"de, 6", "es, 0", "off, 0", "en, 6", "ru, 6"})
  void theConfiguredLanguageCounts(String language, int count) {
    Layout layout = website().withLanguage(language);
    assertThat(notExpected(layout, pages(Map.of(), 6, SPANISH))).hasSize(count);
  }

  @Test
  void translationsWithALanguageInTheirPathDoNotCount() {
    Map<String, String> pages = new TreeMap<>();
    for (int i = 0; i < 9; i++) {
      pages.put("src/data/roadmaps/git/content/es/t" + i + "@abcdefghijklmnopqrstu.md", SPANISH);
    }
    TextWorkspace workspace = TextWorkspace.of(pages, website());
    assertThat(RepositoryLanguage.of(workspace)).contains(ExpectedLanguage.ENGLISH);
  }

  @Test
  void wordsOfShortPagesAreComparedIfTheRepositoryIsInEnglish() {
    Map<String, String> list =
        Map.of("README.md", "# Setup\n\n- Setup of enviroment\n- Compiler\n");
    Layout plain = Layouts.builtIn("plain");
    assertThat(misspelled(plain, list)).isEmpty();
    assertThat(misspelled(plain.withLanguage("en"), list)).hasSize(1);
    assertThat(misspelled(plain.withLanguage("es"), list)).isEmpty();
  }

  @Test
  void inATranslatedRepositoryShortPagesAreInNoKnownLanguage() {
    Map<String, String> pages = pages(Map.of("a", "Enviroment de producción."), 6, SPANISH);
    assertThat(misspelled(website(), pages)).isEmpty();
  }

  @Test
  void aCodeHasAName() {
    for (String code : ExpectedLanguage.all()) {
      assertThat(ExpectedLanguage.ofCode(code).code()).contains(code);
    }
    assertThat(ExpectedLanguage.ofDetected("Cyrillic letters").code()).isEmpty();
  }

  private static Map<String, String> pages(Map<String, String> some, int others, String text) {
    Map<String, String> pages = new TreeMap<>();
    some.forEach((name, own) -> pages.put(path(name), page(own)));
    for (int i = 0; i < others; i++) {
      pages.put(path("p" + i), page(text));
    }
    return pages;
  }

  private static String path(String name) {
    String id = (name + "abcdefghijklmnopqrstu").substring(0, 21);
    return "src/data/roadmaps/git/content/" + name + "@" + id + ".md";
  }

  private static String page(String text) {
    return "# Git\n\n" + text + "\n";
  }

  private static Layout website() {
    return Layouts.builtIn("website");
  }

  private static List<String> notExpected(Map<String, String> pages) {
    return notExpected(website(), pages);
  }

  private static List<String> notExpected(Layout layout, Map<String, String> pages) {
    return check(layout, pages).stream()
        .filter(finding -> finding.rule().equals("topic/not-english"))
        .map(finding -> finding.path().replaceAll(".*/|@.*", "") + ": " + finding.message())
        .toList();
  }

  private static List<String> misspelled(Layout layout, Map<String, String> pages) {
    return check(layout, pages).stream()
        .filter(finding -> finding.rule().endsWith("misspelling"))
        .map(Finding::message)
        .toList();
  }

  private static List<Finding> check(Layout layout, Map<String, String> texts) {
    TextWorkspace workspace = TextWorkspace.of(texts, layout);
    RuleSettings settings =
        new RuleSettings(
            layout.site(),
            Map.of("language", layout.language()),
            RuleSettings.PUBLIC_ONLY,
            RuleSettings.defaults(layout.site()).schemas());
    Linter linter =
        new Linter(
            workspace, Rules.all(settings), RuleCatalog.all().ids(), SeverityOverrides.DEFAULT);
    Selection all = Selection.of(workspace, workspace.paths(), List.of(), true);
    return linter.check(all, Workers.NONE, checked -> {}).findings();
  }
}
