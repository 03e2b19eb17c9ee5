package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {
  private static final String CLEAN =
      """
      # Commit

      A commit is a snapshot of the project.
      """;
  private static final String EMPTY = "";

  @TempDir Path root;
  private final List<String> logged = new ArrayList<>();

  @Test
  void aCleanRepositoryPasses() throws Exception {
    page(CLEAN);
    mojo(false, null).execute();
    assertThat(logged)
        .containsExactly("[info] roadmap-lint checked 1 files: 0 errors, 0 warnings, 0 infos");
  }

  @Test
  void anErrorFailsTheBuildAndIsNamed() throws Exception {
    page(EMPTY);
    CheckMojo mojo = mojo(false, null);
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("1 errors")
        .hasMessageContaining("commit@abcdefghijklmnopqrstu.md:1:1: ")
        .hasMessageContaining("[topic/empty]");
    assertThat(logged).anyMatch(line -> line.startsWith("[error] roadmaps/git/content/commit@"));
  }

  @Test
  void nothingFailsTheBuildWhenFailOnIsNever() throws Exception {
    page(EMPTY);
    mojo(false, "never").execute();
    assertThat(logged).anyMatch(line -> line.contains("[topic/empty]"));
  }

  @Test
  void skipLeavesTheCheckOut() throws Exception {
    page(EMPTY);
    mojo(true, null).execute();
    assertThat(logged).containsExactly("[info] roadmap-lint is skipped");
  }

  @Test
  void aWrongParameterIsNotAFinding() throws Exception {
    page(CLEAN);
    CheckMojo mojo = mojo(false, "sometimes");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("error, warning, info or never");
  }

  @Test
  void aWrongConfigurationIsNotAFinding() throws Exception {
    page(CLEAN);
    Files.writeString(root.resolve(".roadmap-lint.yml"), "rule: {}\n");
    CheckMojo mojo = mojo(false, null);
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(".roadmap-lint.yml:1:1");
  }

  private void page(String text) throws IOException {
    Path page = root.resolve("roadmaps/git/content/commit@abcdefghijklmnopqrstu.md");
    Files.createDirectories(page.getParent());
    Files.writeString(page, text);
  }

  private CheckMojo mojo(boolean skip, String failOn) {
    CheckMojo mojo = new CheckMojo();
    mojo.set(skip, root.toFile(), null, failOn);
    mojo.setLog(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence line) {
            logged.add("[info] " + line);
          }

          @Override
          public void warn(CharSequence line) {
            logged.add("[warn] " + line);
          }

          @Override
          public void error(CharSequence line) {
            logged.add("[error] " + line);
          }
        });
    return mojo;
  }
}
