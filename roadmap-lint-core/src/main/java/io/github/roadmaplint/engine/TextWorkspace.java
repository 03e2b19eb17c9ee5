package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Syntax;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Texts in memory, for programs that have no files, such as editors and web pages.
 *
 * @param texts the text of each file, by path relative to the repository, with {@code /}
 * @param inventory the paths, grouped by kind
 */
public record TextWorkspace(Map<String, String> texts, Inventory inventory) implements Workspace {

  /** Copies the texts. */
  public TextWorkspace {
    texts = Map.copyOf(texts);
  }

  /** The texts as files of a layout. */
  public static TextWorkspace of(Map<String, String> texts, Layout layout) {
    List<String> paths = List.copyOf(new TreeMap<>(texts).keySet());
    return new TextWorkspace(texts, Inventory.of(layout, paths));
  }

  @Override
  public List<String> paths() {
    return List.copyOf(new TreeMap<>(texts).keySet());
  }

  /** Images and other files have no texts, and a single text can be a part of a repository. */
  @Override
  public PathState unlisted(String path) {
    return texts.size() > 1 && Syntax.of(path).isPage() ? PathState.MISSING : PathState.FILE;
  }

  @Override
  public ReadResult read(String path) {
    String text = texts.get(path);
    return text == null ? ReadResult.missing(path) : new ReadResult.Text(Source.of(path, text));
  }
}
