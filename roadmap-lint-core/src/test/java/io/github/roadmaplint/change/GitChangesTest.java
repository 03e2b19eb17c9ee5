package io.github.roadmaplint.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roadmaplint.engine.ReadResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the changes of real, small repositories. */
class GitChangesTest {
  private static final String PAGE = "# Title\n\nFirst line.\nSecond line.\nThird line.\n";

  @TempDir Path folder;
  private TestRepository repository;

  @BeforeEach
  void begin() throws Exception {
    repository = TestRepository.in(folder.resolve("repository"));
    repository.write("a.md", PAGE).write("b.md", "# B\n").commit();
  }

  @Test
  void listsAddedChangedRenamedAndDeletedFiles() throws Exception {
    repository.write("c.md", "# C\n").commit();
    repository.git("tag", "base");
    repository.git("mv", "a.md", "moved.md");
    repository.write("moved.md", PAGE.replace("Second line.", "Another line."));
    repository.write("b.md", "# B\n\nMore.\n").write("d/new.md", "# New\n");
    repository.delete("c.md");
    repository.commit();

    assertThat(since("base"))
        .containsExactly("b.md [2, 3]", "d/new.md all", "moved.md < a.md [4]", "c.md deleted");
  }

  @Test
  void comparesTheWorkingTreeWithUntrackedFiles() throws Exception {
    repository.git("tag", "base");
    repository.write("a.md", PAGE.replace("First", "1st")).write("untracked.md", "# U\n");
    repository.write("ignored.md", "# I\n").write(".gitignore", "ignored.md\n");
    repository.write("staged.md", "# S\n").git("add", "staged.md");
    repository.delete("b.md");

    assertThat(since("base"))
        .containsExactly(
            ".gitignore all", "a.md [3]", "staged.md all", "untracked.md all", "b.md deleted");
  }

  @Test
  void aFileThatIsRemovedFromTheIndexOnlyIsUnchanged() throws Exception {
    repository.git("rm", "--quiet", "--cached", "b.md");

    assertThat(since("HEAD")).isEmpty();
  }

  @Test
  void beginsFromTheCommonCommitAsAPullRequestDoes() throws Exception {
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.write("a.md", PAGE + "Fourth line.\n").commit();
    repository.git("checkout", "--quiet", "main");
    repository.write("b.md", "# Changed on main\n").commit();
    repository.git("checkout", "--quiet", "feature");

    assertThat(since("main")).containsExactly("a.md [6]");
  }

  @Test
  void readsNamesAsTheyAre() throws Exception {
    repository.git("tag", "base");
    List<String> names =
        List.of(
            "-dash.md", "a b.md", "a\"b.md", "a\nb.md", "a\tb.md", "ü.md", "日本.md", ":(top).md");
    for (String name : names) {
      repository.write(name, "# New\n");
    }
    repository.git("add", "--", ":(literal)a b.md", ":(literal)a\nb.md");

    assertThat(GitChanges.since(repository.root(), "base").read(path -> true).files().keySet())
        .containsExactlyInAnyOrderElementsOf(names);
    repository.commit();
    assertThat(GitChanges.since(repository.root(), "base").read(path -> true).files().keySet())
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void contentsThatDoNotFitIntoMemoryAreRefused() throws Exception {
    String large = "A line of a page.\n".repeat(500_000);
    for (int i = 0; i < 8; i++) {
      repository.write("large-" + i + ".md", large + i);
    }

    assertThatThrownBy(() -> GitChanges.since(repository.root(), "HEAD").read(path -> true))
        .hasMessageContaining("larger than 64 MiB together");
    repository.commit();
    for (int i = 0; i < 8; i++) {
      repository.write("large-" + i + ".md", "# Small\n");
    }
    assertThatThrownBy(() -> GitChanges.since(repository.root(), "HEAD").read(path -> true))
        .hasMessageContaining("larger than 64 MiB together");
  }

  @Test
  void otherLineEndsAreNoChange() throws Exception {
    repository.write("a.md", PAGE.replace("\n", "\r\n"));
    repository.write("b.md", "# B\r\n\r\nMore.\r\n");

    ChangeSet changes = GitChanges.since(repository.root(), "HEAD").read(path -> true);

    assertThat(lines(changes)).containsExactly("b.md [2, 3]");
    assertThat(text(changes.files().get("b.md").before().orElseThrow().reading()))
        .isEqualTo("# B\r\n");
  }

  @Test
  void aChangedModeIsNoChange() throws Exception {
    assumeTrue(repository.root().resolve("a.md").toFile().setExecutable(true));

    assertThat(since("HEAD")).isEmpty();
  }

  @Test
  void submodulesAreSkipped() throws Exception {
    TestRepository other = TestRepository.in(folder.resolve("other"));
    other.write("x.md", "# X\n").commit();
    repository.git("tag", "base");
    repository.git("submodule", "--quiet", "add", other.root().toString(), "sub");
    repository.commit();
    new TestRepository(repository.root().resolve("sub")).write("x.md", "# Y\n");

    assertThat(since("base")).containsExactly(".gitmodules all");
  }

  @Test
  void aRepositoryCanBeAFolderOfTheGitRepository() throws Exception {
    repository.write("site/content/a.md", "# A\n").commit();
    repository.write("site/content/a.md", "# A\n\nMore.\n").write("b.md", "# Elsewhere\n");
    repository.write("site/content/ü.md", "# New\n");

    ChangeSet changes =
        GitChanges.since(repository.root().resolve("site"), "HEAD").read(path -> true);

    assertThat(lines(changes)).containsExactly("content/a.md [2, 3]", "content/ü.md all");
  }

  @Test
  void readsAWorktree() throws Exception {
    Path other = folder.resolve("worktree");
    repository.git("worktree", "add", "--quiet", "-b", "feature", other.toString());
    new TestRepository(other).write("b.md", "# Changed\n");

    assertThat(lines(GitChanges.since(other, "main").read(path -> true)))
        .containsExactly("b.md [1]");
    assertThat(since("main")).isEmpty();
  }

  @Test
  void aConflictIsReadFromTheWorkingTreeButNotFromTheIndex() throws Exception {
    conflict();

    assertThat(since("HEAD")).containsExactly("b.md [1, 3, 4, 5]");
    assertThatThrownBy(() -> GitChanges.staged(repository.root(), Optional.empty()))
        .isInstanceOf(ChangeException.class)
        .hasMessageContaining("unresolved conflicts, the first in `b.md`");
  }

  private void conflict() throws Exception {
    repository.git("checkout", "--quiet", "-b", "one");
    repository.write("b.md", "# One\n").commit();
    repository.git("checkout", "--quiet", "-b", "two", "main");
    repository.write("b.md", "# Two\n").commit();
    assertThatThrownBy(() -> repository.git("merge", "--quiet", "one"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void stagedChangesAreThoseOfTheIndex() throws Exception {
    repository.write("a.md", PAGE.replace("First", "Staged")).write("new.md", "# New\n");
    repository.git("add", "--all");
    repository.write("a.md", PAGE.replace("First", "Unstaged")).write("untracked.md", "# U\n");
    repository.delete("new.md");
    repository.delete("b.md");
    repository.write("intended.md", "# I\n").git("add", "--intent-to-add", "intended.md");

    GitChanges changes = GitChanges.staged(repository.root(), Optional.empty());

    assertThat(lines(changes.read(path -> true))).containsExactly("a.md [3]", "new.md all");
    assertThat(changes.paths(List.of("a.md", "intended.md", "untracked.md"), path -> true))
        .containsExactly("a.md", "b.md", "new.md");
    Map<String, ReadResult> texts = changes.texts(path -> true);
    assertThat(texts).containsOnlyKeys("a.md", "b.md", "new.md");
    assertThat(text(texts.get("a.md"))).contains("Staged");
    assertThat(text(texts.get("new.md"))).isEqualTo("# New\n");
  }

  @Test
  void aFileThatIsDeletedInTheIndexIsDeletedWhateverIsOnDisk() throws Exception {
    repository.git("rm", "--quiet", "--cached", "b.md");

    GitChanges changes = GitChanges.staged(repository.root(), Optional.empty());

    assertThat(lines(changes.read(path -> true))).containsExactly("b.md deleted");
    assertThat(changes.paths(List.of("a.md", "b.md"), path -> true)).containsExactly("a.md");
  }

  @Test
  void everythingIsNewBeforeTheFirstCommit() throws Exception {
    TestRepository fresh = TestRepository.in(folder.resolve("fresh"));
    fresh.write("a.md", "# A\n").git("add", "a.md");

    GitChanges changes = GitChanges.staged(fresh.root(), Optional.empty());

    assertThat(changes.base()).isEmpty();
    assertThat(lines(changes.read(path -> true))).containsExactly("a.md all");
    assertThatThrownBy(() -> GitChanges.since(fresh.root(), "HEAD"))
        .hasMessageContaining("There is no commit `HEAD`");
  }

  @Test
  void aMissingCommitIsExplained() {
    for (String ref : List.of("nowhere", "--output=x", "-h", "", "a\0b", "^HEAD", "HEAD:a.md")) {
      assertThatThrownBy(() -> GitChanges.since(repository.root(), ref))
          .isInstanceOf(ChangeException.class)
          .hasMessageContaining("There is no commit")
          .hasMessageContaining("git fetch origin");
    }
  }

  @Test
  void theCommandThatFetchesAMissingBranchIsNamed() throws Exception {
    repository.git("remote", "add", "upstream", "https://example.org/upstream.git");

    assertAdvice("origin/main", "git fetch origin main:refs/remotes/origin/main");
    assertAdvice("origin/a/b~2", "git fetch origin a/b:refs/remotes/origin/a/b");
    assertAdvice("upstream/main", "git fetch upstream main:refs/remotes/upstream/main");
    assertAdvice("feature/x", "git fetch origin");
    assertAdvice("origin/$(x)", "git fetch origin");
    assertAdvice("origin/-x", "git fetch origin");
  }

  private void assertAdvice(String ref, String command) {
    assertThatThrownBy(() -> GitChanges.since(repository.root(), ref))
        .hasMessageContaining("for example with `" + command + "`,");
  }

  @Test
  void aBranchThatAShallowCloneLacksIsFetchedWithItsHistory() throws Exception {
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.write("a.md", "# Changed\n").commit();
    Path clone = folder.resolve("clone");
    repository.git(
        "clone", "--quiet", "--depth=1", "file://" + repository.root(), clone.toString());

    String command = "git fetch --unshallow origin main:refs/remotes/origin/main";
    assertThatThrownBy(() -> GitChanges.since(clone, "origin/main"))
        .hasMessageContaining("in this shallow clone")
        .hasMessageContaining('`' + command + '`');
    new TestRepository(clone).git(command.substring("git ".length()).split(" "));
    assertThat(lines(GitChanges.since(clone, "origin/main").read(path -> true)))
        .containsExactly("a.md [1]");
  }

  @Test
  void aShallowCloneWithoutTheCommonCommitIsExplained() throws Exception {
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.write("a.md", "# Changed\n").commit();
    Path clone = folder.resolve("clone");
    repository.git(
        "clone",
        "--quiet",
        "--depth=1",
        "--no-single-branch",
        "file://" + repository.root(),
        clone.toString());

    assertThatThrownBy(() -> GitChanges.since(clone, "origin/main"))
        .hasMessageContaining("no commit in common in this shallow clone")
        .hasMessageContaining("fetch-depth: 0");
  }

  @Test
  void unrelatedHistoriesHaveNoCommonCommit() throws Exception {
    repository.git("checkout", "--quiet", "--orphan", "other");
    repository.write("other.md", "# Other\n").commit();

    assertThatThrownBy(() -> GitChanges.since(repository.root(), "main"))
        .hasMessageContaining("have no commit in common. Name a commit");
  }

  @Test
  void aFolderOutsideAnyRepositoryHasNoChanges() throws Exception {
    Path outside = Files.createDirectories(folder.resolve("outside"));

    assertThatThrownBy(() -> GitChanges.since(outside, "main"))
        .hasMessageContaining("is not in a git repository");
  }

  @Test
  void nothingThatTheRepositoryConfiguresIsRun() throws Exception {
    Path marker = folder.resolve("marker");
    String command = "touch " + marker + "; cat";
    repository.write(".gitattributes", "*.md filter=evil diff=evil\n*.md ident\n");
    for (String key : List.of("clean", "smudge", "process")) {
      repository.git("config", "filter.evil." + key, command);
    }
    repository.git("config", "filter.evil.required", "true");
    repository.git("config", "diff.evil.textconv", command);
    repository.git("config", "diff.evil.command", command);
    repository.git("config", "diff.external", command);
    repository.git("config", "core.fsmonitor", command);
    repository.git("config", "core.sshCommand", command);
    repository.git("config", "core.pager", command);
    repository.git("config", "alias.diff-index", "!" + command);
    repository.write("a.md", PAGE + "More.\n").write("u.md", "# U\n");
    Files.setLastModifiedTime(
        repository.root().resolve("b.md"),
        Files.getLastModifiedTime(repository.root().resolve(".git/index")));
    Files.deleteIfExists(marker);

    assertThat(since("HEAD")).containsExactly(".gitattributes all", "a.md [6]", "u.md all");
    GitChanges staged = GitChanges.staged(repository.root(), Optional.empty());
    staged.paths(List.of("a.md"), path -> true);
    staged.texts(path -> true);
    staged.read(path -> true);

    assertThat(marker).doesNotExist();
  }

  @Test
  void aFilterThatCannotBeTurnedOffIsRefused() throws Exception {
    Files.writeString(
        repository.root().resolve(".git/config"),
        "[filter \"a=b\"]\n  clean = touch " + folder.resolve("marker") + "\n",
        java.nio.file.StandardOpenOption.APPEND);

    assertThatThrownBy(() -> GitChanges.since(repository.root(), "HEAD"))
        .hasMessageContaining("filter with an unusual name");
  }

  private List<String> since(String ref) throws ChangeException {
    return lines(GitChanges.since(repository.root(), ref).read(path -> true));
  }

  private static String text(ReadResult reading) {
    return reading.source().text();
  }

  private static List<String> lines(ChangeSet changes) {
    List<String> lines = new ArrayList<>();
    for (ChangedFile file : changes.files().values()) {
      String before = file.isRenamed() ? " < " + file.before().orElseThrow().path() : "";
      String added =
          file.added().all() ? "all" : file.added().lines().stream().boxed().toList().toString();
      lines.add(file.path() + before + ' ' + added);
    }
    changes.deleted().keySet().forEach(path -> lines.add(path + " deleted"));
    return lines;
  }
}
