package io.github.roadmaplint.fix;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.UpdatedPage;
import io.github.roadmaplint.rule.FileChange;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A text after some passes. Each pass makes all fixes that do not touch each other, and the result
 * is a new instance.
 *
 * @param text the current text
 * @param findings the findings of the current text
 * @param applied the findings that are fixed so far
 * @param declared the word changes that the applied fixes declare
 * @param earlier the texts before each pass of the current trial
 */
record FixPass(
    Source text,
    List<Finding> findings,
    List<Finding> applied,
    List<WordChange> declared,
    Set<String> earlier) {
  /** A page full of mistakes takes about ten passes. */
  static final int MOST_PASSES = 100;

  /** If two fixes touch, the worse problem is fixed first. */
  private static final Comparator<Finding> URGENCY =
      Order.then(Order.by(Finding::severity), Finding.ORDER);

  /** Copies the lists. */
  FixPass {
    findings = List.copyOf(findings);
    applied = List.copyOf(applied);
    declared = List.copyOf(declared);
    earlier = Set.copyOf(earlier);
  }

  /** The original text, without any fixes. */
  static FixPass unfixed(Source text, List<Finding> findings) {
    return new FixPass(text, findings, List.of(), List.of(), Set.of());
  }

  /** The same as the start of a new trial. */
  FixPass asStart() {
    return new FixPass(text, findings, applied, declared, Set.of());
  }

  /** Whether the passes do not come to an end. */
  boolean isEndless() {
    return earlier.size() >= MOST_PASSES || isRepeated();
  }

  /** Whether the text is one of the earlier ones, because the fixes undo each other. */
  boolean isRepeated() {
    return earlier.contains(text.text());
  }

  /**
   * The next pass.
   *
   * @param check finds the findings of the new text
   * @param wanted selects the findings to fix, among those that have a fix
   * @param links changes the links to headings with a new text
   * @return nothing when no fix is left, or when the passes are endless
   */
  Optional<FixPass> next(
      Function<Source, List<Finding>> check,
      Predicate<Finding> wanted,
      BiFunction<Source, Source, UpdatedPage> links) {
    Edits edits = new Edits();
    List<Finding> made = new ArrayList<>(applied);
    List<WordChange> changes = new ArrayList<>(declared);
    for (Finding finding : isEndless() ? List.<Finding>of() : fixable(wanted)) {
      Fix fix = finding.fix().orElseThrow();
      Edits.Taken taken = edits.take(fix.edits());
      if (taken != Edits.Taken.NOT) {
        made.add(finding);
      }
      if (taken == Edits.Taken.NOW) {
        changes.addAll(fix.changes());
      }
    }
    String changed = edits.apply(text.text());
    if (changed.equals(text.text())) {
      return Optional.empty();
    }
    UpdatedPage updated = links.apply(text, Source.of(text.path(), changed));
    changes.addAll(updated.changes());
    Source fresh = updated.text();
    Set<String> texts = new HashSet<>(earlier);
    texts.add(text.text());
    return Optional.of(new FixPass(fresh, check.apply(fresh), made, changes, texts));
  }

  private List<Finding> fixable(Predicate<Finding> wanted) {
    return findings.stream()
        .filter(wanted)
        .filter(finding -> finding.fix().filter(fix -> !fix.edits().isEmpty()).isPresent())
        .sorted(URGENCY)
        .toList();
  }

  /** The same with the end of the file: it is renamed or deleted once, when its text is final. */
  FixPass withFile(Predicate<Finding> wanted) {
    List<Finding> moving =
        findings.stream()
            .filter(wanted)
            .filter(finding -> finding.fix().filter(Fix::movesFile).isPresent())
            .toList();
    if (moving.isEmpty()) {
      return this;
    }
    List<Finding> made = new ArrayList<>(applied);
    made.removeIf(finding -> finding.fix().filter(Fix::movesFile).isPresent());
    made.addAll(NewPath.chosen(text.path(), moving));
    return new FixPass(text, findings, made, declared, earlier);
  }

  /** The new path of the file, or its deletion, if one of the fixes does that. */
  Optional<FileChange> file() {
    return NewPath.file(text.path(), applied);
  }

  /** The pages whose resources the fixes add, because these pages are deleted. */
  List<FileChange.Merge> merges() {
    return applied.stream()
        .flatMap(finding -> finding.fix().orElseThrow().file().stream())
        .filter(FileChange.Merge.class::isInstance)
        .map(FileChange.Merge.class::cast)
        .toList();
  }
}
