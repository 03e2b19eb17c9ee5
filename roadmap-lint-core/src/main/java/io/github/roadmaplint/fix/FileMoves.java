package io.github.roadmaplint.fix;

import io.github.roadmaplint.app.PreparedJob;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.engine.IncomingLinks;
import io.github.roadmaplint.engine.TargetChange;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.publication.PageMerge;
import io.github.roadmaplint.rule.FileChange.Delete;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.Quoted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files that fixes rename or delete, compared with each other: no two files get one path, and a
 * copy is deleted only if the other page has everything that it has, in its final text.
 *
 * @param prepared the repository with the new texts
 * @param results the results by path
 */
record FileMoves(PreparedJob prepared, Map<String, FixResult> results) {
  private static final int SHOWN = 100;

  /** Copies the results. */
  FileMoves {
    results = Map.copyOf(results);
  }

  /** The results without renames and deletions that are refused. */
  Map<String, FixResult> allowed() {
    Map<String, String> first = new HashMap<>();
    Map<String, String> reasons = new TreeMap<>();
    new TreeMap<>(results)
        .forEach(
            (path, result) -> {
              result
                  .newPath()
                  .map(target -> first.putIfAbsent(TargetPaths.key(target), path))
                  .ifPresent(
                      other -> {
                        reasons.put(path, sameName(other));
                        reasons.put(other, sameName(path));
                      });
              result
                  .deletion()
                  .flatMap(deletion -> objection(result.after(), deletion))
                  .ifPresent(reason -> reasons.put(path, reason));
            });
    Map<String, FixResult> allowed = new HashMap<>(results);
    reasons.forEach(
        (path, reason) -> allowed.computeIfPresent(path, (key, result) -> result.inPlace(reason)));
    return allowed;
  }

  private static String sameName(String other) {
    return Quoted.of(other, SHOWN) + " would get the same name";
  }

  private Optional<String> objection(Source copy, Delete deletion) {
    if (deletion.duplicateOf().isEmpty()) {
      return Optional.empty();
    }
    String kept = deletion.duplicateOf().get();
    FixResult result = results.get(kept);
    if (result != null && result.deletion().isPresent()) {
      return Optional.of(Quoted.of(kept, SHOWN) + " would be deleted, too");
    }
    boolean whole = text(kept).filter(page -> hasAll(page, copy)).isPresent();
    return whole
        ? Optional.empty()
        : Optional.of(
            Quoted.of(kept, SHOWN)
                + " does not have everything that it has. If resources are missing there, run `fix`"
                + " for both pages or the whole repository");
  }

  /** The final text of a page. */
  private Optional<Source> text(String path) {
    FixResult result = results.get(path);
    return result == null ? prepared.links().page(path) : Optional.of(result.after());
  }

  /** The comparison of the rules, and one of plain words and URLs, which uses no parser. */
  private boolean hasAll(Source kept, Source copy) {
    Optional<TopicPage> page = topic(kept);
    Optional<TopicPage> other = topic(copy);
    return page.isPresent()
        && other.isPresent()
        && PageMerge.of(page.get(), other.get(), List.of())
            .filter(merge -> merge.edits().isEmpty())
            .isPresent()
        && CopiedWords.areIn(kept.text(), copy.text());
  }

  private Optional<TopicPage> topic(Source source) {
    return prepared
        .entry(source.path())
        .map(Entry::name)
        .map(name -> TopicPageParser.parse(MarkdownParser.parse(source), name));
  }

  /** What the renames and deletions change for pages that link to these files. */
  Map<String, TargetChange> changes() {
    IncomingLinks links = prepared.links();
    Map<String, TargetChange> changes = new HashMap<>();
    results.forEach(
        (path, result) ->
            target(result)
                .ifPresent(
                    target ->
                        changes.put(
                            path,
                            links.change(result.after(), result.after(), Optional.of(target)))));
    return changes;
  }

  /** The path that links to a file lead to afterwards, if it is another one. */
  private Optional<String> target(FixResult result) {
    Optional<String> kept = result.deletion().flatMap(Delete::duplicateOf);
    return kept.isEmpty()
        ? result.newPath()
        : Optional.ofNullable(results.get(kept.get())).flatMap(FixResult::newPath).or(() -> kept);
  }

  /** The final text of each page that a deleted page is a copy of, at its final path. */
  Map<String, Source> remaining() {
    Map<String, Source> texts = new HashMap<>();
    results.forEach(
        (path, result) ->
            result
                .deletion()
                .flatMap(Delete::duplicateOf)
                .flatMap(this::text)
                .ifPresent(
                    text ->
                        texts.put(
                            path, Source.of(target(result).orElse(text.path()), text.text()))));
    return texts;
  }

  /** The files that get another path. */
  Set<String> renamed() {
    return results.entrySet().stream()
        .filter(result -> result.getValue().newPath().isPresent())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
