package io.github.roadmaplint.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Asks git about real, small working trees. */
class GitIgnoredPathsTest {
  @TempDir Path root;

  @BeforeEach
  void begin() throws Exception {
    assumeTrue(Git.at(root).isPresent(), "git is missing");
    git("init", "--quiet");
  }

  @Test
  void everyFileWithPatternsCounts() throws Exception {
    write(".gitignore", "drafts/\n*.tmp.md\n!kept.tmp.md\n");
    write("a/.gitignore", "/only-here.md\n");
    write(".git/info/exclude", "mine.md\n");
    write("user-ignore", "*.user.md\n");
    git("config", "core.excludesFile", root.resolve("user-ignore").toString());
    write("drafts/x.md", "");
    write("drafts/deep/y.md", "");
    write("b.tmp.md", "");
    write("kept.tmp.md", "");
    write("a/only-here.md", "");
    write("only-here.md", "");
    write("mine.md", "");
    write("z.user.md", "");

    assertThat(GitIgnoredPaths.in(root).paths())
        .containsExactlyInAnyOrder("a/only-here.md", "b.tmp.md", "drafts/", "mine.md", "z.user.md");
  }

  @Test
  void aTrackedFileIsNeverIgnored() throws Exception {
    write(".gitignore", "drafts/\n");
    write("drafts/tracked.md", "");
    write("drafts/other.md", "");
    git("add", "--force", "drafts/tracked.md");

    assertThat(GitIgnoredPaths.in(root).paths()).containsExactly("drafts/other.md");
  }

  @Test
  void pathsAreRelativeToTheFolder() throws Exception {
    write(".gitignore", "*.tmp.md\n");
    write("site/a.tmp.md", "");
    write("b.tmp.md", "");

    assertThat(GitIgnoredPaths.in(root.resolve("site")).paths()).containsExactly("a.tmp.md");
  }

  @Test
  void aFolderThatIsIgnoredItselfIsNoPartOfTheRepository() throws Exception {
    write(".gitignore", "build/\n*.tmp.md\n");
    write("build/site/a.md", "");
    write("build/site/b.tmp.md", "");

    assertThat(GitIgnoredPaths.in(root.resolve("build/site"))).isEqualTo(GitIgnoredPaths.NONE);
    assertThat(GitIgnoredPaths.in(root.resolve("build"))).isEqualTo(GitIgnoredPaths.NONE);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void namesCanContainAnything() throws Exception {
    write(".gitignore", "*.tmp.md\n");
    List<String> names = List.of("a b.tmp.md", "\"q\".tmp.md", "line\nend.tmp.md", "ä.tmp.md");
    for (String name : names) {
      write(name, "");
    }

    assertThat(GitIgnoredPaths.in(root).paths()).containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void aRepositoryThatGitRefusesIsReported() throws Exception {
    write(".git/config", "[core\n");

    GitIgnoredPaths ignored = GitIgnoredPaths.in(root);

    assertThat(ignored.paths()).isEmpty();
    assertThat(ignored.note())
        .contains("Files that git ignores are checked, too: git cannot list them (`git status`)");
  }

  @Test
  void aWorkingTreeOfTheSameRepositoryHasTheSamePatterns() throws Exception {
    write(".gitignore", "drafts/\n");
    git("add", ".gitignore");
    git("commit", "--quiet", "--message=Ignore drafts");
    git("worktree", "add", "--quiet", "tree");
    write("tree/drafts/a.md", "");

    assertThat(GitIgnoredPaths.arePossible(root.resolve("tree"))).isTrue();
    assertThat(GitIgnoredPaths.in(root.resolve("tree")).paths()).containsExactly("drafts/");
  }

  @Test
  void noProcessIsStartedWhereThereIsNoRepository(@TempDir Path elsewhere) throws IOException {
    assertThat(GitIgnoredPaths.arePossible(elsewhere)).isFalse();
    Files.createDirectory(elsewhere.resolve(".git"));
    assertThat(GitIgnoredPaths.arePossible(elsewhere)).isFalse();
    assertThat(GitIgnoredPaths.arePossible(root.resolve("any/folder"))).isTrue();
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void git(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of("git", "-C", root.toString(), "-c", "user.name=A", "-c", "user.email=a@b.c"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }
}
