package io.github.roadmaplint.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.PathPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TargetSelectionTest {
  private static final String COMMIT = "roadmaps/git/content/commit@abcdefghijklmnopqrstu.md";
  private static final String MERGE = "roadmaps/git/content/merge@ABCDEFGHIJKLMNOPQRSTU.md";

  @TempDir Path folder;
  private Path root = Path.of("");

  @BeforeEach
  void repository() throws IOException {
    root = folder.resolve("repository");
    for (String path : List.of(COMMIT, MERGE, "README.md", "picture.png")) {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), "# Title\n");
    }
  }

  @Test
  void withoutPathsEverythingIsChecked() throws Exception {
    Selection selection = select();
    assertThat(paths(selection)).containsExactly("README.md", COMMIT, MERGE);
    assertThat(selection.whole()).isTrue();
    assertThat(selection.leftOut()).isEqualTo(Map.of("does not belong to this layout", 1));
  }

  @Test
  void aFolderMeansTheFilesInIt() throws Exception {
    assertThat(paths(select("roadmaps/git"))).containsExactly(COMMIT, MERGE);
    assertThat(select("roadmaps/git").whole()).isFalse();
  }

  @Test
  void theSamePathTwiceIsCheckedOnce() throws Exception {
    assertThat(paths(select(COMMIT, "roadmaps/git/content/../content", COMMIT)))
        .containsExactly(COMMIT, MERGE);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aBackslashInANameIsNotTheEndOfAFolder() throws Exception {
    String outside = "roadmaps/git/content/..\\..\\..\\..\\outside@abcdefghijklmnopqrstu.md";
    Files.writeString(root.resolve(outside), "# Title\n");

    assertThat(paths(select(outside))).containsExactly(outside);
  }

  @Test
  void ignoredFilesAreCounted() throws Exception {
    Selection selection =
        TargetSelection.of(
            workspace(), List.of(root.resolve(COMMIT)), List.of(PathPattern.glob("roadmaps/git")));
    assertThat(selection.entries()).isEmpty();
    assertThat(selection.leftOut()).isEqualTo(Map.of("is ignored by the configuration", 1));
  }

  @Test
  void foldersThatCannotBeListedAreKnownUnlessTheyAreIgnored() throws Exception {
    DiskWorkspace workspace =
        DiskWorkspace.open(
            root, List.of("private/", "roadmaps/git/content/"), Layouts.builtIn("content"));
    Selection selection =
        TargetSelection.of(workspace, List.of(), List.of(PathPattern.glob("private")));
    assertThat(selection.closed()).containsExactly("roadmaps/git/content");
    assertThat(selection.entries()).isEmpty();
    assertThat(selection.leftOut()).isEmpty();
  }

  @Test
  void aPathThatIsNotThereIsImpossible() {
    assertThatThrownBy(() -> select("roadmaps/gti"))
        .isInstanceOf(ImpossiblePathException.class)
        .hasMessageContaining("No such file or folder");
  }

  @Test
  void aPathInAMessageIsShortAndHasNoInvisibleCharacters() {
    String name = "\u001b[31m" + "x".repeat(100_000);
    assertThatThrownBy(() -> select(name))
        .isInstanceOf(ImpossiblePathException.class)
        .message()
        .startsWith("No such file or folder: `")
        .hasSizeLessThan(300)
        .doesNotContain("\u001b");
  }

  @Test
  void aPathOutsideTheRepositoryIsImpossible() throws IOException {
    Files.writeString(folder.resolve("other.md"), "");
    assertThatThrownBy(() -> select("../other.md")).isInstanceOf(ImpossiblePathException.class);
  }

  @Test
  void aLinkThatLeadsOutIsImpossible() throws IOException {
    Files.createDirectories(folder.resolve("outside"));
    Files.createSymbolicLink(root.resolve("roadmaps/out"), folder.resolve("outside"));
    assertThatThrownBy(() -> select("roadmaps/out"))
        .isInstanceOf(ImpossiblePathException.class)
        .hasMessageContaining("outside the repository");
  }

  @Test
  void theRootIsFoundFromAnyPlaceInTheRepository() {
    assertThat(RepositoryRoot.of(root)).isEqualTo(root);
    assertThat(RepositoryRoot.of(root.resolve("roadmaps/git/content"))).isEqualTo(root);
    assertThat(RepositoryRoot.of(root.resolve(COMMIT))).isEqualTo(root);
  }

  @Test
  void theDataOfAWebsiteIsNoRepositoryOfItsOwn() throws IOException {
    Path website = folder.resolve("website");
    Path content = Files.createDirectories(website.resolve("src/data/roadmaps/git/content"));
    Path entry = Files.writeString(website.resolve("src/data/roadmaps/git/git.md"), "");
    assertThat(RepositoryRoot.of(content)).isEqualTo(website);
    assertThat(RepositoryRoot.of(entry)).isEqualTo(website);
  }

  @Test
  void theNearestConfigurationMarksTheRoot() throws IOException {
    Path inner = Files.createDirectories(root.resolve("docs/inner"));
    Files.writeString(root.resolve("docs/.roadmap-lint.yml"), "");
    assertThat(RepositoryRoot.of(inner)).isEqualTo(root.resolve("docs"));
  }

  private Selection select(String... paths) throws ImpossiblePathException {
    return TargetSelection.of(
        workspace(), List.of(paths).stream().map(root::resolve).toList(), List.of());
  }

  private DiskWorkspace workspace() {
    return DiskWorkspace.open(root, DiskWorkspace.list(root), Layouts.builtIn("content"));
  }

  private static List<String> paths(Selection selection) {
    return selection.entries().stream().map(Entry::path).toList();
  }
}
