package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.cli.CommandLine;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReportMojoTest {
  @TempDir Path repository;

  private final ReportMojo mojo = new ReportMojo();

  @Test
  void aPageForItselfIsWritten() throws Exception {
    page("# Tag\n\nA tag names a commit.\n\n- [@article@x](htps://<b>&a)\n");
    mojo.outputDirectory = repository.resolve("site").toFile();

    mojo.execute();

    assertThat(repository.resolve("site/roadmap-lint.html"))
        .content()
        .startsWith("<!DOCTYPE html>")
        .contains("<section id=\"overview\"", "<section id=\"maps\"", "<section id=\"findings\"")
        .contains("<p class=\"path\">roadmaps/git/content/tag@0123456789abcdefghijk.md</p>")
        .contains("<h5>url/malformed</h5>")
        .contains("&lt;b&gt;")
        .doesNotContain("<b>&");
  }

  @Test
  void thePageIsThatOfTheCommandLine(@TempDir Path elsewhere) throws Exception {
    page("# Tag\n\nA tag names the the commit.\n");
    mojo.outputDirectory = elsewhere.toFile();
    mojo.version = CommandLine.version();
    Path other = elsewhere.resolve("other.html");

    mojo.execute();

    String[] args = {"check", repository.toString(), "--report", "html=" + other};
    assertThat(CommandLine.run(args)).isZero();
    assertThat(withoutTime(elsewhere.resolve("roadmap-lint.html"))).isEqualTo(withoutTime(other));
  }

  private static String withoutTime(Path page) throws Exception {
    return Files.readString(page).replaceFirst("<time .*?</time>", "");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noPageIsWrittenThroughALinkOfTheRepository(@TempDir Path elsewhere) throws Exception {
    page("# Tag\n\nA tag names a commit.\n");
    Files.createSymbolicLink(repository.resolve("site"), elsewhere);
    mojo.outputDirectory = repository.resolve("site/new").toFile();

    assertThatThrownBy(mojo::execute)
        .hasMessageStartingWith("The page `")
        .hasMessageContaining("` cannot be written: `")
        .hasMessageEndingWith("is a symbolic link in the repository");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void theReasonWhyAPageCannotBeWrittenIsInTheMessage() throws Exception {
    page("# Tag\n\nA tag names a commit.\n");
    mojo.outputDirectory = Files.createFile(repository.resolve("site")).toFile();

    assertThatThrownBy(mojo::execute)
        .hasMessageStartingWith("The page `")
        .hasMessageEndingWith("` cannot be written: a file exists where a folder is needed");
  }

  @Test
  void withoutAProjectItGoesWhereThatOfAProjectWould() {
    mojo.directory = repository.toFile();
    mojo.outputDirectory = new File(repository.toFile(), "${project.basedir}/target/site");

    assertThat(mojo.getReportOutputDirectory().toPath())
        .isEqualTo(repository.resolve("target/site"));
  }

  @Test
  void aModuleWithoutPagesGetsNoPageInTheSite() throws Exception {
    mojo.directory = repository.toFile();
    assertThat(mojo.canGenerateReport()).isFalse();
  }

  @Test
  void aModuleWithPagesGetsOneUnlessItIsSkipped() throws Exception {
    page("# Tag\n\nA tag names a commit.\n");
    assertThat(mojo.canGenerateReport()).isTrue();

    mojo.skipReport = true;
    assertThat(mojo.canGenerateReport()).isFalse();
  }

  private void page(String text) throws Exception {
    Path file = repository.resolve("roadmaps/git/content/tag@0123456789abcdefghijk.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    mojo.directory = repository.toFile();
    mojo.setLog(new LogBook());
  }
}
