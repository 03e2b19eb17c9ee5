package io.github.roadmaplint.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two topics of a roadmap with one text, however few of the pages are checked. */
class SameTextsTest {
  private static final String RULE = "topic/duplicate-text";
  private static final String BISECT = "roadmaps/git/content/bisect@AbcdefghijKlmnopqrstu.md";
  private static final String STASH = "roadmaps/git/content/stash@BbcdefghijKlmnopqrstu.md";
  private static final String TEXT =
      "\n\nA commit records what changed, when and why. Every commit knows its parents, so all of"
          + " them together are the history of the project.\n";

  @TempDir Path root;

  @Test
  void areFoundInTheWholeRepository() throws Exception {
    write(BISECT, "# Bisect" + TEXT);
    write(STASH, "# Stash" + TEXT.replace(" together", "\ntogether").replace("so all", "SO ALL"));
    assertThat(check()).containsExactly(BISECT, STASH);
  }

  @Test
  void areFoundInANamedPage() throws Exception {
    write(BISECT, "# Bisect" + TEXT);
    write(STASH, "# Stash" + TEXT);
    assertThat(check(STASH)).containsExactly(STASH);
    assertThat(check(BISECT)).containsExactly(BISECT);
  }

  @Test
  void areFoundInAChangedTextThatIsNotOnTheDisk() throws Exception {
    Map<String, String> texts = Map.of(BISECT, "# Bisect" + TEXT, STASH, "# Stash\n\nShort.\n");
    TextWorkspace workspace = TextWorkspace.of(texts, Layouts.builtIn("content"));
    Linter linter =
        new Linter(
            workspace,
            Rules.all(RuleSettings.defaults(Layouts.builtIn("content").site())),
            Set.of(),
            SeverityOverrides.DEFAULT);
    assertThat(rules(linter, workspace, BISECT, "# Bisect" + TEXT)).doesNotContain(RULE);
    assertThat(rules(linter, workspace, STASH, "# Stash" + TEXT)).contains(RULE);
    assertThat(rules(linter, workspace, BISECT, "# Bisect" + TEXT)).doesNotContain(RULE);
  }

  @Test
  void ofOneTopicAreNoProblem() throws Exception {
    write(BISECT, "# Bisect" + TEXT);
    write("roadmaps/git/content/git-bisect@CbcdefghijKlmnopqrstu.md", "# Git Bisect" + TEXT);
    write("roadmaps/git/content/bisecting@DbcdefghijKlmnopqrstu.md", "# Bisecting" + TEXT);
    write("roadmaps/git/content/bisect@EbcdefghijKlmnopqrstu.md", "# Bisect" + TEXT);
    write("roadmaps/git/content/bisekt@FbcdefghijKlmnopqrstu.md", "# Bisect" + TEXT);
    assertThat(check()).isEmpty();
  }

  @Test
  void ofAnotherRoadmapOrLanguageAreNoProblem() throws Exception {
    write(BISECT, "# Bisect" + TEXT);
    write(STASH.replace("/git/", "/linux/"), "# Stash" + TEXT);
    write(STASH.replace(".md", ".nl.md"), "# Stash" + TEXT);
    assertThat(check()).isEmpty();
  }

  @Test
  void ofAFewWordsAreNoProblem() throws Exception {
    write(BISECT, "# Bisect\n\nRead the page about this command.\n");
    write(STASH, "# Stash\n\nRead the page about this command.\n");
    assertThat(check()).isEmpty();
  }

  @Test
  void areReportedOnlyForTheCopyIfTheTitleShowsWhichItIs() throws Exception {
    write(BISECT, "# Bisect" + TEXT);
    write(STASH, "# Committing" + TEXT);
    assertThat(check()).containsExactly(STASH);
  }

  private static List<String> rules(Linter linter, Workspace workspace, String path, String text) {
    Entry entry = workspace.entry(path).orElseThrow();
    return linter.judge(entry, Source.of(path, text)).stream().map(Finding::rule).toList();
  }

  private List<String> check(String... paths) throws Exception {
    Job job =
        new Job(
            Project.at(root),
            Stream.of(paths).map(root::resolve).toList(),
            Optional.empty(),
            Optional.empty(),
            new RuleChoice(List.of(RULE), List.of()),
            Optional.empty());
    return job.run(2, done -> {}).findings().stream().map(Finding::path).toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }
}
