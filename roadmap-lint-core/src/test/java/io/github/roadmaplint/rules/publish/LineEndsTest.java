package io.github.roadmaplint.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page with any line ends is checked: no publish rule gives up on it. */
class LineEndsTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\r\r\n", "\n\r", "\n\n", "\u2028"})
  void areNoReasonToGiveUp(String lineEnd) {
    String page = "# A\n\nText.\n\n- [@video@B](https://b.org)\n- [@feed@C](https://c.org)\n";
    assertThat(problems(page.replace("\n", lineEnd))).isNotNull();
    assertThat(problems(page.replace("- ", "1. ").replace("\n", lineEnd))).isNotNull();
  }

  private static List<Problem> problems(String text) {
    TopicPage page =
        TopicPageParser.parse(
            MarkdownParser.parse(Source.of("a.md", text)), "a@abcdefghijklmnopqrstu.md");
    List<Problem> problems = new ArrayList<>();
    Publication publication =
        Publication.of(page, Layouts.builtIn("content").site().orElseThrow()).orElseThrow();
    for (Rule rule : Rules.all(RuleSettings.defaults(Layouts.builtIn("content").site()))) {
      if (rule instanceof Rule.OfPublication published) {
        published.check(page, publication, problems::add);
      }
    }
    return problems;
  }
}
