package io.github.roadmaplint.rules.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One URL with two titles. */
class PastedUrlTest {
  private static final String DOCS = "https://docs.git-scm.com/commit";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          @official@Commit;                 @official@Commit on baeldung.com
          @official@Commit;                 @official@https://kernel.org/docs/commit
          @official@Commit | Git;           @article@Commit in Git | Baeldung on Git
          @official@Commit;                 @article@Commit - Wikipedia
          @official@Commit, part 1;         @official@Commit, part 2
          @official@Commit;                 @video@Commit in an hour
          @article@Commit – Medium;         @official@Commit
          """)
  void theRightUrlIsToBeLookedUp(String first, String again) {
    Problem problem = problem(first, again);
    assertThat(problem.message()).startsWith("Title ").contains("is not that of its URL");
    assertThat(problem.message().length()).isLessThanOrEqualTo(90);
    assertThat(problem.help()).startsWith("Look up the URL of ");
    assertThat(problem.fix()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          @official@Commit;                 @official@Commit
          @article@Commit;                  @video@Commit
          @official@Commit;                 @article@Introduction to commit
          @official@The commit - Git-scm;   @official@Commit: Git SCM documentation
          """)
  void oneOfTwoWithOneTitleCanBeRemoved(String first, String again) {
    Problem problem = problem(first, again);
    assertThat(problem.message()).startsWith("URL ");
    assertThat(problem.fix()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          @official@Commit;                 @official@Saving changes
          @official@Commit;                 @official@Commit and amend
          @official@Docker;                 @official@Docker Compose
          @official@Commit;                 @opensource@commit-tools
          @official@for loops in Git;       @official@while loops in Git
          """)
  void whichOfTwoTitlesIsRightIsNotKnown(String first, String again) {
    Problem problem = problem(first, again);
    assertThat(problem.message()).startsWith("URL ");
    assertThat(problem.help()).contains("look up the URL");
    assertThat(problem.fix()).isEmpty();
  }

  @Test
  void twoThatUseOneDefinitionAreReportedAtTheSecond() {
    Problem problem =
        check("- [@article@Commit][d]\n- [@article@Saving][d]\n\n[d]: " + DOCS + "\n");
    assertThat(problem.span().start())
        .isEqualTo("# Git\n\nText.\n\nVisit these links:\n\n- [@article@Commit][d]\n- ".length());
  }

  @ParameterizedTest
  @CsvSource({
    "/v2/commit, part 2",
    "/2024/commit, part 2",
    "/v2/commit-1, part 2",
    "/v1/commit-2, part 1"
  })
  void theNumberOfAPartIsNoVersionAndNoPartOfAYear(String path, String wrong) {
    String url = "https://docs.git-scm.com" + path;
    Problem problem =
        check("- [@article@Git, part 1](%s)\n- [@article@Git, part 2](%s)\n".formatted(url, url));
    assertThat(problem.message()).startsWith("Title `Git, " + wrong + "`");
  }

  private static Problem problem(String first, String again) {
    return check("- [" + first + "](" + DOCS + ")\n- [" + again + "](" + DOCS + ")\n");
  }

  private static Problem check(String list) {
    Source source = Source.of("a.md", "# Git\n\nText.\n\nVisit these links:\n\n" + list);
    TopicPage page = TopicPageParser.parse(MarkdownParser.parse(source), "git@x.md");
    List<Problem> problems = new ArrayList<>();
    new DuplicateUrl().check(page, problems::add);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }
}
