package io.github.roadmaplint.engine;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.KnownSecrets;
import io.github.roadmaplint.text.Shortened;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Converts the problems of one file to findings: adds rule, severity and path, and removes
 * suppressed ones. Used by one thread.
 */
public final class FindingCollector implements Problems {
  /** Messages have about 90 characters and show values cut; this is for those that forget it. */
  private static final int LONGEST_MESSAGE = 300;

  private static final int LONGEST_HELP = 1_000;

  private final Source source;
  private final SeverityOverrides levels;
  private final InlineSuppressions inline;
  private final List<Finding> findings = new ArrayList<>(0);
  private final BitSet usedOverrides = new BitSet(0);
  private final FileDependencies dependencies = new FileDependencies();
  private RuleInfo speaking = EngineRules.RULE_FAILED;

  /** The collections are created when they are needed, because all collectors of a run are kept. */
  private Set<ReportKey> reported = Set.of();

  /** Places with findings that other rules do not repeat; rules of topics run first. */
  private Map<String, NavigableMap<Integer, Span>> places = Map.of();

  private int suppressed;
  private boolean incomplete;

  /** Computed if the file has a problem. */
  private Optional<KnownSecrets> secrets = Optional.empty();

  /** Problems that are reported only once. */
  private record ReportKey(String rule, Span place, String message) {

    /** The generated methods of a record are slow at program start. */
    @Override
    public int hashCode() {
      return 31 * (31 * place.start() + place.end()) + message.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof ReportKey that
          && place.start() == that.place.start()
          && place.end() == that.place.end()
          && rule.equals(that.rule)
          && message.equals(that.message);
    }
  }

  public FindingCollector(Source source, SeverityOverrides levels) {
    this.source = source;
    this.levels = levels;
    this.inline = InlineSuppressions.of(source);
  }

  /**
   * The collector that a rule adds its problems to. It is the same object for every rule, so a rule
   * must not keep it.
   */
  FindingCollector of(RuleInfo rule) {
    speaking = rule;
    return this;
  }

  @Override
  public void add(Problem problem) {
    add(speaking, problem);
  }

  /** The file. */
  Source source() {
    return source;
  }

  /** The path of the file. */
  String path() {
    return source.path();
  }

  /** What the findings depend on; rules and their data add to it. */
  FileDependencies dependencies() {
    return dependencies;
  }

  /** Continues with the cached result of the same text. */
  void restore(StoredResult result, Function<String, String> why) {
    result.findings().forEach(stored -> findings.add(stored.in(source, why)));
    suppressed += result.suppressed();
    usedOverrides.or(result.overrides());
    dependencies.addAll(result);
  }

  /** The result of the file so far. */
  StoredResult result() {
    return new StoredResult(
        findings.stream().map(StoredFinding::of).toList(),
        suppressed,
        (BitSet) usedOverrides.clone(),
        dependencies.texts(),
        dependencies.paths(),
        dependencies.ofAllPages());
  }

  /** Whether {@link #result} is all that a later run needs to know. */
  boolean isRestorable() {
    return !incomplete && inline.isEmpty() && dependencies.areKnown();
  }

  /** How many findings there are so far. */
  int count() {
    return findings.size();
  }

  /**
   * Takes a problem of a rule. The same one again is one place that is seen several times, as is
   * the definition of a reference that is used several times.
   */
  void add(RuleInfo rule, Problem problem) {
    if (reported.isEmpty()) {
      reported = new HashSet<>();
    }
    if (!reported.add(new ReportKey(rule.id(), problem.span(), problem.message()))) {
      return; // links to one definition lead to one place
    }
    Optional<Severity> severity = levels.base(rule);
    int override = levels.deciding(rule.id(), source.path());
    if (override >= 0) {
      usedOverrides.set(override);
      severity = levels.overrides().get(override).levels().getOrDefault(rule.id(), severity);
    }
    boolean off = severity.isEmpty();
    if (off || inline.suppresses(rule.id(), problem.span().start())) {
      suppressed += off && override < 0 ? 0 : 1;
      return;
    }
    problem.insteadOf().ifPresent(other -> remove(other, problem.span()));
    if (problem.unless().isEmpty() || !isReported(problem.unless().get(), problem.span())) {
      findings.add(finding(rule, severity.get(), problem));
    }
  }

  private void remove(String rule, Span place) {
    findings.removeIf(finding -> finding.rule().equals(rule) && place.contains(finding.span()));
  }

  /** Whether a rule has already found something around a place. */
  private boolean isReported(String rule, Span place) {
    if (places.isEmpty()) {
      places = new HashMap<>();
    }
    Map.Entry<Integer, Span> before =
        places.computeIfAbsent(rule, this::places).floorEntry(place.start());
    return before != null && before.getValue().contains(place);
  }

  private NavigableMap<Integer, Span> places(String rule) {
    NavigableMap<Integer, Span> found = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.rule().equals(rule)) {
        found.put(finding.span().start(), finding.span());
      }
    }
    return found;
  }

  private Finding finding(RuleInfo rule, Severity severity, Problem problem) {
    return new Finding(
        rule.id(),
        severity,
        source,
        within(problem.span()),
        Shortened.of(hidden(problem.message()), LONGEST_MESSAGE),
        Shortened.of(hidden(problem.help()), LONGEST_HELP),
        rule.why(),
        problem.fix(),
        problem.subject(),
        Optional.empty());
  }

  /** The text without secrets of the file. */
  private String hidden(String text) {
    if (secrets.isEmpty()) {
      secrets = Optional.of(KnownSecrets.of(source));
    }
    return secrets.get().hide(text);
  }

  /** A place after the end of the text would have no line. */
  private Span within(Span span) {
    int length = source.text().length();
    return span.end() <= length ? span : new Span(Math.min(span.start(), length), length);
  }

  /** Reports that a rule threw an exception. */
  void failed(RuleInfo rule, Throwable failure) {
    incomplete = true;
    add(
        EngineRules.RULE_FAILED,
        Problem.of(
            Span.at(0),
            "Rule `" + rule.id() + "` failed on this file: " + failure.getClass().getSimpleName(),
            "Report this defect together with the file. The other rules have run."));
  }

  /** Reports that the file could not be checked. */
  void gaveUp(Throwable failure) {
    incomplete = true;
    add(
        EngineRules.RULE_FAILED,
        Problem.of(
            Span.at(0),
            "File could not be checked: " + failure.getClass().getSimpleName(),
            "Make the file smaller, or exclude it with `ignore`."));
  }

  /** Reports that the file could not be read. */
  void failed(ReadResult.Failure failure) {
    incomplete |= failure.incomplete();
    add(failure.rule(), failure.problem());
  }

  /** Completes the file: an unused suppression is also a finding. */
  public FileResult finish(Set<String> known, Set<String> ran) {
    if (!inline.isEmpty()) {
      inline.report(
          known,
          ran,
          problem -> add(EngineRules.UNKNOWN_RULE, problem),
          problem -> add(EngineRules.UNUSED, problem));
    }
    return new FileResult(findings, suppressed, usedOverrides, incomplete);
  }
}
