package io.github.roadmaplint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNameTest {
  private static final String ID = "abcdefghijklmnopqrstu";

  @Test
  void aPageIsNamedByItsSlugAndItsNode() {
    assertThat(PageName.parse("commit@" + ID + ".md"))
        .isEqualTo(new PageName("commit", Optional.of(ID), Optional.empty()));
  }

  @Test
  void aLabelOfSignsHasNoSlug() {
    assertThat(PageName.parse("@" + ID + ".md").slug()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pt-br",
        "pt_BR",
        "ko",
        "zh-Hans",
        "zh-hans-cn",
        "es-419",
        "FR",
        "fil",
        "ca-valencia"
      })
  void aTranslationHasTheNameOfItsPageAndALanguage(String language) {
    PageName name = PageName.parse("amend@" + ID + "." + language + ".md");
    assertThat(name).isEqualTo(new PageName("amend", Optional.of(ID), Optional.of(language)));
    assertThat(name.isForeign()).isTrue();
    assertThat(PageName.of(name.slug(), ID, name.language()))
        .isEqualTo("amend@" + ID + "." + language + ".md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "md",
        "bak",
        "old",
        "txt",
        "new",
        "1",
        "",
        "pt-",
        "xx",
        "draft",
        "pt.br",
        "bi-analyst",
        "vi-editor",
        "zh-simple",
        "en-x-old",
        "pt-zz"
      })
  void otherEndingsAreNoLanguages(String ending) {
    PageName name = PageName.parse("amend@" + ID + "." + ending + ".md");
    assertThat(name.language()).isEmpty();
    assertThat(name.nodeId().filter(NodeId::isValid)).isEmpty();
  }

  @Test
  void aLanguageNeedsAWholeNodeId() {
    assertThat(PageName.parse("amend@abc.pt-br.md").language()).isEmpty();
    assertThat(PageName.parse("amend.pt-br.md").language()).isEmpty();
  }

  @Test
  void englishIsNotForeign() {
    assertThat(PageName.parse("amend@" + ID + ".en-GB.md").isForeign()).isFalse();
    assertThat(PageName.parse("amend@" + ID + ".md").isForeign()).isFalse();
  }

  @Test
  void oneLanguageIsWrittenInSeveralWays() {
    PageName one = PageName.parse("amend@" + ID + ".pt-br.md");
    assertThat(one.hasLanguageOf(PageName.parse("amend@" + ID + ".pt_BR.md"))).isTrue();
    assertThat(one.hasLanguageOf(PageName.parse("amend@" + ID + ".ko.md"))).isFalse();
    assertThat(one.hasLanguageOf(PageName.parse("amend@" + ID + ".md"))).isFalse();
  }
}
