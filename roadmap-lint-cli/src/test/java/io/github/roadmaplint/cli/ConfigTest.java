package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration file as the command line goes by it. */
class ConfigTest {
  private static final String INSECURE =
      """
      # Some topic

      A topic has a description.

      Visit the following resources to learn more:

      - [@article@Read about it](http://git-scm.com/docs/git-tag)
      """;

  @TempDir Path repository;

  @BeforeEach
  void fill() throws IOException {
    write("roadmaps/git/content/tag@0123456789abcdefghijk.md", INSECURE);
  }

  @Test
  void severitiesAndThresholdsHold() throws IOException {
    assertThat(check().code()).isEqualTo(ExitCode.CLEAN);
    configure("rules:\n  url/insecure: error\n");
    assertThat(check().code()).isEqualTo(ExitCode.FINDINGS);
    configure("rules:\n  url/*: off\n");
    assertThat(check().out()).isEmpty();
    configure("failOn: info\n");
    assertThat(check().code()).isEqualTo(ExitCode.FINDINGS);
    configure("rules:\n  url/insecure: warning\nmaxWarnings: 0\n");
    assertThat(check().code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void optionsWinOverTheFile() throws IOException {
    configure("failOn: info\n");
    assertThat(check("--fail-on", "error").code()).isEqualTo(ExitCode.CLEAN);
    configure("rules:\n  url/insecure: warning\nmaxWarnings: 0\n");
    assertThat(check("--max-warnings", "1").code()).isEqualTo(ExitCode.CLEAN);
    configure("rules:\n  url/insecure: off\n");
    assertThat(check("--no-config").out()).contains("url/insecure");
    Path other = write("other.yml", "rules:\n  url/insecure: error\n");
    assertThat(check("--config", other.toString()).code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void filesThatAreIgnoredAreNotChecked() throws IOException {
    configure("ignore:\n  - roadmaps/git\n");

    assertThat(check())
        .isEqualTo(
            new Run(
                ExitCode.CLEAN,
                "",
                "Nothing was checked: left out 1 file ignored by the configuration.\n"));
  }

  @Test
  void aFileThatMakesNoSenseIsTwoWithThePlaceOfEachMistake() throws IOException {
    configure("rules:\n  url/insecur: off\nfialOn: info\n");

    Run run = check();

    assertThat(run.code()).isEqualTo(ExitCode.IMPOSSIBLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(".roadmap-lint.yml:2:3: There is no rule `url/insecur`. Write `url/insecure`.\n")
        .contains(".roadmap-lint.yml:3:1: Unknown key `fialOn`. Write `failOn`.\n");
  }

  @Test
  void aFileThatIsNotThereIsTwo() {
    Run run = check("--config", repository.resolve("none.yml").toString());

    assertThat(run.code()).isEqualTo(ExitCode.IMPOSSIBLE);
    assertThat(run.err()).contains("none.yml: The configuration file does not exist.");
  }

  @Test
  void showSaysWhatHoldsAndWhy() throws IOException {
    configure("rules:\n  url/insecure: error\n");

    Run run = Run.of("config", "show", repository.toString());

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ")))
        .contains(
            "layout: content # recognised",
            "failOn: error # default",
            "rules.url/insecure: error # .roadmap-lint.yml:2",
            "rules.url/malformed: error # default");
  }

  @Test
  void initWritesAFileThatChangesNothing() {
    Run before = check();

    Run run = Run.of("init", repository.toString());

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).contains(".roadmap-lint.yml` for the layout content.");
    assertThat(check()).isEqualTo(before);
  }

  @Test
  void initKeepsWhatIsThere() throws IOException {
    configure("failOn: info\n");

    assertThat(Run.of("init", repository.toString()).code()).isEqualTo(ExitCode.IMPOSSIBLE);
    assertThat(repository.resolve(".roadmap-lint.yml")).hasContent("failOn: info");
    assertThat(Run.of("init", "--force", repository.toString()).code()).isEqualTo(ExitCode.CLEAN);
    assertThat(repository.resolve(".roadmap-lint.yml")).content().contains("layout: content");
  }

  private Run check(String... options) {
    String[] args = new String[options.length + 1];
    System.arraycopy(options, 0, args, 0, options.length);
    args[options.length] = repository.toString();
    return Run.of(args);
  }

  private void configure(String text) throws IOException {
    write(".roadmap-lint.yml", text);
  }

  private Path write(String path, String text) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
