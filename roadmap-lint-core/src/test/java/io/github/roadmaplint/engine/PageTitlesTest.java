package io.github.roadmaplint.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.source.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages without a title, and what their titles are thought to be. */
class PageTitlesTest {
  private static final String ID = "abcdefghijklmnopqrstu";
  private static final String CONTENT = "roadmaps/git/content/";
  private static final String WEBSITE = "src/data/roadmaps/git/";
  private static final String TEXT = "A commit records what changed, when and why.\n";

  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(strings = {"", "#Basics\n\n", "#\n\n", "# \n\n", "##  \n\n", "# undefined\n\n"})
  void aPageOfAFolderHasATitle(String title) throws Exception {
    write(WEBSITE + "content/101-basics/index.md", title + TEXT);
    write(WEBSITE + "content/101-basics/100-commit.md", title + TEXT);
    assertThat(titles().stream().map(Finding::path))
        .containsExactly(
            WEBSITE + "content/101-basics/100-commit.md", WEBSITE + "content/101-basics/index.md");
  }

  @Test
  void aPageWithoutNodeIdTakesItsTitleFromAnyHeading() throws Exception {
    write(WEBSITE + "content/101-basics/index.md", "## Basics\n\n" + TEXT);
    write(WEBSITE + "content/101-basics/commit.md", "<h2>Commit</h2>\n\n" + TEXT);
    assertThat(titles()).isEmpty();
  }

  @Test
  void thePageOfTheWholeRoadmapMayBeAPlaceholder() throws Exception {
    write(WEBSITE + "content/index.md", "#\n");
    write(WEBSITE + "content/basics/index.md", "#\n");
    assertThat(titles().stream().map(Finding::path))
        .containsExactly(WEBSITE + "content/basics/index.md");
  }

  @Test
  void aLostTitleIsTheLabelOfTheTopic() throws Exception {
    write(
        WEBSITE + "git.json",
        "{\"nodes\": [{\"id\": \""
            + ID
            + "\", \"type\": \"topic\", \"position\": {\"x\": 1, \"y\": 1},"
            + " \"data\": {\"label\": \"OIDC & SAML\"}}], \"edges\": []}");
    write(WEBSITE + "content/oidc--saml@" + ID + ".md", "# undefined\n\n" + TEXT);
    assertThat(proposal()).isEmpty(); // an `&` is not only text
    write(
        WEBSITE + "git.json",
        "{\"nodes\": [{\"id\": \""
            + ID
            + "\", \"type\": \"topic\", \"position\": {\"x\": 1, \"y\": 1},"
            + " \"data\": {\"label\": \"OIDC / SAML\"}}], \"edges\": []}");
    assertThat(proposal()).contains("OIDC / SAML");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          oidc;              OpenID Connect (OIDC) says who a reader is.;            OIDC
          nodejs;            Servers are written in Node.js and elsewhere.;         Node.js
          what-is-http;      Browsers speak HTTP with servers.;                     What is HTTP
          pub-sub;           In pub/sub, or Pub-Sub, readers subscribe. Pub-Sub is old.; Pub-Sub
          client-side;       What runs on the client-side is seen by readers.;      Client-side
          c;                 A program in C++ is compiled.;                         C++
          oidc;              It says who a reader is.;                              ''
          gke--eks;          With GKE and EKS.;                                     ''
          commit-hooks;      A hook runs before a commit.;                          ''
          """)
  void aTitleIsProposedAsThePageWritesIt(String slug, String text, String title) throws Exception {
    write(CONTENT + slug + "@" + ID + ".md", "# undefined\n\n" + text + "\n");
    assertThat(proposal().orElse("")).isEqualTo(title);
  }

  @Test
  void theWordsOfUrlsAreNotHowAPageWritesThem() throws Exception {
    write(
        CONTENT + "oidc@" + ID + ".md",
        "# undefined\n\nSee [this page](https://git-scm.com/OidC) on who a reader is.\n");
    assertThat(proposal()).isEmpty();
  }

  private Optional<String> proposal() throws Exception {
    Finding finding = titles().get(0);
    Optional<String> fix =
        finding.fix().flatMap(it -> it.edits().stream().map(Edit::replacement).findFirst());
    assertThat(finding.help())
        .contains(fix.map(title -> "`" + title + "`").orElse("as the roadmap"));
    return fix;
  }

  private List<Finding> titles() throws Exception {
    Project project = Project.withoutConfig(root);
    return new Job(project, List.of(), Optional.empty(), Optional.empty(), RuleChoice.ALL)
        .run(1, done -> {}).findings().stream()
            .filter(finding -> finding.rule().startsWith("publish/title-"))
            .toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text, UTF_8);
  }
}
