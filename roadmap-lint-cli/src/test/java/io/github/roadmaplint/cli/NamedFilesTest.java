package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFilesTest {
  private static final String TOPIC = "roadmaps/git/content/commit@abcdefghijklmnopqrstu.md";

  @TempDir Path repository;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectory(repository.resolve(".git"));
    write(TOPIC, "# Commit\n\nA commit records what changed, when and why.\n");
    write("data/links.json", "{\"title\": \"Git\", \"url\": \"htps://git-scm.com/\",}\n");
    write(
        "data/links.yml",
        """
        - url: http//git-scm.com/
        # <!-- roadmap-lint-disable-next-line url/malformed -->
        - url: http//git-scm.com/
        """);
    write(
        "notes.mdx",
        """
        import Tabs from '@theme/Tabs';

        {/* roadmap-lint-disable-next-line url/malformed -- an example */}
        <a href="htps://git-scm.com/">Git</a>

        {/* roadmap-lint-disable-nextline url/malformed */}
        <a href="htps://git-scm.com/">Git</a>
        """);
  }

  @Test
  void dataIsCheckedAlthoughItBelongsToNoCollection() {
    Run run = check("data/links.json", "data/links.yml");

    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.out())
        .contains("data/links.json:1:46: error data/not-json")
        .contains("data/links.yml:1:8: error url/malformed")
        .doesNotContain("links.yml:3");
  }

  @Test
  void dataIsNotCheckedWithoutItsName() {
    assertThat(Run.of("check", repository.toString()).out())
        .doesNotContain("links.json", "links.yml");
    assertThat(check("data").err()).contains("Nothing checked");
  }

  @Test
  void pagesInMdxAreCheckedWithTheirComments() {
    Run run = check("notes.mdx");

    assertThat(run.out())
        .contains("notes.mdx:6:5: warning suppression/unused")
        .contains("notes.mdx:7:10: error url/malformed")
        .doesNotContain("notes.mdx:4");
  }

  @Test
  void fixesAreMadeInNamedData() throws IOException {
    write("data/links.yml", "- note: The page is at http://www.git-scm.com/book.\n");

    Run run = Run.of("fix", "--unsafe-fixes", repository.resolve("data/links.yml").toString());

    assertThat(run.code()).as(run.err()).isLessThan(ExitStatus.INVALID_REQUEST.code());
  }

  private Run check(String... paths) {
    String[] line = new String[paths.length + 3];
    line[0] = "check";
    line[1] = "--format";
    line[2] = "concise";
    for (int i = 0; i < paths.length; i++) {
      line[i + 3] = repository.resolve(paths[i]).toString();
    }
    return Run.of(line);
  }

  private void write(String path, String text) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
