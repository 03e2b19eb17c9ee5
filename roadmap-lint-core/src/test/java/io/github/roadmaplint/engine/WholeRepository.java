package io.github.roadmaplint.engine;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.layout.Inventory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All files of a repository in memory: unlike in a {@link TextWorkspace}, there are no others.
 *
 * @param reads the paths that were read, in order
 */
public record WholeRepository(TextWorkspace texts, List<String> reads) implements Workspace {

  /** A repository with the plain layout. */
  public static WholeRepository of(Map<String, String> texts) {
    return new WholeRepository(
        TextWorkspace.of(texts, Layouts.builtIn("plain")), new ArrayList<>());
  }

  @Override
  public List<String> paths() {
    return texts.paths();
  }

  @Override
  public Inventory inventory() {
    return texts.inventory();
  }

  @Override
  public ReadResult read(String path) {
    reads.add(path);
    return texts.read(path);
  }
}
