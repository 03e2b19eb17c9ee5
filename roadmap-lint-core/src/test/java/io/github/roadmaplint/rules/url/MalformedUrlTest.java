package io.github.roadmaplint.rules.url;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedUrlTest {

  @ParameterizedTest
  @CsvSource({
    "/git/branch, Write `https://roadmap.sh/git/branch`.",
    "branch.md,   Write the whole URL.",
  })
  void aPathFromTheRootIsOneOfTheSite(String url, String help) {
    String text = "# Commit\n\nA commit belongs to a [branch](" + url + ").\n";
    TopicPage page =
        TopicPageParser.parse(
            MarkdownParser.parse(Source.of("a.md", text)), "a@abcdefghijklmnopqrstu.md");
    List<Problem> problems = new ArrayList<>();
    new MalformedUrl(RuleSettings.defaults(Layouts.builtIn("content").site()))
        .check(page, problems::add);
    assertThat(problems).extracting(Problem::help).containsExactly(help);
  }
}
