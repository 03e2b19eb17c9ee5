package io.github.roadmaplint.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPathsTest {
  @TempDir Path folder;
  private Path root;

  @BeforeEach
  void aRepositoryInAFolder() throws IOException {
    folder = folder.toRealPath();
    root = Files.createDirectories(folder.resolve("checkout/website"));
  }

  @Test
  void reportsForProgramsCountFromTheTopOfTheGitRepository() throws IOException {
    Files.createDirectory(folder.resolve("checkout/.git"));

    assertThat(paths(folder).checkout()).isEqualTo("website/");
    assertThat(paths(root).checkout()).isEqualTo("website/");
  }

  @Test
  void aLinkedWorkingTreeIsARepository() throws IOException {
    Files.createDirectory(folder.resolve("checkout/.git"));
    Files.writeString(root.resolve(".git"), "gitdir: ../.git/worktrees/website\n");

    assertThat(paths(folder).checkout()).isEmpty();
  }

  @Test
  void withoutGitTheyCountFromTheWorkspaceOfGithub() {
    assertThat(paths(root, folder).checkout()).isEqualTo("checkout/website/");
  }

  @Test
  void aGitRepositoryInTheWorkspaceIsWhatPullRequestsAreAbout() throws IOException {
    Files.createDirectory(folder.resolve("checkout/.git"));

    assertThat(paths(root, folder).checkout()).isEqualTo("website/");
  }

  @Test
  void aGitRepositoryAroundTheWorkspaceIsAnotherOne() throws IOException {
    Files.createDirectory(folder.resolve(".git"));

    assertThat(paths(root, folder.resolve("checkout")).checkout()).isEqualTo("website/");
  }

  @Test
  void aWorkspaceElsewhereIsIgnored() {
    assertThat(paths(folder, root.resolve("deeper")).checkout()).isEqualTo("checkout/website/");
    assertThat(paths(folder, Path.of("relative")).checkout()).isEqualTo("checkout/website/");
  }

  @Test
  void withoutAnyOfThemTheyCountFromTheWorkingDirectory() {
    assertThat(paths(folder).checkout()).isEqualTo("checkout/website/");
    assertThat(paths(root.resolve("content")).checkout()).isEmpty();
  }

  @Test
  void reportsForPeopleCountFromTheWorkingDirectory() throws IOException {
    assertThat(paths(folder).local().of("a.md")).isEqualTo("checkout/website/a.md");
    assertThat(paths(root).local().of("a.md")).isEqualTo("a.md");
    assertThat(paths(root.resolve("deeper")).local().of("a.md")).isEqualTo("../a.md");
    assertThat(paths(folder.resolve("other")).local().of("a.md"))
        .isEqualTo("../checkout/website/a.md");
  }

  private ReportPaths paths(Path working) {
    return ReportPaths.of(root, working, Map.of());
  }

  private ReportPaths paths(Path working, Path workspace) {
    return ReportPaths.of(root, working, Map.of("GITHUB_WORKSPACE", workspace.toString()));
  }
}
