package io.github.roadmaplint.rules.url;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YoutubeIdTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.youtube.com/watch?v=,       Copy the link again from the video.",
    "https://www.youtube.com/playlist?list=, Copy the link again from the playlist.",
  })
  void whatIsNotNamedIsToBeCopiedAgain(String url, String help) {
    assertThat(problems(url)).extracting(Problem::help).containsExactly(help);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://youtu.be/abcdefghij",
        "https://youtu.be/abcdefghijz",
        "https://youtu.be/abcdefghijz0",
        "https://youtu.be/abcde%20ghijA0",
      })
  void nothingIsCutWhereTheRestIsNoPossibleId(String url) {
    assertThat(problems(url)).singleElement().matches(problem -> problem.fix().isEmpty());
  }

  @Test
  void aParameterAfterTheIdBelongsToTheQuery() {
    Problem problem = problems("https://youtu.be/abcdefghijA&t=90").get(0);
    assertThat(problem.help()).isEqualTo("Write `?` instead of the first `&`.");
    assertThat(problem.fix().orElseThrow().edits())
        .singleElement()
        .satisfies(edit -> assertThat(edit.replacement()).isEqualTo("?"))
        .satisfies(edit -> assertThat(edit.span()).isEqualTo(new Span(28, 29)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v/abcdefghijA&hl=en&fs=1", "/embed/abcdefghijA&t=90"})
  void playersReadParametersAfterTheId(String path) {
    assertThat(problems("https://www.youtube.com" + path)).isEmpty();
    assertThat(problems("https://www.youtube.com" + path.replace("jA", "j"))).hasSize(1);
  }

  private static List<Problem> problems(String url) {
    Span span = new Span(0, url.length());
    List<Problem> problems = new ArrayList<>();
    new YoutubeId().check(new Link(Kind.INLINE, span, "text", span, url, span), problems::add);
    return problems;
  }
}
