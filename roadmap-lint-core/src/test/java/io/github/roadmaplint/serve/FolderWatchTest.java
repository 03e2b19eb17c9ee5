package io.github.roadmaplint.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Linux reports changes; waiting for one ends much earlier than after this minute. */
@EnabledOnOs(OS.LINUX)
class FolderWatchTest {
  private static final long MINUTE = 60_000;

  @TempDir Path folder;

  private final FolderWatch watch = FolderWatch.start();

  @AfterEach
  void end() {
    watch.close();
  }

  @Test
  void aSavedFileEndsTheWaiting() throws Exception {
    assertThat(watch.watch(Set.of(folder))).isTrue();
    Files.writeString(folder.resolve("page.md"), "A page");
    assertThat(watch.await(0, MINUTE)).isTrue();
    assertThat(watch.hasReported()).isTrue();
  }

  @Test
  void aFileThatAnEditorReplacesEndsTheWaiting() throws Exception {
    Path page = Files.writeString(folder.resolve("page.md"), "A page");
    Path written = Files.writeString(folder.resolve("page.md~"), "A better page");
    watch.watch(Set.of(folder));
    Files.move(written, page, StandardCopyOption.ATOMIC_MOVE);
    watch.await(0, MINUTE);
    assertThat(watch.hasReported()).isTrue();
  }

  @Test
  void withoutAChangeThePausePasses() throws Exception {
    watch.watch(Set.of(folder));
    assertThat(watch.await(0, 1)).isTrue();
    assertThat(watch.hasReported()).isFalse();
  }

  @Test
  void aChangeDuringTheRestEndsTheWaitingAfterIt() throws Exception {
    watch.watch(Set.of(folder));
    Files.writeString(folder.resolve("page.md"), "A page");
    watch.await(1, MINUTE);
    assertThat(watch.hasReported()).isTrue();
  }

  @Test
  void aFolderThatIsMadeAgainIsWatchedAgain() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("guides"));
    watch.watch(Set.of(inner));
    Files.delete(inner);
    watch.await(0, MINUTE);
    Files.createDirectory(inner);
    assertThat(watch.watch(Set.of(inner))).isTrue();
    Files.writeString(inner.resolve("page.md"), "A page");
    watch.await(0, MINUTE);
    assertThat(watch.hasReported()).isTrue();
  }

  @Test
  void aFolderThatIsGoneIsNotWatchedButOthersAre() throws IOException, InterruptedException {
    assertThat(watch.watch(Set.of(folder, folder.resolve("gone")))).isFalse();
    Files.writeString(folder.resolve("page.md"), "A page");
    watch.await(0, MINUTE);
    assertThat(watch.hasReported()).isTrue();
  }

  @Test
  void theEndOfTheServerEndsTheRest() throws Exception {
    watch.watch(Set.of(folder));
    watch.close();
    assertThat(watch.await(MINUTE, MINUTE)).isFalse();
  }
}
