package io.github.roadmaplint.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roadmaplint.rule.PageHistory.LaterChanges;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitPageHistoryTest {
  @TempDir Path root;

  @BeforeEach
  void begin() throws Exception {
    assumeTrue(Git.at(root).isPresent(), "git is missing");
    git("2024-01-01", "init", "--quiet");
  }

  @Test
  void countsTheLinesThatWereChangedLater() throws Exception {
    commit("2024-01-01", "page.md", "1\n2\n");
    commit("2024-02-01", "page (nl) ü.md", "1\n");
    commit("2025-03-04", "page.md", "1\n3\n4\n");
    commit("2026-03-04", "page.md", "1\n3\n4\n5\n");
    assertThat(new GitPageHistory(root).changes("page.md", "page (nl) ü.md"))
        .contains(new LaterChanges(LocalDate.of(2024, 2, 1), LocalDate.of(2026, 3, 4), 4));
    assertThat(new GitPageHistory(root).changes("page (nl) ü.md", "page.md"))
        .contains(new LaterChanges(LocalDate.of(2026, 3, 4), LocalDate.of(2024, 2, 1), 0));
  }

  @Test
  void aNameWithAControlCharacterChangesNoDate() throws Exception {
    assumeTrue(File.separatorChar == '/', "Windows has no such names");
    Files.writeString(root.resolve("a\001.md"), "1\n");
    commit("2024-01-01", "page.md", "1\n");
    commit("2025-01-01", "page.nl.md", "1\n");
    assertThat(new GitPageHistory(root).changes("page.nl.md", "page.md"))
        .contains(new LaterChanges(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), 1));
  }

  @Test
  void aPageWithoutHistoryHasNoDates() throws Exception {
    commit("2024-01-01", "page.md", "1\n");
    Files.writeString(root.resolve("page.nl.md"), "1\n");
    GitPageHistory history = new GitPageHistory(root);
    assertThat(history.changes("page.md", "page.nl.md")).isEmpty();
    assertThat(history.notes()).isEmpty();
  }

  @Test
  void withoutCommitsThereIsANote() {
    GitPageHistory history = new GitPageHistory(root);
    assertThat(history.changes("page.md", "page.nl.md")).isEmpty();
    assertThat(history.changes("page.md", "page.nl.md")).isEmpty();
    assertThat(history.notes()).hasSize(1);
  }

  private void commit(String day, String path, String text) throws Exception {
    Files.writeString(root.resolve(path), text);
    git(day, "add", "--all");
    git(day, "commit", "--quiet", "--message", "Change a page");
  }

  private void git(String day, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of("-c", "user.name=A", "-c", "user.email=a@example.org"));
    command.addAll(List.of("-c", "commit.gpgSign=false", "-c", "core.hooksPath=/dev/null"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_COMMITTER_DATE", day + "T12:00:00Z");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
