package io.github.roadmaplint.workspace;

import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.engine.Workspace;
import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.source.Source;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A repository on disk.
 *
 * @param root its folder, absolute
 * @param paths every file in it, sorted, and every folder that cannot be listed, with a {@code /}
 * @param inventory the same, grouped by kind
 * @param structures a folder of structures outside the repository, one {@code <slug>.json} each
 * @param texts texts that replace files on disk, by path: unsaved texts of an editor, or fixed
 *     texts
 * @param ignored what git ignores: it is not among the paths
 */
public record DiskWorkspace(
    Path root,
    List<String> paths,
    Inventory inventory,
    Optional<Path> structures,
    Map<String, ReadResult> texts,
    IgnoredPaths ignored)
    implements Workspace {

  /** Copies the list. */
  public DiskWorkspace {
    paths = List.copyOf(paths);
    texts = Map.copyOf(texts);
  }

  /** Lists a repository and sorts its files by the layout. */
  public static DiskWorkspace open(Path root, List<String> paths, Layout layout) {
    List<String> files = paths.stream().filter(path -> !path.endsWith("/")).toList();
    return new DiskWorkspace(
        root, paths, Inventory.of(layout, files), Optional.empty(), Map.of(), IgnoredPaths.NONE);
  }

  /**
   * The paths of all files of a repository, relative to it, sorted; and of folders that cannot be
   * listed, with a {@code /} at their end.
   */
  public static List<String> list(Path root) {
    return Walker.files(root.toFile());
  }

  /** The same repository in a folder with files that git ignores. */
  public DiskWorkspace withIgnored(IgnoredPaths others) {
    return new DiskWorkspace(root, paths, inventory, structures, texts, others);
  }

  /** The same repository with structures from a folder outside. */
  public DiskWorkspace withStructures(Path folder) {
    return new DiskWorkspace(root, paths, inventory, Optional.of(folder), texts, ignored);
  }

  /** The same repository with one file replaced by the text of an editor. */
  public DiskWorkspace withTyped(ReadResult text) {
    List<String> more = new ArrayList<>(paths);
    String path = text.source().path();
    if (!inventory.at(path).isPresent()) {
      more.add(path);
      Collections.sort(more);
    }
    Inventory all = Inventory.of(inventory.layout(), more);
    return new DiskWorkspace(root, more, all, structures, Map.of(path, text), ignored);
  }

  /** The same repository with other texts in files that are there. */
  public DiskWorkspace withTexts(Map<String, Source> others) {
    Map<String, ReadResult> all = new HashMap<>(texts);
    others.forEach((path, source) -> all.put(path, new ReadResult.Text(source)));
    return new DiskWorkspace(root, paths, inventory, structures, all, ignored);
  }

  /**
   * Another version of the repository.
   *
   * @param files its paths, sorted
   * @param others texts that replace files on disk
   */
  public DiskWorkspace ofVersion(List<String> files, Map<String, ReadResult> others) {
    Map<String, ReadResult> all = new HashMap<>(texts);
    all.putAll(others);
    boolean same = files.equals(paths);
    DiskWorkspace listed = same ? this : open(root, files, inventory.layout());
    return new DiskWorkspace(root, listed.paths, listed.inventory, structures, all, ignored);
  }

  @Override
  public ReadResult read(String path) {
    ReadResult text = texts.get(path);
    return text != null ? text : new FileReader(root).read(path);
  }

  @Override
  public boolean isIgnored(String path) {
    return ignored.contains(path);
  }

  @Override
  public PathState unlisted(String path) {
    ReadResult text = texts.get(path);
    if (text != null) {
      return text instanceof ReadResult.Text ? PathState.FILE : PathState.MISSING;
    }
    return isIgnored(path) ? PathState.IGNORED : UnlistedPaths.at(root, path);
  }

  /** An owner's structure in the folder outside, if there is one, readable or not. */
  @Override
  public Optional<ReadResult> outsideStructure(String owner) {
    return structures.flatMap(folder -> outsideStructure(folder.resolve(owner + ".json")));
  }

  private Optional<ReadResult> outsideStructure(Path file) {
    String name = name(file);
    ReadResult other = texts.get(name);
    if (other != null) {
      return Optional.of(other);
    }
    return Files.isRegularFile(file)
        ? Optional.of(FileReader.readNamed(file, root, name))
        : Optional.empty();
  }

  /** The owner of the structure in the folder outside that a path of the repository names. */
  public Optional<String> structureOwner(String path) {
    if (structures.isEmpty() || !path.endsWith(".json")) {
      return Optional.empty();
    }
    String owner = path.substring(path.lastIndexOf('/') + 1, path.length() - ".json".length());
    return name(structures.get().resolve(owner + ".json")).equals(path)
        ? Optional.of(owner)
        : Optional.empty();
  }

  /** The path from the top of the repository; the absolute path of a file outside. */
  private String name(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
    return shown.toString().replace(File.separatorChar, '/');
  }
}
