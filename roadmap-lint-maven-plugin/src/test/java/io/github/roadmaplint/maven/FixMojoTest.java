package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixMojoTest {
  @TempDir Path repository;

  private final FixMojo mojo = new FixMojo();
  private final LogBook log = new LogBook();
  private Path page;

  @BeforeEach
  void aPageWithAMistake() throws Exception {
    page = repository.resolve("roadmaps/git/content/tag@0123456789abcdefghijk.md");
    Files.createDirectories(page.getParent());
    Files.writeString(
        page,
        "# Tag\n\nA tag names a commit.\n\nVisit the following resources to learn more:\n\n"
            + "- [@article@Read about it ](https://git-scm.com/docs/git-tag)\n");
    mojo.directory = repository.toFile();
    mojo.setLog(log);
  }

  @Test
  void itIsMendedAndSaid() throws Exception {
    mojo.execute();

    assertThat(page).content().contains("[@article@Read about it](");
    assertThat(log.lines())
        .hasSize(3)
        .first()
        .isEqualTo("info roadmaps/git/content/tag@0123456789abcdefghijk.md");
    assertThat(log.last()).isEqualTo("info Fixed 1 problem in 1 file (1 file checked)");

    mojo.execute();
    assertThat(log.last()).isEqualTo("info Nothing to fix (1 file checked)");
  }

  @Test
  void filesAreRenamedOnRequestOnly() throws Exception {
    Path own = repository.resolve("roadmaps/git/content/own/merge@bcdefghijklmnopqrstuv.md");
    Path moved = repository.resolve("roadmaps/git/content/merge@bcdefghijklmnopqrstuv.md");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "# Merge\n\nA merge joins two branches.\n");

    mojo.execute();
    assertThat(own).exists();

    mojo.unsafe = true;
    mojo.dryRun = true;
    mojo.execute();
    assertThat(own).exists();
    assertThat(log.lines())
        .contains("info rename to roadmaps/git/content/merge@bcdefghijklmnopqrstuv.md");

    mojo.dryRun = false;
    mojo.execute();
    assertThat(own).doesNotExist();
    assertThat(moved).content().isEqualTo("# Merge\n\nA merge joins two branches.\n");
  }

  @Test
  void whatItWouldBeCanBeSeenFirst() throws Exception {
    mojo.dryRun = true;

    mojo.execute();

    assertThat(page).content().contains("[@article@Read about it ](");
    assertThat(log.lines())
        .contains("info +- [@article@Read about it](https://git-scm.com/docs/git-tag)");
    assertThat(log.last()).isEqualTo("info Would fix 1 problem in 1 file (1 file checked)");
  }
}
