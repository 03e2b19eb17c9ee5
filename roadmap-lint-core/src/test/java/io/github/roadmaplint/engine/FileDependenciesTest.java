package io.github.roadmaplint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.local.PathState;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FileDependenciesTest {
  private final FileDependencies dependencies = new FileDependencies();

  @Test
  void aFileDependsOnNothingAtFirst() {
    assertThat(dependencies.texts()).isEmpty();
    assertThat(dependencies.paths()).isEmpty();
    assertThat(dependencies.ofAllPages()).isFalse();
    assertThat(dependencies.areKnown()).isTrue();
  }

  @Test
  void whatIsAddedIsSortedAndListedOnce() {
    dependencies.addText("b.md");
    dependencies.addText("a.md");
    dependencies.addText("b.md");
    dependencies.addPath("z.png", PathState.FILE);
    dependencies.addPath("y.png", PathState.MISSING);

    assertThat(dependencies.texts()).containsExactly("a.md", "b.md");
    assertThat(dependencies.paths())
        .containsExactly(Map.entry("y.png", PathState.MISSING), Map.entry("z.png", PathState.FILE));
  }

  @Test
  void aCachedResultAddsToThem() {
    dependencies.addText("b.md");

    dependencies.addAll(cached(false));
    assertThat(dependencies.texts()).containsExactly("a.md", "b.md");
    assertThat(dependencies.paths()).containsExactly(Map.entry("a.png", PathState.IGNORED));
    assertThat(dependencies.ofAllPages()).isFalse();

    dependencies.addAll(cached(true));
    dependencies.addAll(cached(false));
    assertThat(dependencies.ofAllPages()).isTrue();
  }

  @Test
  void somethingUnknownCannotBeComparedLater() {
    dependencies.addUnknown();

    assertThat(dependencies.areKnown()).isFalse();
  }

  private static StoredResult cached(boolean ofAllPages) {
    return new StoredResult(
        List.of(),
        0,
        new BitSet(),
        List.of("a.md"),
        new TreeMap<>(Map.of("a.png", PathState.IGNORED)),
        ofAllPages);
  }
}
