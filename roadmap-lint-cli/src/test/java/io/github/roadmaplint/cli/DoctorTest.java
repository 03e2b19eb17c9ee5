package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check would use, without secrets and without control characters. */
class DoctorTest {
  @TempDir Path repository;

  @BeforeEach
  void fill() throws IOException {
    write("roadmaps/git/content/commit@abcdefghijklmnopqrstu.md", "# Commit\n\nText.\n");
    write("build/a.md", "# Built\n");
    write("logo.png", "");
  }

  @Test
  void aHealthyRepositoryIsZero() {
    Run run = doctor(Map.of());

    assertThat(run.code()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run.out())
        .contains("roadmap-lint    " + Version.current())
        .contains("Java            " + System.getProperty("java.version"))
        .contains("none: no .roadmap-lint.yml or .roadmap-lint.yaml was found")
        .contains("layout          content, recognized by paths")
        .contains("language        English, detected from a sample of the pages")
        .contains("checked         1 topic page")
        .contains("not checked     1 file does not belong to this layout: 1 .png")
        .contains("structure/*     there are no structures")
        .contains("none were sent now")
        .endsWith("No problem found.\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theConfigurationAndWhatItIgnoresAreShown() throws IOException {
    write(".roadmap-lint.yml", "ignore:\n  - build/**\n");

    assertThat(doctor(Map.of()).out().replaceAll("\\s+", " "))
        .contains(".roadmap-lint.yml, the nearest one at or above the path")
        .contains("1 file is ignored by the configuration");
  }

  @Test
  void anInvalidConfigurationIsAProblem() throws IOException {
    write(".roadmap-lint.yml", "rulez: {}\n");
    Run run = doctor(Map.of());

    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.out()).contains("! file").contains("rulez").endsWith("1 problem.\n");
    assertThat(doctor(Map.of(), "--no-config").code()).isEqualTo(ExitStatus.CLEAN.code());
  }

  @Test
  void aRepositoryWithoutFilesIsAProblem() throws IOException {
    Files.createDirectories(repository.resolve("empty/.git"));

    Run run = Run.of("doctor", repository.resolve("empty").toString());
    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.out()).contains("! checked");
  }

  @Test
  void secretsAreNotShown() throws IOException {
    write(
        ".git/config",
        "[remote \"origin\"]\n  url = https://joe:hunter2secret@example.org/a.git\n");
    Map<String, String> environment =
        Map.of(
            "HTTPS_PROXY", "http://joe:hunter2secret@proxy.example.org:8080",
            "ROADMAP_LINT_LINK_HEADERS", "https://example.org/* Authorization=hunter2secret",
            "ROADMAP_LINT_CACHE", repository.resolve("cache").toString());

    Run run = doctor(environment);
    assertThat(run.out())
        .contains("HTTPS_PROXY is set, but not used")
        .doesNotContain("hunter2secret", "joe");
    assertThat(doctor(environment, "--format=json").out()).doesNotContain("hunter2secret", "joe");
  }

  @Test
  void namesAreEscaped() throws IOException {
    Path hostile = Files.createDirectory(repository.resolve("a\u001b[31m\u202e"));
    Files.createDirectory(hostile.resolve(".git"));
    Files.writeString(hostile.resolve("b\u001b[2J.x\u001b"), "");

    String text = Run.of("doctor", hostile.toString()).out();
    String json = Run.of("doctor", hostile.toString(), "--format=json").out();
    assertThat(text + json).doesNotContain("\u001b", "\u202e");
  }

  @Test
  void jsonHasTheSameFacts() {
    assertThat(doctor(Map.of(), "--format", "json").out())
        .contains("\"exitCode\":0")
        .contains(
            "{\"topic\":\"Files\",\"name\":\"checked\",\"value\":\"1 topic page\",\"problem\":false}");
  }

  private Run doctor(Map<String, String> environment, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "doctor";
    args[1] = repository.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return Run.of("", environment, Terminals.NONE, args);
  }

  private void write(String path, String text) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
