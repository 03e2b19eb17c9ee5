package io.github.roadmaplint.change;

import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.engine.Workspace;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.LocalLinks;
import io.github.roadmaplint.local.LocalTarget;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.local.PathIndex;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.markdown.HtmlLinks;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Syntax;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The pages that may link to files that a change has added, deleted or renamed, or to pages whose
 * anchors it has changed. They are found by the last segment of the path: a few more do not matter.
 */
final class LinkingPages {
  private final ChangeSet changes;
  private final Workspace before;
  private final Workspace now;
  private final List<String> pathsBefore;
  private final List<String> pathsNow;
  private final LocalLinks rules;
  private final Set<String> names = new HashSet<>();
  private boolean folders;

  LinkingPages(ChangeSet changes, Workspace before, Workspace now) {
    this.changes = changes;
    this.before = before;
    this.now = now;
    this.pathsBefore = before.paths();
    this.pathsNow = now.paths();
    this.rules = now.inventory().layout().localLinks();
  }

  /** The paths of the pages. */
  Set<String> paths() {
    changes.gone().forEach(this::addPath);
    changes.appeared().forEach(this::addPath);
    changes.files().values().forEach(this::addChanged);
    Set<String> found = new HashSet<>();
    if (names.isEmpty()) {
      return found;
    }
    for (Entry entry : now.inventory().entries()) {
      Kind kind = entry.collection().kind();
      if ((kind == Kind.MARKDOWN || kind == Kind.ENTRY)
          && now.read(entry.path()) instanceof ReadResult.Text text
          && mayLink(text.source())) {
        found.add(entry.path());
      }
    }
    return found;
  }

  /** A file, and the folders that exist only before or only now. */
  private void addPath(String path) {
    names.add(name(path));
    folders |= path.contains("/");
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      names.add(name(path.substring(0, end)));
      String folder = path.substring(0, end);
      if (state(pathsBefore, folder) == state(pathsNow, folder)) {
        return;
      }
    }
  }

  private static PathState state(List<String> paths, String path) {
    return PathIndex.state(paths, path);
  }

  /** A page whose anchors are not the same. */
  private void addChanged(ChangedFile file) {
    if (!Syntax.of(file.path()).isPage()) {
      return;
    }
    Optional<Outline> old = file.before().flatMap(it -> outline(before, it.path()));
    Optional<Outline> fresh = outline(now, file.path());
    if (old.isPresent() && fresh.isPresent() && !old.get().hasSameAnchors(fresh.get())) {
      names.add(name(file.path()));
    }
  }

  private Optional<Outline> outline(Workspace version, String path) {
    return version
        .read(path)
        .text()
        .map(text -> Outline.of(MarkdownParser.parse(text), rules.anchors()));
  }

  private boolean mayLink(Source source) {
    Page page = MarkdownParser.parse(source);
    return page.links().stream().anyMatch(this::mayLink)
        || HtmlLinks.local(page).stream().anyMatch(this::mayLink);
  }

  private boolean mayLink(Link link) {
    if (link.target().isWeb()) {
      return false;
    }
    String path = LocalTarget.of(link.url()).map(LocalTarget::path).orElse("");
    String name = name(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    return names.contains(name) || (folders && (name.equals("..") || name.equals(".")));
  }

  /** What links to a file end with, in lower case; without its ending if they may lack it. */
  private String name(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return rules.suffixes().isEmpty() || dot <= 0 ? name : name.substring(0, dot);
  }
}
