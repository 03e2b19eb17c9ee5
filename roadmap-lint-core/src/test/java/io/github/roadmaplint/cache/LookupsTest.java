package io.github.roadmaplint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.engine.StoredResult;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths of a cached result are looked up again, but not as many as a forged cache may contain. */
class LookupsTest {
  @TempDir Path root;

  @Test
  void pathsAreTheSameUntilAFileAppears() throws Exception {
    StoredResult result = missing(3);
    assertThat(lookups().areSame(result)).isTrue();
    Files.writeString(root.resolve("2.md"), "# Two\n");
    assertThat(lookups().areSame(result)).isFalse();
  }

  @Test
  void theNumberOfAllPathsIsLimited() throws Exception {
    Lookups lookups = lookups();
    assertThat(lookups.areSame(missing(200))).isTrue();
    assertThat(lookups.areSame(missing(19_801))).isFalse();
    assertThat(lookups.areSame(missing(1))).as("after the limit").isFalse();
    assertThat(lookups.areSame(StoredResult.NONE)).as("without paths").isTrue();
  }

  private Lookups lookups() throws Exception {
    return new Lookups(DiskWorkspace.open(root, List.of(), Layouts.builtIn("plain")));
  }

  private static StoredResult missing(int paths) {
    SortedMap<String, PathState> missing = new TreeMap<>();
    for (int i = 0; i < paths; i++) {
      missing.put(i + ".md", PathState.MISSING);
    }
    return new StoredResult(List.of(), 0, new BitSet(), List.of(), missing, false);
  }
}
