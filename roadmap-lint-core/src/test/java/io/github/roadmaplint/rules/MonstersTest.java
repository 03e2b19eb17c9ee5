package io.github.roadmaplint.rules;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page causes an exception in a rule, and the run time is linear in the size of the page. */
class MonstersTest {
  private static final int MANY = 20_000;
  private static final List<Rule> RULES =
      Rules.all(RuleSettings.defaults(Layouts.builtIn("content").site())).stream()
          .filter(rule -> !rule.info().id().startsWith("publish/"))
          .toList();

  static Stream<String> monsters() {
    return Stream.of(
            "-[@article@a](https://git-scm.com)\n",
            "- [@article@a]](https://git-scm.com)\n",
            "- [@articleA](https://git-scm.com/a)\n",
            "- [@video@a](https://youtu.be/abc?si=1&si=2)\n\n.\n\n",
            "- [article@",
            "[http://a.b](http://a.b) ",
            "\u00a0",
            "\u202e\r",
            "# a\n\n",
            "> ",
            "* - + ",
            "https://http",
            "/https//a",
            "![a](b)<i>`c`",
            "@@@@[[[[((((",
            "\ud83d\udc68\u200d",
            "un el la los de que y ",
            "    a\n\n- [@article@",
            "&amp;\\&")
        .map(piece -> piece.repeat(MANY));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("monsters")
  void staysFast(String text) {
    assertTimeout(ofSeconds(60), () -> check("# Title\n\n" + text));
    assertTimeout(ofSeconds(60), () -> check("# T\n\n- [@video@t](https://a.b/" + text + ")\n"));
  }

  @Property(seed = "20261122", tries = 300)
  void survivesAnyText(@ForAll String text) {
    assertThat(check(text)).isNotNull();
    assertThat(check("- [@article@" + text + "](https://" + text + ")")).isNotNull();
  }

  private static List<Problem> check(String text) {
    List<Problem> problems = new ArrayList<>();
    Page page = MarkdownParser.parse(Source.of("page.md", text));
    TopicPage topic = TopicPageParser.parse(page, "page@abcdefghijklmnopqrstu.md");
    for (Rule rule : RULES) {
      check(rule, topic, problems::add);
    }
    return problems;
  }

  private static void check(Rule rule, TopicPage topic, Problems problems) {
    if (rule instanceof Rule.OfTopic ofTopic) {
      ofTopic.check(topic, problems);
    }
    if (rule instanceof Rule.OfPage ofPage) {
      ofPage.check(topic.page(), problems);
    }
    if (rule instanceof Rule.OfLink ofLink) {
      for (Link link : topic.page().links()) {
        ofLink.check(link, problems);
      }
    }
  }
}
