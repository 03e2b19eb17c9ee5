package io.github.roadmaplint.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangedPathsTest {
  private static final String FILE = "100644";
  private static final String LINK = "120000";
  private static final String NONE = "000000";
  private static final String SUBMODULE = "160000";

  @Test
  void addedAndUntrackedFilesAppear() {
    ChangedPaths paths =
        ChangedPaths.of(List.of(change(NONE, FILE, 'A', "added.md")), Set.of("new.md"));

    assertThat(paths.appeared()).containsExactlyInAnyOrder("added.md", "new.md");
    assertThat(paths.gone()).isEmpty();
  }

  @Test
  void deletedFilesAreGone() {
    ChangedPaths paths =
        ChangedPaths.of(
            List.of(change(FILE, NONE, 'D', "old.md"), change(LINK, NONE, 'D', "link.md")),
            Set.of());

    assertThat(paths.gone()).containsExactlyInAnyOrder("old.md", "link.md");
    assertThat(paths.appeared()).isEmpty();
  }

  @Test
  void changedFilesAreInBothVersions() {
    ChangedPaths paths = ChangedPaths.of(List.of(change(FILE, FILE, 'M', "page.md")), Set.of());

    assertThat(paths.listed()).containsOnlyKeys("page.md");
    assertThat(paths.appeared()).isEmpty();
    assertThat(paths.gone()).isEmpty();
  }

  @Test
  void aFileThatIsOnlyRemovedFromTheIndexIsInBoth() {
    ChangedPaths paths =
        ChangedPaths.of(List.of(change(FILE, NONE, 'D', "page.md")), Set.of("page.md"));

    assertThat(paths.appeared()).isEmpty();
    assertThat(paths.gone()).isEmpty();
  }

  @Test
  void aSubmoduleIsNoFile() {
    ChangedPaths paths = ChangedPaths.of(List.of(change(NONE, SUBMODULE, 'A', "module")), Set.of());

    assertThat(paths.appeared()).isEmpty();
  }

  @Test
  void ofTheLinesOfAConflictTheOneWithTheCommittedFileCounts() {
    RawChange conflict = change(NONE, NONE, 'U', "page.md");
    RawChange file = change(FILE, FILE, 'M', "page.md");

    assertThat(ChangedPaths.of(List.of(conflict, file), Set.of()).listed())
        .containsEntry("page.md", file);
    assertThat(ChangedPaths.of(List.of(file, conflict), Set.of()).listed())
        .containsEntry("page.md", file);
  }

  private static RawChange change(String before, String after, char status, String path) {
    return new RawChange(before, after, "1", "2", status, path);
  }
}
