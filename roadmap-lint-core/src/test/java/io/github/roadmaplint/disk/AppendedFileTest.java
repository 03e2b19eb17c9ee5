package io.github.roadmaplint.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppendedFileTest {
  @TempDir Path folder;

  @Test
  void textIsAddedAtTheEnd() throws IOException {
    Path file = folder.resolve("summary.md");

    append(file, "one\n");
    append(file, "zwei: ü\n");

    assertThat(file).content().isEqualTo("one\nzwei: ü\n");
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void aFileDoesNotGrowOverItsLimit() throws IOException {
    Path file = Files.writeString(folder.resolve("summary.md"), "x".repeat(95));

    assertThatThrownBy(() -> append(file, "123456"))
        .isInstanceOf(WriteRefusedException.class)
        .hasMessage("it would have more than 100 bytes");
    assertThat(file).content().hasSize(95);
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> append(folder, "x"))
        .isInstanceOf(WriteRefusedException.class)
        .hasMessage("it is not a file");
  }

  @Test
  void aLinkInTheRepositoryIsNotFollowed() throws IOException {
    Path target = Files.writeString(folder.resolve("target"), "");
    Path repository = Files.createDirectory(folder.resolve("repository"));
    Path link = Files.createSymbolicLink(repository.resolve("summary.md"), target);

    assertThatThrownBy(() -> AppendedFile.append(link, WriteBoundary.around(repository), "x", 100))
        .isInstanceOf(WriteRefusedException.class)
        .hasMessageContaining("is a symbolic link in the repository");
    assertThat(target).isEmptyFile();
  }

  private static void append(Path file, String text) throws IOException {
    AppendedFile.append(file, WriteBoundary.around(), text, 100);
  }
}
