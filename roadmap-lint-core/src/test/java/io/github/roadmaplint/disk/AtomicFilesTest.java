package io.github.roadmaplint.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class AtomicFilesTest {
  private static final String LEFT = ".roadmap-lint-01234567-89ab-cdef-0123-456789abcdef.tmp";

  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void resolveFolder() throws IOException {
    folder = temporary.toRealPath();
  }

  @Test
  void theContentIsThereAndNothingElse() throws IOException {
    write("a", "new");

    assertThat(folder.resolve("a")).hasContent("new");
    assertThat(names()).containsExactly("a");
  }

  @Test
  void aPipeIsNotReplaced() throws Exception {
    Path pipe = folder.resolve("pipe");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();

    assertThatThrownBy(() -> write("pipe", "new")).hasMessage("it is a device or pipe");
    assertThat(names()).containsExactly("pipe");
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  void contentThatFailsLeavesTheOldOne() throws IOException {
    write("a", "old");

    assertThatThrownBy(
            () ->
                new AtomicFiles()
                    .write(
                        folder.resolve("a"),
                        (out, whole) -> {
                          out.write(ByteBuffer.allocate(5));
                          throw new IOException("disk full");
                        }))
        .hasMessage("disk full");
    assertThat(folder.resolve("a")).hasContent("old");
    assertThat(names()).containsExactly("a");
  }

  @Test
  void aLinkIsReplacedAndNotFollowed() throws IOException {
    write("other", "other");
    Files.createSymbolicLink(folder.resolve("symbolic"), Path.of("other"));
    Files.createLink(folder.resolve("hard"), folder.resolve("other"));
    write("symbolic", "new");
    write("hard", "new");

    assertThat(folder.resolve("other")).hasContent("other");
    assertThat(Files.isSymbolicLink(folder.resolve("symbolic"))).isFalse();
  }

  @Test
  void aFolderThatBecomesALinkIsNotFollowed() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);

    assertThatThrownBy(
            () -> new AtomicFiles().write(link.resolve("a"), (out, whole) -> out.force(false)))
        .hasMessage("a folder was changed during the run");
    assertThat(real).isEmptyDirectory();
  }

  @Test
  void whatAKilledProcessHasLeftIsRemoved() throws IOException {
    Files.writeString(folder.resolve(LEFT), "half");

    write("a", "new");

    assertThat(names()).containsExactly("a");
  }

  @Test
  void whatAnotherOneIsWritingStays() throws IOException {
    try (FileChannel writing =
        FileChannel.open(
            folder.resolve(LEFT), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      writing.lock();
      write("a", "new");
      assertThat(names()).containsExactlyInAnyOrder("a", LEFT);
    }
  }

  @Test
  void whatOnlyLooksLikeItStays() throws IOException {
    Files.createDirectory(folder.resolve(LEFT));
    Files.createSymbolicLink(folder.resolve(LEFT.replace("0123-", "ffff-")), Path.of("a"));
    for (String name :
        new String[] {
          ".roadmap-lint-words.tmp",
          ".roadmap-lint-1-2-3-4-5.tmp",
          LEFT + "x",
          "x" + LEFT,
          LEFT.replace(".tmp", ".md"),
          LEFT.replace('a', 'A')
        }) {
      Files.writeString(folder.resolve(name), "mine");
    }
    List<String> before = names();

    new AtomicFiles().sweep(folder);

    assertThat(names()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void aFileThatIsReplacedKeepsItsPermissions() throws IOException {
    write("a", "old");
    Files.setPosixFilePermissions(
        folder.resolve("a"), PosixFilePermissions.fromString("rw-r-x--x"));

    new AtomicFiles().replace(folder.resolve("a"), bytes("new"), file -> {});

    assertThat(folder.resolve("a")).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a"))))
        .isEqualTo("rw-r-x--x");
    assertThat(names()).containsExactly("a");
  }

  @Test
  void aFileIsNotReplacedAgainstThePrecondition() throws IOException {
    write("a", "old");

    assertThatThrownBy(
            () ->
                new AtomicFiles()
                    .replace(
                        folder.resolve("a"),
                        bytes("new"),
                        file -> {
                          assertThat(file).hasContent("old");
                          throw new IOException("changed");
                        }))
        .hasMessage("changed");
    assertThat(folder.resolve("a")).hasContent("old");
    assertThat(names()).containsExactly("a");
  }

  @Test
  void aFileIsNotRenamedOverAnotherOne() throws IOException {
    write("a", "one");
    write("b", "two");

    assertThatThrownBy(() -> AtomicFiles.rename(folder.resolve("a"), folder.resolve("b")))
        .isInstanceOf(FileAlreadyExistsException.class);
    AtomicFiles.rename(folder.resolve("a"), folder.resolve("c"));

    assertThat(folder.resolve("b")).hasContent("two");
    assertThat(folder.resolve("c")).hasContent("one");
    assertThat(names()).containsExactlyInAnyOrder("b", "c");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void write(String name, String text) throws IOException {
    new AtomicFiles()
        .write(folder.resolve(name), (out, whole) -> AtomicFiles.writeAll(bytes(text), out));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
