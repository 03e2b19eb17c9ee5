package io.github.roadmaplint.fix;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.PreparedJob;
import io.github.roadmaplint.engine.IncomingLinks;
import io.github.roadmaplint.engine.IncomingLinks.Updated;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.nio.file.Path;
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

  private static final String NOT_REWRITABLE = "Its links cannot be rewritten";

  private final IncomingLinks links;
  private final Predicate<String> selected;
  private final String reason;
  private final Optional<FixWriter> writer;

  /** Why each page cannot be written; nothing if it can. */
  private final Map<String, Optional<String>> known = new HashMap<>();

  private LinkUpdates(
      IncomingLinks links, Predicate<String> selected, String reason, Optional<FixWriter> writer) {
    this.links = links;
    this.selected = selected;
    this.reason = reason;
    this.writer = writer;
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
    return new LinkUpdates(
        prepared.links(),
        paths::contains,
        files.whole() ? NOT_CHECKED : NOT_SELECTED,
        Optional.of(new FixWriter(job.project().root())));
  }

  /** The same for other texts of the pages. */
  LinkUpdates over(PreparedJob prepared) {
    return new LinkUpdates(prepared.links(), selected, reason, writer);
  }

  /** The same, which also does not change pages whose new links were refused. */
  synchronized LinkUpdates without(Set<String> pages) {
    LinkUpdates fewer = new LinkUpdates(links, selected, reason, writer);
    fewer.known.putAll(known);
    pages.forEach(page -> fewer.known.put(page, Optional.of(NOT_REWRITABLE)));
    return fewer;
  }

  IncomingLinks links() {
    return links;
  }

  /** A text in which the links of the page to its own headings lead to the same ones as before. */
  Updated updated(Source before, Source after) {
    return links.updated(before, after);
  }

  /**
   * The objection to another text or name of a page: a link that would lead to nothing, and cannot
   * be rewritten.
   */
  Optional<String> objection(Source before, Source after, Optional<String> fileName) {
    return links.objection(
        before, after, fileName, page -> unwritable(page).or(() -> unwritable(before.path())));
  }

  private synchronized Optional<String> unwritable(String page) {
    return known.computeIfAbsent(
        page,
        path ->
            selected.test(path)
                ? writer.flatMap(files -> files.objection(path, Optional.empty()))
                : Optional.of(reason));
  }
}
