package io.github.roadmaplint.rules.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedResourceTest {
  private static final MalformedResource RULE =
      new MalformedResource(RuleSettings.defaults(Layouts.builtIn("content").site()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "- [@officialGit](https://git-scm.com)      > - [@official@Git](https://git-scm.com)",
        "- [@official Git](https://git-scm.com)     > - [@official@Git](https://git-scm.com)",
        "- [@Official Git](https://git-scm.com)     > - [@official@Git](https://git-scm.com)",
        "- [article@Git](https://git-scm.com)       > - [@article@Git](https://git-scm.com)",
        "- [£article@Git](https://git-scm.com)      > - [@article@Git](https://git-scm.com)",
        "- [@article @Git](https://git-scm.com)     > - [@article@Git](https://git-scm.com)",
        "- [@ article@Git](https://git-scm.com)     > - [@article@Git](https://git-scm.com)",
        "- [@open source@Git](https://git-scm.com)  > - [@opensource@Git](https://git-scm.com)",
        "- @article@[Git](https://git-scm.com)      > - [@article@Git](https://git-scm.com)",
        "- @article@ [Git](https://git-scm.com)     > - [@article@Git](https://git-scm.com)",
        "- [@article\u200b@Git](https://git-scm.com) > - [@article@Git](https://git-scm.com)",
        "- [@article\u00a0@Git](https://git-scm.com) > - [@article@Git](https://git-scm.com)",
        "- [@\u200barticle@Git](https://git-scm.com) > - [@article@Git](https://git-scm.com)",
        "- [@\tarticle@Git](https://git-scm.com)    > - [@article@Git](https://git-scm.com)",
        "-[@article@Git](https://git-scm.com)       > - [@article@Git](https://git-scm.com)",
        "*[@article@Git](https://git-scm.com)       > * [@article@Git](https://git-scm.com)",
        "-[Git](https://git-scm.com)                > - [Git](https://git-scm.com)",
        "[@article@Git](https://git-scm.com)        > - [@article@Git](https://git-scm.com)",
        "= [@article@Git](https://git-scm.com)      > - [@article@Git](https://git-scm.com)",
        "• [@article@Git](https://git-scm.com)      > - [@article@Git](https://git-scm.com)",
        "- [@article@]Git](https://git-scm.com)     > - [@article@Git](https://git-scm.com)",
        "- [@article@Git]](https://git-scm.com)     > - [@article@Git](https://git-scm.com)",
        "- [@article@Git] (https://git-scm.com)     > - [@article@Git](https://git-scm.com)",
        "- [Git] (https://git-scm.com)              > - [Git](https://git-scm.com)",
        "- [@article@Git](](https://git-scm.com)    > - [@article@Git](https://git-scm.com)",
        "- [@article@Git](https://git-scm.com]      > - [@article@Git](https://git-scm.com)",
        "- [@article@Git](https://git-scm.com       > - [@article@Git](https://git-scm.com)",
        "- [@article@Git]9https://git-scm.com)      > - [@article@Git](https://git-scm.com)",
        "- [@article@Git]https://git-scm.com)       > - [@article@Git](https://git-scm.com)",
        "- [[@article@Git](https://git-scm.com)     > - [@article@Git](https://git-scm.com)",
        "- [@article@Git\\](https://git-scm.com)    > - [@article@Git](https://git-scm.com)",
        "- [@article@Git]: https://git-scm.com      > - [@article@Git](https://git-scm.com)",
        "- [@article@Git(https://git-scm.com)       > - [@article@Git](https://git-scm.com)",
      })
  void mendsWhatIsCertain(String written, String fixed) {
    List<Problem> problems = check(written);

    assertThat(problems).hasSize(1);
    Fix fix = problems.get(0).fix().orElseThrow();
    assertThat(fix.safe()).isTrue();
    assertThat(apply(written, fix)).isEqualTo(fixed);
    assertThat(check(fixed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [@article@Git]",
        "- [@article@Git](git docs)",
        "- [@article@Git](https://git-scm.com/a b)",
        "- [@article@Git [2] (https://git-scm.com",
        "- [@article@Git] see (git-scm.com)",
        "- [https://git-scm.com/)",
        "- [@article@@video@Git](https://git-scm.com)",
        "- [@article@video@Git](https://git-scm.com)",
        "- [@article&nbsp;@Git](https://git-scm.com)",
        "- \u300c@article@Git\u300d(https://git-scm.com)",
        "- {@article@Git}(https://git-scm.com)",
        "- <@article@Git>(https://git-scm.com)",
        "- (@article@Git)(https://git-scm.com)",
        "- \"@article@Git\" https://git-scm.com",
        "- @article@Git: https://git-scm.com",
        "- @article@Git (https://git-scm.com)",
        "- @article@Git <https://git-scm.com>",
        "[@article@Git]: https://git-scm.com",
        "- [@article@Git]: <https://git-scm.com> 'Git'",
        "- [Git]: https://git-scm.com",
        "- [^1]: [@article@Git](https://git-scm.com)",
        "[^1]: [@article@Git](https://git-scm.com)",
        "> [1]: [@article@Git](https://git-scm.com)",
      })
  void saysWhatOnlyAPersonCanMend(String line) {
    assertThat(check(line)).hasSize(1).allMatch(problem -> problem.fix().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [@article@Git](https://git-scm.com)",
        "* [@article@Git](https://git-scm.com \"with a title\")",
        "- [@article@Git [2nd edition]](https://git-scm.com)",
        "- [Git](https://git-scm.com)",
        "- [ ] read https://git-scm.com",
        "- [x] [Git](https://git-scm.com)",
        "- [Note] read [Git](https://git-scm.com)",
        "- [1]: see (https://git-scm.com)",
        "- [@Bean, explained](https://git-scm.com)",
        "- [@scope/package](https://git-scm.com)",
        "*[Git](https://git-scm.com)*",
        "[Git](https://git-scm.com) is a tool.",
        "`- [@articleGit](https://git-scm.com)`",
        "    - [@article@Git]",
        "1. [@article@Git](https://git-scm.com)",
        "- feedback@git-scm.com",
        "- @article@Git, on paper",
        "- \"@Bean\", see https://git-scm.com",
        "- @video is a tag, see https://git-scm.com",
        "- `@article@Git`: see https://git-scm.com",
        "- [@article@Video @ GitHub](https://git-scm.com)",
        "- [@article@Git]\n\n[@article@Git]: https://git-scm.com",
        "- [@article@Git][]\n\n[@ARTICLE@git]: <https://git-scm.com> 'Git'",
        "- [Git]\n- [Git]: https://git-scm.com",
        "- [^1]: https://git-scm.com",
        "[^1]: https://git-scm.com",
        "[Git]: https://git-scm.com",
        "- [//]: # (https://git-scm.com)",
        "- [@article@article@3 and newer](https://git-scm.com)",
        "-",
      })
  void leavesAloneWhatIsWellFormedOrNoResource(String line) {
    assertThat(check(line)).isEmpty();
  }

  /** The rule about unknown types reports it, and its fix is unsafe. */
  @Test
  void aLongerNameThatBeginsWithATypeIsNotCutAfterIt() {
    assertThat(check("- [@official docs@Git](https://git-scm.com)")).isEmpty();
    assertThat(check("- [@video-tutorial@Git](https://git-scm.com)")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [\"@article@Git\"](https://git-scm.com)",
        "- [\u201c@article@Git\u201d](https://git-scm.com)",
        "- [@article-Git](https://git-scm.com)",
        "- [@official/docs](https://git-scm.com)",
      })
  void anotherCharacterAtTheTypeMayBelongToTheTitle(String line) {
    assertThat(check(line)).singleElement().matches(problem -> !problem.fix().orElseThrow().safe());
  }

  @Test
  void aLowerCaseLetterBehindTheTypeMayBelongToAWord() {
    String line = "- [@officialpush](https://git-scm.com)";

    assertThat(check(line)).isEmpty();
    assertThat(check("- [@article@Git](https://git-scm.com/docs)\n" + line))
        .singleElement()
        .matches(problem -> !problem.fix().orElseThrow().safe());
  }

  @Property(seed = "20261122")
  void survivesAnythingThatLooksAlike(
      @ForAll
          @Chars({'[', ']', '(', ')', '@', '-', ' ', '\n', '\r', 'h', 't', 'p', ':', '/'})
          @CharRange(from = 'a', to = 'c')
          String text) {
    assertThat(check("- [@article@" + text)).isNotNull();
    assertThat(check(text)).isNotNull();
  }

  private static List<Problem> check(String line) {
    List<Problem> problems = new ArrayList<>();
    Source source = Source.of("page.md", "# Git\n\nA tool.\n\n" + line);
    RULE.check(TopicPageParser.parse(MarkdownParser.parse(source), "page.md"), problems::add);
    return problems;
  }

  private static String apply(String line, Fix fix) {
    int offset = "# Git\n\nA tool.\n\n".length();
    StringBuilder fixed = new StringBuilder(line);
    for (Edit edit : fix.edits()) {
      fixed.replace(edit.span().start() - offset, edit.span().end() - offset, edit.replacement());
    }
    return fixed.toString();
  }
}
