package io.github.roadmaplint.rules.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.FrontMatters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontMatterRulesTest {
  private static final FrontMatterSchema SCHEMA =
      new FrontMatterSchema(RuleSettings.defaults(Optional.empty()));

  @Test
  void theShortFormOfARoadmapIsComplete() {
    assertThat(check(SCHEMA, "renderer: editor\n")).isEmpty();
  }

  @Test
  void theOtherFieldsOfARoadmapAreWantedAsSoonAsThereIsOne() {
    assertThat(check(SCHEMA, "renderer: editor\ntitle: Git\n"))
        .containsExactly(
            "2:1-9 `order` and 5 more keys are missing | Add `order`, `briefTitle`,"
                + " `briefDescription`, `description`, `seo` and `tags`.");
  }

  @Test
  void aDefectOfTheYamlIsSaidOnlyOnce() {
    String yaml = "renderer: editor\nrenderer: edtior\n";
    assertThat(check(SCHEMA, yaml))
        .containsExactly(
            "3:11-17 `renderer` is `edtior`, not one of the allowed values | Write `editor`.");
  }

  @Test
  void addressesCarryTheSlugOfThePage() {
    assertThat(check(new SlugMismatch(), "pdfUrl: '/pdfs/roadmaps/git.pdf'\n")).isEmpty();
    assertThat(check(new SlugMismatch(), "pdfUrl: 'https://example.org/pdfs/git.pdf?v=2'\n"))
        .isEmpty();
    assertThat(check(new SlugMismatch(), "pdfUrl: '/pdfs/roadmaps/go.pdf'\n"))
        .containsExactly(
            "2:10-31 `pdfUrl` names `go`, not this page | Write `/pdfs/roadmaps/git.pdf`.");
    assertThat(check(new SlugMismatch(), "pdfUrl: 7\njsonUrl: go.json\nschema: none\n")).isEmpty();
  }

  @Test
  void aPageIsNotChangedBeforeItIsPublished() {
    assertThat(check(new DateOrder(), dates("2025-01-01", "2025-01-01"))).isEmpty();
    assertThat(check(new DateOrder(), dates("2025-01-01", "soon"))).isEmpty();
    assertThat(check(new DateOrder(), dates("2025-01-01", "2024-12-31")))
        .containsExactly(
            "4:17-27 `dateModified` is `2024-12-31`, before `datePublished`, `2025-01-01`"
                + " | Write the day of the last change, `2025-01-01` or later.");
  }

  @Test
  void everyTextNamesTheSameYear() {
    assertThat(check(new StaleYear(), "title: Git in 2025\ndescription: Git\n")).isEmpty();
    assertThat(check(new StaleYear(), "title: Git in 2025\ndescription: \"Git in 2023.\"\n"))
        .containsExactly(
            "3:22-26 `description` says `2023`, but `title` says `2025`"
                + " | Write `2025` here too, or remove the year.");
  }

  @Test
  void answersMayNameOlderYearsAndSoMayAKeywordBesideANewerOne() {
    String yaml =
        """
        title: Git in 2025
        question: {title: 'What was Git in 2005?', description: Git was new in 2005.}
        seo: {title: 'Git, from 2023 to (2025)', keywords: [git in 2024, git in 2025]}
        """;
    assertThat(check(new StaleYear(), yaml)).isEmpty();
  }

  @Test
  void aListNamesAThingOnce() {
    assertThat(check(new DuplicateItem(), "tags: [a, b]\nseo: {keywords: [a, A, ' a']}\n"))
        .isEmpty();
    assertThat(check(new DuplicateItem(), "tags: [a, b, a]\n"))
        .containsExactly("2:14-15 `a` is listed twice in `tags` | Remove one of the two.");
  }

  @Test
  void theLineOfARepeatedItemCanBeDeleted() {
    String yaml = "tags:\n  - a\n  - 'a'\n  - a # again\n";
    List<Optional<Fix>> fixes =
        problems(new DuplicateItem(), FrontMatters.roadmap("git", yaml)).stream()
            .map(Problem::fix)
            .toList();
    assertThat(fixes).extracting(Optional::isPresent).containsExactly(true, false);
  }

  private static String dates(String published, String modified) {
    return "schema:\n  datePublished: " + published + "\n  dateModified: " + modified + "\n";
  }

  private static List<String> check(Rule.OfFrontMatter rule, String yaml) {
    FrontMatter frontMatter = FrontMatters.roadmap("git", yaml);
    return problems(rule, frontMatter).stream()
        .map(problem -> FrontMatters.show(frontMatter.source(), problem))
        .toList();
  }

  private static List<Problem> problems(Rule.OfFrontMatter rule, FrontMatter frontMatter) {
    List<Problem> problems = new ArrayList<>();
    rule.check(frontMatter, problems::add);
    return problems;
  }
}
