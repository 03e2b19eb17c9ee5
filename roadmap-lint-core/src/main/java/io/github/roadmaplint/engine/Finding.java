package io.github.roadmaplint.engine;

import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.ProblemSubject;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Position;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Order;
import java.util.Comparator;
import java.util.Optional;

/**
 * A problem with all data for a report.
 *
 * @param rule the rule's id
 * @param severity as configured for this path
 * @param source the file, with an empty text if it could not be read
 * @param span the place in it
 * @param message the problem
 * @param help what to do
 * @param why why the rule exists
 * @param fix its fix
 * @param subject what it is about, if that is not the text at its place, see {@code
 *     Problem.subject}
 * @param key what identifies it, if it was computed before findings were removed from the report,
 *     or if the report was saved; see {@code baseline.Fingerprints}
 */
public record Finding(
    String rule,
    Severity severity,
    Source source,
    Span span,
    String message,
    String help,
    String why,
    Optional<Fix> fix,
    Optional<ProblemSubject> subject,
    Optional<FindingKey> key) {

  /** The total order of reports: path, place, rule, message. */
  public static final Comparator<Finding> ORDER =
      Order.then(
          Order.then(Order.by(Finding::path), Order.by(Finding::span)),
          Order.then(Order.by(Finding::rule), Order.by(Finding::message)));

  /** A finding about the text at its place, whose key is not known yet. */
  public Finding(
      String rule,
      Severity severity,
      Source source,
      Span span,
      String message,
      String help,
      String why,
      Optional<Fix> fix) {
    this(rule, severity, source, span, message, help, why, fix, Optional.empty(), Optional.empty());
  }

  /** The file, relative to the repository, with {@code /}. */
  public String path() {
    return source.path();
  }

  /** The first place, 1-based, in code points. */
  public Position start() {
    return source.position(span.start());
  }

  /** The place after the last character, 1-based, in code points. */
  public Position end() {
    return source.position(span.end());
  }

  /** Whether it has a safe fix. */
  public boolean isSafelyFixable() {
    return fix.isPresent() && fix.get().safe();
  }

  /** The same finding, which only a person can fix. */
  public Finding withoutFix() {
    return new Finding(
        rule, severity, source, span, message, help, why, Optional.empty(), subject, key);
  }

  /** The same finding with another fix. */
  public Finding with(Fix other) {
    return new Finding(
        rule, severity, source, span, message, help, why, Optional.of(other), subject, key);
  }

  /** The same finding as one about the text at its place, whose key is not known. */
  public Finding withoutSubject() {
    return new Finding(rule, severity, source, span, message, help, why, fix);
  }

  /** The same finding with its key. */
  public Finding with(FindingKey known) {
    return new Finding(
        rule, severity, source, span, message, help, why, fix, subject, Optional.of(known));
  }
}
