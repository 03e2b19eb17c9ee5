package io.github.roadmaplint.schema;

import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Groups the errors of the validator into one problem per cause. */
final class ErrorGrouping {
  /** The maximum number of places for which the same problem is listed separately. */
  private static final int SAME = 3;

  /** The maximum number of problems of a file. */
  private static final int MOST = 50;

  private final List<ReportKey> reported = new ArrayList<>();
  private final Set<String> misspelled = new HashSet<>();
  private final Map<List<Object>, Set<String>> keys = new HashMap<>();

  private ErrorGrouping() {}

  /** The problems in the order of the file. */
  static List<SchemaProblem> of(List<Violation> violations) {
    ErrorGrouping causes = new ErrorGrouping();
    List<Violation> meant = UnionErrors.nearest(violations);
    causes.missing(meant);
    causes.others(meant);
    causes.reported.sort(
        Order.then(
            Order.by(one -> one.problem().span()), Order.by(one -> one.problem().message())));
    return most(oneForMany(causes.reported, violations.size() >= CappedErrors.MOST));
  }

  /**
   * A key that is missing because it is misspelled is one cause; all other missing keys are
   * another.
   */
  private void missing(List<Violation> violations) {
    Map<List<Object>, List<Violation>> byObject = new LinkedHashMap<>();
    for (Violation violation : violations) {
      if (violation.isMissingKey()) {
        byObject.computeIfAbsent(violation.path(), path -> new ArrayList<>()).add(violation);
      }
    }
    byObject.values().forEach(this::missingOfOne);
  }

  private void missingOfOne(List<Violation> violations) {
    List<String> missing = new ArrayList<>();
    for (Violation violation : violations) {
      Optional<String> written = misspelling(violation);
      if (written.isPresent()) {
        misspelled.add(violation.path() + written.get());
        add(violation, ErrorMessages.misspelledKey(violation, written.get(), violation.property()));
      } else if (!missing.contains(violation.property())) {
        missing.add(violation.property());
      }
    }
    if (!missing.isEmpty()) {
      Violation first = violations.get(0);
      add(first.withKeys(String.join(",", missing)), ErrorMessages.missingKeys(first, missing));
    }
  }

  /** The keys of an object, cached because there can be many. */
  private Set<String> keys(Violation violation) {
    return keys.computeIfAbsent(violation.path(), path -> violation.place().keys());
  }

  private Optional<String> misspelling(Violation violation) {
    Set<String> unknown = new HashSet<>(keys(violation));
    unknown.removeAll(violation.layers().keys());
    return Nearest.to(violation.property(), unknown);
  }

  private void others(List<Violation> violations) {
    Set<List<Object>> ofWrongType = new HashSet<>();
    for (Violation violation : outerFirst(violations)) {
      if (violation.keyword().equals("type") && !ofWrongType.add(violation.path())) {
        continue;
      }
      boolean told = misspelled.contains(violation.path() + violation.property());
      if (violation.isUnknownKey() && !told) {
        add(violation, ErrorMessages.unknownKey(violation, keys(violation)));
      } else if (!violation.isMissingKey() && !violation.isUnknownKey()) {
        add(violation, ErrorMessages.of(violation));
      }
    }
  }

  /** If two schemas require a type, the outer one is more specific. */
  private static List<Violation> outerFirst(List<Violation> violations) {
    List<Violation> sorted = new ArrayList<>(violations);
    sorted.sort(Comparator.comparingInt(violation -> violation.evaluation().size()));
    return sorted;
  }

  private void add(Violation violation, SchemaProblem problem) {
    reported.add(
        new ReportKey(
            violation.rule() + ' ' + problem.message(), problem.about(violation.subject())));
  }

  private static List<SchemaProblem> oneForMany(List<ReportKey> reported, boolean cut) {
    Map<String, Integer> times = new LinkedHashMap<>();
    reported.forEach(one -> times.merge(one.cause(), 1, Integer::sum));
    List<SchemaProblem> problems = new ArrayList<>();
    Set<String> begun = new HashSet<>();
    for (ReportKey one : reported) {
      int count = times.getOrDefault(one.cause(), 1);
      if (count <= SAME) {
        problems.add(one.problem());
      } else if (begun.add(one.cause())) {
        problems.add(andMore(one.problem(), (cut ? "at least " : "") + (count - 1)));
      }
    }
    return problems;
  }

  private static SchemaProblem andMore(SchemaProblem problem, String others) {
    String help = problem.help() + " The same problem is in " + others + " other places.";
    return new SchemaProblem(problem.span(), problem.message(), help, problem.subject());
  }

  private static List<SchemaProblem> most(List<SchemaProblem> problems) {
    if (problems.size() <= MOST) {
      return List.copyOf(problems);
    }
    List<SchemaProblem> first = new ArrayList<>(problems.subList(0, MOST - 1));
    first.add(
        new SchemaProblem(
            problems.get(MOST - 1).span(),
            "The file has more problems than these",
            "Fix the problems above first, then check again."));
    return first;
  }

  /** A problem, and what makes two problems the same mistake. */
  private record ReportKey(String cause, SchemaProblem problem) {}
}
