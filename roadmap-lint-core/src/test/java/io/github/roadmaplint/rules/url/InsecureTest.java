package io.github.roadmaplint.rules.url;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsecureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://git-scm.com/docs",
        "http://1.1.1.1/help",
        "http://[::1]/",
        "http://printer/docs"
      })
  void aHostThatCannotHaveACertificateIsNoFinding(String url) {
    assertThat(problems(url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://git-scm.com/docs, true",
    "http://git-scm.com:8080/docs, false",
    "http://git-scm.com/docs?a&#61;b, false",
  })
  void anotherPortOrAnEscapeIsNotChanged(String url, boolean fixed) {
    Problem problem = problems(url).get(0);
    assertThat(problem.fix().isPresent()).isEqualTo(fixed);
    assertThat(problem.help()).startsWith("Write `https://git-scm.com");
  }

  private static List<Problem> problems(String url) {
    String text = "# Commit\n\nText.\n\nVisit:\n\n- [@article@Commits](" + url + ")\n";
    List<Problem> problems = new ArrayList<>();
    new Insecure()
        .check(
            TopicPageParser.parse(
                MarkdownParser.parse(Source.of("a.md", text)), "a@abcdefghijklmnopqrstu.md"),
            problems::add);
    return problems;
  }
}
