package io.github.roadmaplint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTest {

  @ParameterizedTest
  @CsvSource({
    "README.nl.md, README.md, nl",
    "README-nl.md, README.md, nl",
    "README_CN.md, readme.md, cn",
    "ReadMe.uz.md, README.md, uz",
    "docs/page.pt-br.md, docs/page.md, pt-br",
    "docs/page-fr.md, docs/page-en.md, fr",
    "translations/README-ko.md, README.md, ko",
    "translations/ko/page.md, page.md, ko",
    "translations/vi/docs/page.md, docs/page.md, vi",
    "docs/ko/a/page.md, docs/en/a/page.md, ko",
    "docs/ko/a/page.md, docs/a/page.md, ko",
    "Italian/01/page.md, 01/page.md, italian",
    "i18n/fr/page.md, docs/page.md, fr",
    "i18n/fr/docusaurus-plugin-content-docs/current/a/page.md, docs/a/page.md, fr",
    "page.french.md, page.md, french",
  })
  void aTranslationIsPairedWithItsOriginal(String translation, String original, String language) {
    Translations pairs = of("plain", translation, original);
    assertThat(pairs.of(translation)).contains(new Translation(language, original));
    assertThat(pairs.of(original)).isEmpty();
    assertThat(pairs.of(Set.of(original))).containsExactly(translation);
  }

  @ParameterizedTest
  @CsvSource({
    "free-books-fr.md, free-books-de.md",
    "docs/ko/page.md, docs/ja/page.md",
    "what-is-it.md, what-is.md",
    "roadmaps/bi-analyst/page.md, roadmaps/page.md",
    "de-facto.md, facto.md",
  })
  void otherPagesAreNot(String one, String other) {
    assertThat(of("plain", one, other).of(one)).isEmpty();
    assertThat(of("plain", one, other).of(other)).isEmpty();
  }

  @Test
  void topicPagesArePairedByTheirNodeIds() {
    String folder = "roadmaps/git/content/";
    String id = "commit@abcdefghijklmnopqr-ko";
    Translations pairs =
        of("content", folder + id + ".md", folder + id + ".pt-BR.md", folder + "ko/" + id + ".md");
    assertThat(pairs.of(folder + id + ".pt-BR.md"))
        .contains(new Translation("pt-br", folder + id + ".md"));
    assertThat(pairs.of(folder + "ko/" + id + ".md"))
        .contains(new Translation("ko", folder + id + ".md"));
    assertThat(pairs.of(folder + id + ".md")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/nl/%s.md", "docs/en/%s.nl.md", "translations/nl/docs/en/%s.md"})
  void aPageIsMissingIfMostPagesAreTranslated(String form) {
    List<String> paths = new ArrayList<>();
    for (String name : List.of("a1", "b1", "c1", "d1", "e1")) {
      paths.add("docs/en/" + name + ".md");
      paths.add(form.formatted(name));
    }
    paths.add("docs/en/f1.md");
    Translations pairs = of("plain", paths.toArray(String[]::new));
    assertThat(pairs.missing("docs/en/f1.md"))
        .containsExactly(new Translation("nl", form.formatted("f1")));
    assertThat(pairs.missing("docs/en/a1.md")).isEmpty();
    assertThat(pairs.coverage()).isEqualTo(Map.of("nl", 5));
    assertThat(pairs.originals()).isEqualTo(6);
  }

  @Test
  void aFewTranslationsAreABeginning() {
    Translations pairs =
        of("plain", "docs/en/a.md", "docs/en/b.md", "docs/en/c.md", "docs/nl/a.md", "docs/nl/b.md");
    assertThat(pairs.missing("docs/en/c.md")).isEmpty();
  }

  private static Translations of(String layout, String... paths) {
    List<String> sorted = Stream.of(paths).sorted().toList();
    return Translations.of(Inventory.of(Layouts.builtIn(layout), sorted));
  }
}
