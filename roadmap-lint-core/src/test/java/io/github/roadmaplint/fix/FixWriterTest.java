package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.FileChange;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class FixWriterTest {
  @TempDir Path root;

  @Test
  void putsTheNewTextInThePlaceOfTheOldByteForByte() throws IOException {
    write("a.md", "\uFEFFold\r\n");
    assertThat(replace("a.md", "\uFEFFold\r\n", "\uFEFFnew\r\nwithout end")).isEmpty();
    assertThat(Files.readAllBytes(root.resolve("a.md")))
        .isEqualTo("\uFEFFnew\r\nwithout end".getBytes(StandardCharsets.UTF_8));
    assertThat(names()).containsExactly("a.md");
  }

  @Test
  void keepsPermissions() throws IOException {
    write("a.md", "old");
    Files.setPosixFilePermissions(
        root.resolve("a.md"), PosixFilePermissions.fromString("rw-r-x--x"));
    replace("a.md", "old", "new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("a.md"))))
        .isEqualTo("rw-r-x--x");
  }

  @Test
  void doesNotWriteAFileThatWasChangedMeanwhile() throws IOException {
    write("a.md", "theirs");
    assertThat(replace("a.md", "old", "new")).contains("Another program changed it meanwhile");
    assertThat(Files.readString(root.resolve("a.md"))).isEqualTo("theirs");
  }

  @Test
  void saysBeforehandWhatItWillLeaveAlone() throws IOException {
    write("a.md", "old");
    write("b.md", "other");
    Files.createSymbolicLink(root.resolve("link.md"), Path.of("a.md"));
    FixWriter replacer = new FixWriter(root);
    assertThat(replacer.objection(fixed("a.md", "old", "new", Optional.empty()))).isEmpty();
    assertThat(replacer.objection(fixed("a.md", "old", "new", Optional.of("b.md"))))
        .contains("A file with its new name already exists");
    assertThat(replacer.objection(fixed("link.md", "old", "new", Optional.empty()))).isPresent();
    assertThat(replacer.objection(fixed("b.md", "old", "new", Optional.empty()))).isPresent();
    assertThat(Files.readString(root.resolve("a.md"))).isEqualTo("old");
  }

  @Test
  void leavesTheTextAloneWhenTheNewNameIsTaken() throws IOException {
    write("a.md", "old");
    write("b.md", "other");
    assertThat(run("a.md", "old", "new", Optional.of("b.md"))).isPresent();
    assertThat(Files.readString(root.resolve("a.md"))).isEqualTo("old");
  }

  @Test
  void keepsTheGroup() throws IOException {
    write("a.md", "old");
    Path file = root.resolve("a.md");
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    GroupPrincipal other = anotherGroup(view.readAttributes().group());
    view.setGroup(other);
    replace("a.md", "old", "new");
    assertThat(Files.readAttributes(file, PosixFileAttributes.class).group()).isEqualTo(other);
  }

  /** Only root can change the owner of a file; other users can change at least the group. */
  private GroupPrincipal anotherGroup(GroupPrincipal own) throws IOException {
    if (!System.getProperty("user.name").equals("root")) {
      return own;
    }
    return root.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName("12345");
  }

  @Test
  void leavesASymbolicLinkAlone() throws IOException {
    write("a.md", "old");
    Files.createSymbolicLink(root.resolve("link.md"), Path.of("a.md"));
    assertThat(replace("link.md", "old", "new"))
        .contains("It is a symbolic link; fix the file that it points to");
    assertThat(root.resolve("link.md")).isSymbolicLink();
    assertThat(Files.readString(root.resolve("a.md"))).isEqualTo("old");
  }

  @Test
  void writesNothingOutsideTheRepository(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("a.md"), "old");
    Files.createSymbolicLink(root.resolve("folder"), outside);
    assertThat(replace("folder/a.md", "old", "new"))
        .contains("A symbolic link in the repository points to it");
    assertThat(replace("../" + outside.getFileName() + "/a.md", "old", "new"))
        .contains("It is outside the repository");
    assertThat(Files.readString(outside.resolve("a.md"))).isEqualTo("old");
  }

  @Test
  void saysThatAFileIsGone() {
    assertThat(replace("a.md", "old", "new")).contains("It no longer exists");
  }

  @Test
  void renamesAFile() throws IOException {
    write("a.md", "text");
    assertThat(rename("a.md", "text", "b.md")).isEmpty();
    assertThat(names()).containsExactly("b.md");
  }

  @Test
  void renamesNoFileThatHasChanged() throws IOException {
    write("a.md", "theirs");
    assertThat(new FixWriter(root).write(fixed("a.md", "old", "old", Optional.of("b.md"))))
        .contains("Another program changed it meanwhile");
    assertThat(names()).containsExactly("a.md");
  }

  @Test
  void renamesNothingOverAnotherFile() throws IOException {
    write("a.md", "text");
    write("b.md", "other");
    assertThat(rename("a.md", "text", "b.md")).contains("A file with its new name already exists");
    assertThat(Files.readString(root.resolve("b.md"))).isEqualTo("other");
  }

  @Test
  void renamesNothingToAPathOutsideTheRepository(@TempDir Path outside) throws IOException {
    write("a.md", "text");
    Files.createSymbolicLink(root.resolve("link"), outside);
    Files.createSymbolicLink(root.resolve("loop"), Path.of("loop"));
    Files.createSymbolicLink(root.resolve("none.md"), Path.of("nowhere.md"));
    for (String path :
        List.of(
            "link/b.md",
            "link/new/b.md",
            "loop/b.md",
            "none.md",
            "../b.md",
            "c/../../b.md",
            "./b.md",
            "c//b.md",
            ".git/hooks/b.md",
            "c/.GIT/b.md",
            "/b.md",
            "C:\\b.md",
            "b\\c.md",
            "b:c.md",
            "b\nc.md",
            "b\0c.md",
            "..",
            ".",
            "")) {
      assertThat(rename("a.md", "text", path)).as(path).isPresent();
    }
    assertThat(names()).containsExactlyInAnyOrder("a.md", "link", "loop", "none.md");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void movesAFileIntoAFolderThatItMakes() throws IOException {
    write("a.md", "text");
    assertThat(rename("a.md", "text", "one/two/b.md")).isEmpty();
    assertThat(Files.readString(root.resolve("one/two/b.md"))).isEqualTo("text");
    assertThat(names()).containsExactly("one");
  }

  @Test
  void renamesNothingToANameThatOtherSystemsTreatAsTheSame() throws IOException {
    write("a.md", "text");
    Files.createDirectories(root.resolve("Folder"));
    Files.writeString(root.resolve("Folder/caf\u00e9.md"), "other");
    for (String path : List.of("folder/b.md", "Folder/CAFE\u0301.md", "Folder/Caf\u00c9.md")) {
      assertThat(rename("a.md", "text", path)).as(path).isPresent();
    }
    assertThat(rename("a.md", "text", "A.md")).isEmpty();
    assertThat(names()).containsExactlyInAnyOrder("A.md", "Folder");
  }

  @Test
  void renamesNothingOverAFolderOrIntoAFile() throws IOException {
    write("a.md", "text");
    write("b", "other");
    Files.createDirectory(root.resolve("c.md"));
    assertThat(rename("a.md", "text", "c.md")).isPresent();
    assertThat(rename("a.md", "text", "b/d.md")).isPresent();
    assertThat(names()).containsExactlyInAnyOrder("a.md", "b", "c.md");
  }

  @Test
  void deletesAFile() throws IOException {
    write("a.md", "text");
    assertThat(delete("a.md", "text")).isEmpty();
    assertThat(names()).isEmpty();
  }

  @Test
  void deletesNoFileThatHasChanged() throws IOException {
    write("a.md", "new text");
    assertThat(delete("a.md", "text")).contains("Another program changed it meanwhile");
    assertThat(names()).containsExactly("a.md");
  }

  private Optional<String> replace(String path, String before, String after) {
    return run(path, before, after, Optional.empty());
  }

  private Optional<String> rename(String path, String text, String name) {
    return run(path, text, text, Optional.of(name));
  }

  private Optional<String> delete(String path, String text) {
    Source source = Source.of(path, text);
    Optional<FileChange> deletion = Optional.of(new FileChange.Delete(Optional.empty(), List.of()));
    return new FixWriter(root)
        .write(new FixResult(source, source, deletion, List.of(), List.of(), List.of()));
  }

  private Optional<String> run(String path, String before, String after, Optional<String> name) {
    return new FixWriter(root).write(fixed(path, before, after, name));
  }

  private static FixResult fixed(String path, String before, String after, Optional<String> name) {
    return new FixResult(
        Source.of(path, before),
        Source.of(path, after),
        name.map(FileChange.Rename::new),
        List.of(),
        List.of(),
        List.of());
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(root.resolve(path), text);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
