package io.github.roadmaplint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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

  private void write(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }
}
