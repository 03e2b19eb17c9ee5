package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.cli.CommandLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same input has the same findings, whichever way it goes. */
class SameAsCommandLineTest {
  private static final Path EXAMPLES = Path.of("../examples").toAbsolutePath().normalize();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "content,,",
    "website,,",
    "plain,,",
    "clean,,",
    "content/roadmaps/http,,",
    "content,topic,",
    "content,'url,publish/description-lost',",
    "content,,'topic,structure/*'"
  })
  void findingsAreTheSame(String example, String rules, String disable) throws IOException {
    Path there = folder.resolve("command-line.json");
    Path here = folder.resolve("plugin.json");
    Path repository = EXAMPLES.resolve(example);

    List<String> line = new ArrayList<>();
    line.addAll(List.of("check", repository.toString(), "--report", "json=" + there));
    line.addAll(rules == null ? List.of() : List.of("--rule", rules));
    line.addAll(disable == null ? List.of() : List.of("--disable", disable));
    int exitCode = CommandLine.run(line.toArray(String[]::new));
    CheckMojo mojo = new CheckMojo();
    mojo.directory = repository.toFile();
    mojo.rules = rules == null ? null : List.of(rules.split(","));
    mojo.disable = disable == null ? null : List.of(disable.split(","));
    mojo.reports = List.of("json=" + here);

    assertThat(exitCode(mojo)).isEqualTo(exitCode);
    assertThat(Files.readString(here)).isEqualTo(Files.readString(there));
  }

  @Test
  void fixesAreTheSame() throws Exception {
    Path there = Copies.copy(EXAMPLES.resolve("content"), folder.resolve("there"));
    Path here = Copies.copy(EXAMPLES.resolve("content"), folder.resolve("here"));
    FixMojo mojo = new FixMojo();
    mojo.setLog(new LogBook());
    mojo.directory = here.toFile();

    assertThat(CommandLine.run("fix", there.toString())).isZero();
    mojo.execute();

    assertThat(Copies.texts(here))
        .isEqualTo(Copies.texts(there))
        .isNotEqualTo(Copies.texts(EXAMPLES.resolve("content")));
  }

  private static int exitCode(CheckMojo mojo) {
    mojo.setLog(new LogBook());
    mojo.version = CommandLine.version();
    try {
      mojo.execute();
      return 0;
    } catch (MojoFailureException findings) {
      return 1;
    } catch (MojoExecutionException breakage) {
      return 3;
    }
  }
}
