package io.github.roadmaplint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedLanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README-nl.md",
        "README.de-DE.md",
        "README-zh-Hans.md",
        "ReadMe.uz.md",
        "README_CN.md",
        "README-ptbr.md",
        "README-ES.md",
        "page.pt-br.md",
        "page.vi.md",
        "free-courses-fr.md",
        "free-courses-pt_BR.md",
        "translations/ko/page.md",
        "translations/vi/page.md",
        "docs/zh-cn/a/page.md",
        "docs/pcm/page.md",
        "_data/locales/pcm.yml",
        "i18n/vi.json",
        "Italian/01_Day/page.md",
        "notes-spanish.md"
      })
  void aFileOrAFolderNamesAnotherLanguage(String path) {
    assertThat(NamedLanguage.of(path)).isEqualTo(NamedLanguage.OTHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"how-to-use-vi.md", "what-is-it.md", "docs/cs/page.md", "list-hi.md"})
  void aCodeThatIsAlsoAWordIsDoubtful(String path) {
    assertThat(NamedLanguage.of(path)).isEqualTo(NamedLanguage.PERHAPS_OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "translations/page.md",
        "roadmaps/bi-analyst/page.md",
        "de-facto.md",
        "free-courses-subjects.md",
        "fr",
        "-.md",
        ""
      })
  void otherPathsNameNone(String path) {
    assertThat(NamedLanguage.of(path)).isEqualTo(NamedLanguage.NONE);
  }

  @ParameterizedTest
  @CsvSource({"docs/en/page.md", "guide-en.md", "guide.en-GB.md", "translations/fr/page.en.md"})
  void theNearestNameCounts(String path) {
    assertThat(NamedLanguage.of(path)).isEqualTo(NamedLanguage.ENGLISH);
  }
}
