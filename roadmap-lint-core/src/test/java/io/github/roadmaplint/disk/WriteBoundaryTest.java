package io.github.roadmaplint.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which links are followed to the place that a text is written to. */
@DisabledOnOs(OS.WINDOWS)
class WriteBoundaryTest {
  @TempDir Path temporary;

  private Path top;
  private Path repository;
  private Path elsewhere;

  @BeforeEach
  void makeFolders() throws IOException {
    top = temporary.toRealPath();
    repository = Files.createDirectories(top.resolve("repository"));
    elsewhere = Files.createDirectories(top.resolve("elsewhere/logs")).getParent();
  }

  @Test
  void aPathWithoutLinksIsItself() throws IOException {
    assertThat(resolve(repository.resolve("a/new/file")))
        .isEqualTo(repository.resolve("a/new/file"));
    assertThat(resolve(repository.resolve("./a/../b"))).isEqualTo(repository.resolve("b"));
  }

  @Test
  void aLinkInTheRepositoryIsRefusedWhereverItLeads() throws IOException {
    link("file", elsewhere.resolve("file"));
    link("folder", elsewhere);
    link("device", Path.of("/dev/null"));
    link("output", Path.of("/dev/stdout"));
    link("inner", Path.of("README.md"));
    link("chain", Path.of("file"));
    link("circle", Path.of("circle"));
    for (String name : new String[] {"file", "device", "output", "inner", "chain", "circle"}) {
      assertRefused(repository.resolve(name), name);
      assertRefused(repository.resolve("../repository/./" + name), name);
    }
    assertRefused(repository.resolve("folder/logs/file"), "folder");
    assertRefused(repository.resolve("folder/../repository/file"), "folder");
  }

  @Test
  void itDoesNotMatterHowTheRepositoryIsReached() throws IOException {
    link("file", elsewhere.resolve("file"));
    Path door = Files.createSymbolicLink(top.resolve("door"), repository);
    Path hall = Files.createSymbolicLink(elsewhere.resolve("hall"), Path.of("../door"));

    assertThat(WriteBoundary.around(repository).resolve(hall.resolve("report")))
        .isEqualTo(repository.resolve("report"));
    for (Path root : new Path[] {repository, door, hall}) {
      for (Path way : new Path[] {repository, door, hall}) {
        assertThatThrownBy(() -> WriteBoundary.around(root).resolve(way.resolve("file")))
            .isInstanceOf(WriteRefusedException.class);
      }
    }
  }

  @Test
  void aLinkOutsideThatLeadsToOneInsideIsRefused() throws IOException {
    link("file", elsewhere.resolve("file"));
    Path outside = Files.createSymbolicLink(elsewhere.resolve("x"), repository.resolve("file"));

    assertThatThrownBy(() -> resolve(outside)).isInstanceOf(WriteRefusedException.class);
  }

  @Test
  void linksOfTheUserAreFollowed() throws IOException {
    Path log = Files.createFile(elsewhere.resolve("logs/log"));
    Path folder = Files.createSymbolicLink(top.resolve("folder"), elsewhere.resolve("logs"));
    Path file = Files.createSymbolicLink(top.resolve("file"), Path.of("folder/log"));

    assertThat(resolve(file)).isEqualTo(log);
    assertThat(resolve(folder.resolve("new"))).isEqualTo(elsewhere.resolve("logs/new"));
  }

  @Test
  void aLinkOfTheUserThatLeadsToNothingIsRefused() throws IOException {
    Path dangling = Files.createSymbolicLink(top.resolve("dangling"), Path.of("nothing"));
    Path circle = Files.createSymbolicLink(top.resolve("circle"), Path.of("circle/x"));

    assertThatThrownBy(() -> resolve(dangling))
        .hasMessage("it is a symbolic link to a file that does not exist");
    assertThatThrownBy(() -> resolve(circle)).isInstanceOf(WriteRefusedException.class);
  }

  @Test
  void theCheckoutAroundTheRepositoryIsPartOfIt() throws IOException {
    Path inner = Files.createDirectories(repository.resolve("docs/roadmaps"));
    link("file", elsewhere.resolve("file"));
    assertThat(WriteBoundary.around(inner).resolve(elsewhere.resolve("new")))
        .isEqualTo(elsewhere.resolve("new"));
    Files.createDirectory(repository.resolve(".git"));
    Files.writeString(inner.resolve(".git"), "gitdir: ../../.git/modules/roadmaps");

    assertThatThrownBy(() -> WriteBoundary.around(inner).resolve(repository.resolve("file")))
        .isInstanceOf(WriteRefusedException.class);
  }

  @Test
  void streamsOfTheProcessStayAsTheyAre() throws IOException {
    assertThat(resolve(Path.of("/dev/stdout"))).isEqualTo(Path.of("/dev/stdout"));
    assertThat(resolve(Path.of("/dev/fd/63"))).isEqualTo(Path.of("/dev/fd/63"));
    Path outside = Files.createSymbolicLink(top.resolve("out"), Path.of("/dev/stdout"));
    assertThat(resolve(outside)).isEqualTo(Path.of("/dev/stdout"));
  }

  @Test
  void aPipeInTheRepositoryIsRefused() throws Exception {
    Path pipe = repository.resolve("pipe");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();

    assertThatThrownBy(() -> resolve(pipe)).hasMessage("it is a device or pipe in the repository");
  }

  private void assertRefused(Path path, String name) {
    assertThatThrownBy(() -> resolve(path))
        .as(path.toString())
        .isInstanceOf(WriteRefusedException.class)
        .hasMessage("`" + repository.resolve(name) + "` is a symbolic link in the repository");
  }

  private Path resolve(Path path) throws IOException {
    return WriteBoundary.around(repository).resolve(path);
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(repository.resolve(name), target);
  }
}
