package io.github.roadmaplint.fix;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.PreparedJob;
import io.github.roadmaplint.change.CommittedFiles;
import io.github.roadmaplint.disk.WorkingTree;
import io.github.roadmaplint.engine.HeadingChange;
import io.github.roadmaplint.engine.IncomingLinks;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.engine.UpdatedPage;
import io.github.roadmaplint.rule.FileChange;
import io.github.roadmaplint.rule.FileChange.Delete;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Decides which links of pages change together with the headings and files that they lead to. */
final class LinkUpdates {
  private static final String NOT_SELECTED =
      "It is not one of the files to fix: run `fix` for the whole repository";

  private static final String NOT_CHECKED = "It is not one of the files that are checked";

  private static final String NO_FILE =
      "standard input is not a file that can be renamed or deleted. Run `fix` with its path";

  private static final String NOT_REWRITABLE = "Its links cannot be rewritten";

  private final IncomingLinks links;
  private final Predicate<String> selected;
  private final String reason;
  private final Optional<FileGuard> guard;

  /** Why each page cannot be written; nothing if it can. */
  private final Map<String, Optional<String>> known = new HashMap<>();

  private LinkUpdates(
      IncomingLinks links, Predicate<String> selected, String reason, Optional<FileGuard> guard) {
    this.links = links;
    this.selected = selected;
    this.reason = reason;
    this.guard = guard;
  }

  /** Changes no other page. */
  static LinkUpdates ofOnePage(IncomingLinks links) {
    return new LinkUpdates(links, page -> false, NOT_SELECTED, Optional.empty());
  }

  /**
   * Changes the pages that a job may write.
   *
   * @param scope the paths of these pages; empty for the whole repository
   * @throws ImpossiblePathException if one of them does not exist
   */
  static LinkUpdates of(Job job, PreparedJob prepared, List<Path> scope)
      throws ImpossiblePathException {
    if (job.typed().isPresent()) {
      return ofOnePage(prepared.links());
    }
    boolean change = job.change().isPresent() || job.history().isPresent();
    Selection files = change ? job.selection(prepared.workspace(), scope) : prepared.selection();
    Set<String> paths = new HashSet<>();
    files.entries().forEach(entry -> paths.add(entry.path()));
    Path root = job.project().root();
    IncomingLinks links = prepared.links();
    FileGuard guard =
        new FileGuard(
            new CommittedFiles(root, WorkingTree.isAround(root)),
            new FixWriter(root),
            paths::contains,
            links::page);
    return new LinkUpdates(
        links, paths::contains, files.whole() ? NOT_CHECKED : NOT_SELECTED, Optional.of(guard));
  }

  /** The same for other texts of the pages. */
  LinkUpdates over(PreparedJob prepared) {
    return new LinkUpdates(prepared.links(), selected, reason, guard);
  }

  /** The same, which also does not change pages whose new links were refused. */
  synchronized LinkUpdates without(Set<String> pages) {
    LinkUpdates fewer = new LinkUpdates(links, selected, reason, guard);
    fewer.known.putAll(known);
    pages.forEach(page -> fewer.known.put(page, Optional.of(NOT_REWRITABLE)));
    return fewer;
  }

  /** The same, which changes no other page. */
  LinkUpdates ofOnePage() {
    return new LinkUpdates(links, page -> false, NOT_SELECTED, guard);
  }

  IncomingLinks links() {
    return links;
  }

  /** A text in which the links of the page to its own headings lead to the same ones as before. */
  UpdatedPage updated(Source before, Source after) {
    return links.updated(before, after);
  }

  /**
   * The objection to what fixes make of a file, as the end of a sentence: a file that must not be
   * renamed or deleted, or a link that would lead to nothing and cannot be rewritten.
   */
  Optional<String> objection(Source before, FixPass result) {
    List<FileChange> changes = new ArrayList<>(result.merges());
    result.file().ifPresent(changes::add);
    for (FileChange change : changes) {
      Optional<String> objection =
          guard.map(all -> all.objection(before, change)).orElse(Optional.of(NO_FILE));
      if (objection.isPresent()) {
        return objection;
      }
    }
    return objection(before, result.text(), result.file());
  }

  private Optional<String> objection(Source before, Source after, Optional<FileChange> file) {
    if (file.isEmpty()) {
      return objection(links.headings(before, after));
    }
    Optional<String> target =
        file.get().newPath().or(() -> file.get().deletion().flatMap(Delete::duplicateOf));
    return target.isEmpty()
        ? links.objectionToDeleting(before.path())
        : objection(links.headings(before, after), target);
  }

  /** The same for what another text of a page changes in its headings. */
  Optional<String> objection(HeadingChange headings) {
    return objection(headings, Optional.empty());
  }

  private Optional<String> objection(HeadingChange headings, Optional<String> newPath) {
    String path = headings.before().path();
    return links.objection(headings, newPath, page -> unwritable(page).or(() -> unwritable(path)));
  }

  private synchronized Optional<String> unwritable(String page) {
    return known.computeIfAbsent(
        page,
        path ->
            selected.test(path)
                ? guard.flatMap(files -> files.writer().objection(path))
                : Optional.of(reason));
  }
}
