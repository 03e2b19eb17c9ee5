package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.text.Normalizer;
import java.util.Optional;

/** A file whose path differs from that of another file only in case or Unicode normalization. */
public final class CaseCollision implements Rule.OfPlace {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "local/case-collision",
          Severity.ERROR,
          Fixable.NO,
          "Two files have paths that differ only in case or in Unicode normalization",
          "On Windows and macOS only one of the two files can exist. A checkout there silently drops"
              + " the other one.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Repository repository, Problems problems) {
    Optional<String> found = repository.collidingWith(entry.path());
    if (found.isPresent()) {
      String other = found.get();
      String how = isSame(entry.path(), other) ? "Unicode normalization" : "case";
      problems.add(
          Problem.of(
              Span.at(0),
              "Path differs only in " + how + " from that of " + Quoted.of(name(other)),
              "Rename one of the two files, or delete the one that is not needed. The other file is "
                  + Quoted.of(other, 100)
                  + "."));
    }
  }

  private static boolean isSame(String path, String other) {
    return normalized(path).equals(normalized(other));
  }

  private static String normalized(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
