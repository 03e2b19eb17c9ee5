package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A second run of the same over the same does nothing; of anything else, it does everything. */
class UpToDateTest {
  private static final String UP_TO_DATE =
      "info Up to date: nothing has changed since the last run, which found 1 warning in 1 file";
  private static final String CHECKED = "info roadmap-lint found 1 warning in 1 file";

  @TempDir Path repository;

  private Path page;

  @BeforeEach
  void aRunThatPassed() throws Exception {
    page = repository.resolve("roadmaps/git/content/tag@0123456789abcdefghijk.md");
    Files.createDirectories(page.getParent());
    page("https://git-scm.com/docs/git-tag");
    Files.writeString(repository.resolve(".roadmap-lint.yml"), "failOn: error\n");
    assertThat(run(mojo())).isEqualTo(CHECKED);
  }

  @Test
  void nothingHasChanged() throws Exception {
    assertThat(run(mojo())).isEqualTo(UP_TO_DATE);
    assertThat(run(mojo())).isEqualTo(UP_TO_DATE);
  }

  @Test
  void aPageHasChanged() throws Exception {
    page("https://git-scm.com/docs/git-log");

    assertThat(run(mojo())).isEqualTo(CHECKED);
  }

  @Test
  void aPageHasAnotherTime() throws Exception {
    Files.setLastModifiedTime(page, FileTime.fromMillis(1_000_000));

    assertThat(run(mojo())).isEqualTo(CHECKED);
  }

  @Test
  void aFileHasCome() throws Exception {
    Files.copy(page, page.resolveSibling("tag@zyxwvutsrqponmlkjihgf.md"));

    assertThat(run(mojo())).isEqualTo("info roadmap-lint found 2 warnings in 2 files");
  }

  @Test
  void aFileHasComeThatHasNothingToDoWithIt() throws Exception {
    Files.writeString(repository.resolve("Main.java"), "");

    assertThat(run(mojo())).isEqualTo(UP_TO_DATE);
  }

  @Test
  void theConfigurationHasChanged() throws Exception {
    Files.writeString(repository.resolve(".roadmap-lint.yml"), "failOn: never\n");

    assertThat(run(mojo())).isEqualTo(CHECKED);
  }

  @Test
  void aListOfWordsHasCome() throws Exception {
    Files.writeString(repository.resolve(".roadmap-lint-words.txt"), "git\n");

    assertThat(run(mojo())).isNotEqualTo(UP_TO_DATE);
  }

  @Test
  void aParameterHasChanged() throws Exception {
    CheckMojo mojo = mojo();
    mojo.disable = List.of("topic");

    assertThat(run(mojo)).isEqualTo(CHECKED);
  }

  @Test
  void theProgramHasChanged() throws Exception {
    CheckMojo mojo = mojo();
    mojo.version = "2";

    assertThat(run(mojo)).isEqualTo(CHECKED);
  }

  @Test
  void aReportIsGone() throws Exception {
    CheckMojo mojo = mojo();
    mojo.reports = List.of("json=target/report.json");
    assertThat(run(mojo)).isEqualTo(CHECKED);
    assertThat(run(mojo)).isEqualTo(UP_TO_DATE);

    Files.delete(repository.resolve("target/report.json"));
    assertThat(run(mojo)).isEqualTo(CHECKED);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothingIsKeptThroughALinkOfTheRepository(@TempDir Path elsewhere) throws Exception {
    Path kept = repository.resolve("target/roadmap-lint");
    Files.move(kept, repository.resolve("target/moved"));
    Path victim = Files.writeString(elsewhere.resolve("default.last"), "mine");
    Files.createSymbolicLink(kept, elsewhere);
    assertThat(run(mojo())).isEqualTo(CHECKED);
    assertThat(victim).hasContent("mine");

    Files.delete(kept);
    Files.createDirectory(kept);
    Files.createSymbolicLink(kept.resolve("default.last"), Path.of("/dev/zero"));
    assertThat(run(mojo())).isEqualTo(CHECKED);
  }

  @Test
  void aCheckCanBeRequestedNevertheless() throws Exception {
    CheckMojo mojo = mojo();
    mojo.force = true;

    assertThat(run(mojo)).isEqualTo(CHECKED);
  }

  @Test
  void whatHasFailedFailsAgain() throws IOException {
    page("htps://git-scm.com/docs/git-tag");

    assertThatThrownBy(() -> run(mojo())).isInstanceOf(MojoFailureException.class);
    assertThatThrownBy(() -> run(mojo())).isInstanceOf(MojoFailureException.class);
  }

  private String run(CheckMojo mojo) throws Exception {
    LogBook log = new LogBook();
    mojo.setLog(log);
    mojo.execute();
    return log.last();
  }

  private CheckMojo mojo() {
    Model model = new Model();
    model.setBuild(new Build());
    model.getBuild().setDirectory(repository.resolve("target").toString());
    CheckMojo mojo = new CheckMojo();
    mojo.project = new MavenProject(model);
    mojo.project.setFile(repository.resolve("pom.xml").toFile());
    mojo.mojoExecution = new MojoExecution(new Plugin(), "check", "default");
    mojo.directory = repository.toFile();
    return mojo;
  }

  private void page(String url) throws IOException {
    Files.writeString(
        page,
        "# Tag\n\nA tag names a commit.\n\nVisit the following resources to learn more:\n\n"
            + "- [@article@Read about it ]("
            + url
            + ")\n");
  }
}
