package io.github.roadmaplint.fix;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Fixes a text pass by pass until no fix is left, and then verifies the result. */
final class FixPass {
  /**
   * Each pass makes all fixes that do not touch each other; a page full of mistakes takes about ten
   * passes.
   */
  private static final int MOST_PASSES = 100;

  /** If two fixes touch, the worse problem is fixed first. */
  private static final Comparator<Finding> URGENCY =
      Comparator.comparing(Finding::severity).thenComparing(Finding.ORDER);

  private final Function<Source, List<Finding>> judge;
  private final Predicate<Finding> wanted;
  private final Source before;
  private final List<Finding> foundBefore;
  private final List<Finding> applied = new ArrayList<>();
  private final List<WordChange> declared = new ArrayList<>();
  private Source text;
  private List<Finding> found;

  private FixPass(
      Function<Source, List<Finding>> judge,
      Predicate<Finding> wanted,
      Source before,
      List<Finding> foundBefore) {
    this.judge = judge;
    this.wanted = wanted;
    this.before = before;
    this.foundBefore = foundBefore;
    this.text = before;
    this.found = foundBefore;
  }

  /** Starts with the original text, without any fixes. */
  static FixPass at(Function<Source, List<Finding>> judge, Source before) {
    return new FixPass(judge, finding -> false, before, judge.apply(before));
  }

  /** Continues from here with fixes of other rules; the result is verified as a whole. */
  FixPass with(Predicate<Finding> others) {
    FixPass next = new FixPass(judge, others, before, foundBefore);
    next.text = text;
    next.found = found;
    next.applied.addAll(applied);
    next.declared.addAll(declared);
    return next;
  }

  /** The current text. */
  Source text() {
    return text;
  }

  /** The new name of the file, if one of the fixes renames it. */
  Optional<String> fileName() {
    return applied.stream()
        .flatMap(finding -> finding.fix().orElseThrow().fileName().stream())
        .findFirst();
  }

  /** The findings of the current text. */
  List<Finding> found() {
    return found;
  }

  /** The findings that are fixed so far. */
  List<Finding> applied() {
    return applied;
  }

  /** The word changes that the applied fixes declare. */
  List<WordChange> declared() {
    return declared;
  }

  /**
   * Applies the fixes.
   *
   * @return the objection to the new text; nothing when there is none
   */
  Optional<String> run(VisibleWords readership) {
    Set<String> seen = new HashSet<>();
    for (int pass = 0; pass < MOST_PASSES && seen.add(text.text()); pass++) {
      if (!change()) {
        found.stream().filter(this::renames).findFirst().ifPresent(applied::add);
        return objection(readership);
      }
    }
    return Optional.of("the fixes undo each other");
  }

  /** A file is renamed once, when its text is final. */
  private boolean renames(Finding finding) {
    return wanted.test(finding) && finding.fix().filter(fix -> fix.edits().isEmpty()).isPresent();
  }

  private boolean edits(Finding finding) {
    return wanted.test(finding) && finding.fix().filter(fix -> !fix.edits().isEmpty()).isPresent();
  }

  private boolean change() {
    Edits edits = new Edits();
    List<Finding> made = new ArrayList<>();
    List<WordChange> changes = new ArrayList<>();
    for (Finding finding : found.stream().filter(this::edits).sorted(URGENCY).toList()) {
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
      return false;
    }
    applied.addAll(made);
    declared.addAll(changes);
    text = Source.of(text.path(), changed);
    found = judge.apply(text);
    return true;
  }

  private Optional<String> objection(VisibleWords readership) {
    if (text.text().equals(before.text())) {
      return Optional.empty();
    }
    Optional<Finding> error = newError();
    if (error.isPresent()) {
      String said = error.get().message();
      return Optional.of("it would cause an error of `" + error.get().rule() + "`: " + said);
    }
    DeclaredChanges changes = DeclaredChanges.of(declared);
    return SourceVerifier.objection(before, text, changes)
        .or(() -> readership.objection(before, text, changes));
  }

  /** An error of a rule that had fewer errors before. */
  private Optional<Finding> newError() {
    Map<String, Integer> known = new HashMap<>();
    for (Finding finding : foundBefore) {
      if (finding.severity() == Severity.ERROR) {
        known.merge(finding.rule(), 1, Integer::sum);
      }
    }
    for (Finding finding : found) {
      if (finding.severity() == Severity.ERROR
          && known.merge(finding.rule(), -1, Integer::sum) < 0) {
        return Optional.of(finding);
      }
    }
    return Optional.empty();
  }
}
