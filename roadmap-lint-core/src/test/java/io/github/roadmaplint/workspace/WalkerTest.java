package io.github.roadmaplint.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WalkerTest {
  @TempDir Path root;

  @Test
  void listsFilesSortedAndRelative() throws IOException {
    write("b.md");
    write("a/z.md");
    write("a/a.json");
    write("a/notes");
    assertThat(Walker.files(root.toFile()))
        .containsExactly("a/a.json", "a/notes", "a/z.md", "b.md");
  }

  @Test
  void passesOverHiddenAndGeneratedFolders() throws IOException {
    write(".git/config.md");
    write("node_modules/x/readme.md");
    write("page.md");
    assertThat(Walker.files(root.toFile())).containsExactly("page.md");
  }

  @Test
  void doesNotFollowLinksToFolders() throws IOException {
    write("a/page.md");
    Files.createSymbolicLink(root.resolve("a/loop"), root);
    assertThat(Walker.files(root.toFile()))
        .doesNotContain("a/loop/a/page.md")
        .contains("a/page.md");
  }

  @Test
  void aFolderThatCannotBeListedIsNamed() throws IOException {
    write("page.md");
    assertThat(Walker.files(root.resolve("page.md").toFile())).containsExactly("/");
  }

  @Test
  void depthDoesNotMatter() throws IOException {
    String deep = "d/".repeat(300) + "page.md";
    write(deep);
    assertThat(Walker.files(root.toFile())).containsExactly(deep);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsTooDeepForThisSystemIsNamed() throws Exception {
    String name = "d".repeat(250);
    write("page.md");
    shell("for i in $(seq 20); do mkdir " + name + "; cd " + name + "; done; touch page.md");
    try {
      assertThat(Walker.files(root.toFile()))
          .contains("page.md")
          .anySatisfy(path -> assertThat(path).startsWith(name).endsWith(name + "/"));
    } finally {
      shell("rm -rf " + name);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderWhoseNameIsNotUtf8IsNamed() throws Exception {
    shell(
        "d=$(printf 'd\\377'); mkdir \"$d\" .\"$d\"; touch \"$d/page.md\" \"$(printf 'e\\377').png\"");
    assertThat(Walker.files(root.toFile())).containsExactly("d\uFFFD/", "e\uFFFD.png");
  }

  @Test
  void moreFilesThanFitIntoMemoryAreRefused() throws IOException {
    for (int i = 0; i < 10; i++) {
      write("folder/" + i + ".md");
    }
    assertThat(Walker.files(root.toFile(), 900)).hasSize(10);
    assertThatThrownBy(() -> Walker.files(root.toFile(), 600))
        .isInstanceOf(TooManyFilesException.class)
        .hasMessage(
            "There are too many files below "
                + root
                + ": more than 6. Name the folder of the roadmaps instead.");
  }

  @Test
  void theRootOfTheFileSystemIsRefusedByWhateverName() throws IOException {
    Path top = root.toAbsolutePath().getRoot();
    Path link = Files.createSymbolicLink(root.resolve("link"), top);
    for (Path name : List.of(top, top.resolve(".."), link)) {
      assertThatThrownBy(() -> Walker.files(name.toFile()))
          .isInstanceOf(TooManyFilesException.class)
          .hasMessage(
              "The root of a file system cannot be checked: "
                  + name
                  + ". Name the folder of the roadmaps instead.");
    }
    Files.delete(link);
  }

  @Test
  void aHomeFolderThatIsNotARepositoryIsRefused() throws IOException {
    write("users/me/notes/page.md");
    String home = root.resolve("users/me").toString();
    for (String around : List.of("users/me", "users")) {
      assertThat(Walker.isAroundHome(root.resolve(around).toFile(), home)).as(around).isTrue();
    }
    assertThat(Walker.isAroundHome(root.resolve("users/me/notes").toFile(), home)).isFalse();
    assertThat(Walker.isAroundHome(root.resolve("users").toFile(), "?")).isFalse();

    write("users/me/.roadmap-lint.yml");
    assertThat(Walker.isAroundHome(root.resolve("users/me").toFile(), home)).isFalse();
  }

  @Test
  void repositoriesInTheFolderAreListed() throws IOException {
    write("a/.git/HEAD");
    write("b/.roadmap-lint.yml");
    write("page.md");

    Walker.Listing all = Walker.list(root.toFile());

    assertThat(all.paths()).containsExactly("page.md");
    assertThat(all.markers()).containsExactlyInAnyOrder("a/.git", "b/.roadmap-lint.yml");
  }

  private void shell(String script) throws Exception {
    new ProcessBuilder("sh", "-c", script).directory(root.toFile()).start().waitFor();
  }

  private void write(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }
}
