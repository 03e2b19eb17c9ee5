package io.github.roadmaplint.fix;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Verifies a fixed text against the original one: it has no new error, it contains every word and
 * link of the original, except for declared changes, and readers of the published page see them.
 *
 * @param before the original text
 * @param findings the findings of the original text
 * @param visibleWords compares the published pages
 */
record FixVerifier(Source before, List<Finding> findings, VisibleWords visibleWords) {

  /** The objection to the text after some passes; nothing when it can replace the original. */
  Optional<String> objection(FixPass pass) {
    if (pass.isEndless()) {
      return Optional.of(endless(pass));
    }
    if (pass.text().text().equals(before.text())) {
      return Optional.empty();
    }
    Optional<Finding> error = newError(pass.findings());
    if (error.isPresent()) {
      String message = error.get().message();
      return Optional.of("it would cause an error of `" + error.get().rule() + "`: " + message);
    }
    DeclaredChanges changes = DeclaredChanges.of(pass.declared());
    return SourceVerifier.objection(before, pass.text(), changes)
        .or(() -> visibleWords.objection(before, pass.text(), changes));
  }

  private static String endless(FixPass pass) {
    Finding last = pass.applied().get(pass.applied().size() - 1);
    int line = last.source().lineOf(last.span().start());
    return pass.isRepeated()
        ? "the fixes undo each other at line "
            + line
            + ": the last one restores an earlier text; fix this line by hand"
        : "something is still left to fix after "
            + FixPass.MOST_PASSES
            + " passes, most recently at line "
            + line
            + "; fix this line by hand, then run again";
  }

  /** An error of a rule that had fewer errors before. */
  private Optional<Finding> newError(List<Finding> found) {
    Map<String, Integer> known = new HashMap<>();
    for (Finding finding : findings) {
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
