package io.github.roadmaplint.audit;

import io.github.roadmaplint.change.PastVersions.Version;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.engine.Workspace;
import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.local.PathState;
import java.util.List;
import java.util.Optional;

/**
 * An earlier version of a repository.
 *
 * @param today the repository on disk, for structures outside of it
 */
record PastWorkspace(Version version, Inventory inventory, Workspace today) implements Workspace {

  static PastWorkspace of(Version version, Layout layout, Workspace today) {
    return new PastWorkspace(version, Inventory.of(layout, version.paths()), today);
  }

  @Override
  public List<String> paths() {
    return version.paths();
  }

  @Override
  public ReadResult read(String path) {
    ReadResult text = version.texts().get(path);
    return text == null ? ReadResult.missing(path) : text;
  }

  @Override
  public PathState unlisted(String path) {
    if (version.others().contains(path)) {
      return PathState.FILE;
    }
    String below = version.others().ceiling(path + '/');
    return below != null && below.startsWith(path + '/') ? PathState.FOLDER : PathState.MISSING;
  }

  @Override
  public Optional<ReadResult> outsideStructure(String owner) {
    return today.outsideStructure(owner);
  }
}
