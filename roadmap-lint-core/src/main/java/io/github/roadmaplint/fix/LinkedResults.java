package io.github.roadmaplint.fix;

import io.github.roadmaplint.app.PreparedJob;
import io.github.roadmaplint.engine.IncomingLinks;
import io.github.roadmaplint.engine.TargetChange;
import io.github.roadmaplint.engine.UpdatedPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.source.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The results of fixing some files by themselves, with new links in the pages that link to what
 * they rename. Each page is read and verified once, with all its new links.
 *
 * @param own the results by path, without new links
 * @param all the results by path, also those of pages of which only links change
 * @param pages the pages with new links, by the path of the page that they lead to
 * @param remaining the pages that contain everything of deleted pages, by the paths of these
 * @param refused the pages whose links cannot be rewritten
 */
record LinkedResults(
    Map<String, FixResult> own,
    Map<String, FixResult> all,
    Map<String, Set<String>> pages,
    Map<String, Source> remaining,
    Set<String> refused) {
  private static final String NOT_REWRITABLE = "a link to the file cannot be rewritten";

  /** Copies the collections. */
  LinkedResults {
    own = Map.copyOf(own);
    all = Map.copyOf(all);
    pages = Map.copyOf(pages);
    remaining = Map.copyOf(remaining);
    refused = Set.copyOf(refused);
  }

  /** Those of files that change headings. */
  static LinkedResults ofHeadings(PreparedJob prepared, Map<String, FixResult> own) {
    Map<String, TargetChange> changes = new HashMap<>();
    own.forEach(
        (path, result) -> {
          if (result.isRewritten()) {
            IncomingLinks links = prepared.links();
            changes.put(path, links.change(result.before(), result.after(), Optional.empty()));
          }
        });
    return of(prepared, own, changes, Set.of());
  }

  /** The texts of the files that change. */
  Map<String, Source> texts() {
    return all.values().stream()
        .filter(FixResult::isRewritten)
        .map(FixResult::after)
        .collect(Collectors.toMap(Source::path, Function.identity()));
  }

  /** These results combined with later ones. */
  LinkedResults then(LinkedResults later) {
    Map<String, FixResult> results = new HashMap<>(all);
    later.all.forEach((path, result) -> results.merge(path, result, FixResult::then));
    Map<String, Set<String>> linking = new HashMap<>(pages);
    later.pages.forEach((path, found) -> linking.merge(path, found, LinkedResults::union));
    return new LinkedResults(own, results, linking, Map.of(), later.refused);
  }

  private static Set<String> union(Set<String> first, Set<String> second) {
    Set<String> both = new TreeSet<>(first);
    both.addAll(second);
    return both;
  }

  /**
   * The results with the renames and deletions that are possible together, and with new links to
   * these files. This is the last step, because no rule knows the new paths.
   *
   * @param prepared the repository with the new texts
   */
  LinkedResults withFiles(PreparedJob prepared) {
    Map<String, FixResult> allowed = new FileMoves(prepared, all).allowed();
    FileMoves moves = new FileMoves(prepared, allowed);
    LinkedResults moved = of(prepared, allowed, moves.changes(), moves.renamed());
    Set<String> undone = new TreeSet<>();
    moved.pages.forEach(
        (path, linking) -> {
          if (linking.stream().anyMatch(moved.refused::contains)) {
            undone.add(path);
          }
        });
    if (!undone.isEmpty()) {
      Map<String, FixResult> kept = new HashMap<>(allowed);
      undone.forEach(
          path -> kept.computeIfPresent(path, (key, result) -> result.inPlace(NOT_REWRITABLE)));
      return with(kept).withFiles(prepared);
    }
    return then(new LinkedResults(own, Map.of(), moved.pages, Map.of(), Set.of()))
        .with(moved.all)
        .withDeletions(new FileMoves(prepared, moved.all).remaining());
  }

  /** A page that is deleted keeps its old text, and is deleted after the other one is written. */
  private LinkedResults withDeletions(Map<String, Source> texts) {
    Map<String, FixResult> results = new HashMap<>(all);
    Map<String, Set<String>> together = new HashMap<>(pages);
    all.forEach(
        (path, result) ->
            result
                .deletion()
                .ifPresent(
                    deletion -> {
                      results.put(path, result.deleted());
                      deletion
                          .duplicateOf()
                          .filter(kept -> results.containsKey(kept))
                          .ifPresent(
                              kept -> together.merge(path, Set.of(kept), LinkedResults::union));
                    }));
    return new LinkedResults(own, results, together, texts, refused);
  }

  private LinkedResults with(Map<String, FixResult> results) {
    return new LinkedResults(own, results, pages, remaining, refused);
  }

  private static LinkedResults of(
      PreparedJob prepared,
      Map<String, FixResult> own,
      Map<String, TargetChange> changes,
      Set<String> moved) {
    Map<String, Set<String>> pages = new HashMap<>();
    Set<String> linking = new TreeSet<>();
    changes.forEach(
        (path, change) -> {
          Set<String> found = new TreeSet<>(prepared.links().pages(change));
          found.removeIf(page -> isDeleted(own.get(page)));
          if (moved.contains(path) && !folder(path).equals(folder(change.newPath().orElse(path)))) {
            found.add(path); // its links begin at another folder
          }
          if (!found.isEmpty()) {
            pages.put(path, found);
            linking.addAll(found);
          }
        });
    Map<String, FixResult> all = new TreeMap<>(own);
    Set<String> refused = new TreeSet<>();
    for (String path : linking) {
      Optional<FixResult> result =
          Optional.ofNullable(own.get(path))
              .or(() -> prepared.links().page(path).map(FixResult::unchanged))
              .flatMap(page -> linked(prepared, page, changes, moved));
      result.ifPresentOrElse(it -> all.put(path, it), () -> refused.add(path));
    }
    return new LinkedResults(own, all, pages, Map.of(), refused);
  }

  private static boolean isDeleted(@Nullable FixResult result) {
    return result != null && result.deletion().isPresent();
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** A result with new links; empty if these cannot be written, or change anything else. */
  private static Optional<FixResult> linked(
      PreparedJob prepared, FixResult page, Map<String, TargetChange> changes, Set<String> moved) {
    Source before = page.after();
    Optional<Entry> entry = prepared.entry(before.path());
    Optional<UpdatedPage> updated = prepared.links().updated(before, changes, moved);
    if (entry.isEmpty() || updated.isEmpty()) {
      return Optional.empty();
    }
    VisibleWords visible =
        new VisibleWords(entry.get(), prepared.workspace().inventory().layout().site());
    FixPass pass =
        new FixPass(updated.get().text(), List.of(), List.of(), updated.get().changes(), Set.of());
    return new FixVerifier(before, List.of(), visible).objection(pass).isPresent()
        ? Optional.empty()
        : Optional.of(page.withLinks(updated.get()));
  }
}
