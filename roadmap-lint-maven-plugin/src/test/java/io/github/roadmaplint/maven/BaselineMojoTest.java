package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.app.BaselineChoice;
import io.github.roadmaplint.app.BaselineFile;
import io.github.roadmaplint.app.BaselineRun;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.PreparedJob;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.engine.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals use the same baseline as the command line. */
class BaselineMojoTest {
  @TempDir Path repository;

  private final LogBook log = new LogBook();
  private final CheckMojo mojo = new CheckMojo();

  @BeforeEach
  void repositoryWithAnOldFinding() throws Exception {
    mojo.directory = repository.toFile();
    mojo.setLog(log);
    Path page = repository.resolve("roadmaps/git/content/tag@0123456789abcdefghijk.md");
    Files.createDirectories(page.getParent());
    Files.writeString(
        page,
        "# Tag\n\nA tag names a commit.\n\nVisit the following resources to learn more:\n\n"
            + "- [@article@Read about it](htps://git-scm.com/docs)\n");
    write(BaselineFile.NAME, Optional.empty());
  }

  @Test
  void knownFindingsDoNotFailTheBuild() throws Exception {
    mojo.execute();
    assertThat(log.lines())
        .containsExactly(
            "info roadmap-lint found no problems in 1 file (1 hidden by the baseline)");
  }

  @Test
  void aParameterReportsThemToo() {
    mojo.noBaseline = true;
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
  }

  @Test
  void anExpiredEntryHidesNothing() throws Exception {
    write(BaselineFile.NAME, Optional.of(LocalDate.of(2020, 1, 31)));
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines()).anyMatch(line -> line.contains("1 entry of the baseline has expired"));
  }

  @Test
  void theFileCanHaveAnotherName() throws Exception {
    write("known.json", Optional.empty());
    Files.delete(repository.resolve(BaselineFile.NAME));
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    mojo.baselineFile = repository.resolve("known.json").toFile();
    mojo.execute();
  }

  @Test
  void aDamagedFileIsAnError() throws Exception {
    Files.writeString(repository.resolve(BaselineFile.NAME), "{}");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("The baseline `.roadmap-lint-baseline.json` is not a baseline");
  }

  @Test
  void thePageOfTheSiteSaysHowManyAreHidden() throws Exception {
    ReportMojo report = new ReportMojo();
    report.directory = repository.toFile();
    report.setLog(log);
    report.setReportOutputDirectory(repository.resolve("site").toFile());
    report.execute();
    assertThat(Files.readString(repository.resolve("site/roadmap-lint.html")))
        .contains("1 file checked, 1 finding hidden by the baseline.");
  }

  private void write(String name, Optional<LocalDate> expires) throws Exception {
    Job job =
        new Job(
            Project.at(repository), List.of(), Optional.empty(), Optional.empty(), RuleChoice.ALL);
    PreparedJob prepared = job.prepare();
    Report report = prepared.run(1, files -> {});
    Baseline known =
        new BaselineRun(BaselineChoice.NONE, Baseline.EMPTY)
            .compare(report, prepared)
            .extended(Optional.empty(), expires);
    Files.writeString(repository.resolve(name), known.text());
  }
}
