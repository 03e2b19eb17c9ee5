package io.github.roadmaplint.config;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.layout.GlobDefect;
import io.github.roadmaplint.schema.SchemaProblem;
import io.github.roadmaplint.schema.SchemaValidator;
import io.github.roadmaplint.schema.Schemas;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Order;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.text.Shortened;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Collects the mistakes of a configuration file while it is read. The fast reader only detects
 * <em>that</em> a value has the wrong form. Then the schema validator, which is loaded only in this
 * case, finds the reason.
 */
final class ConfigErrors {
  private static final int SHOWN = 30;

  private static final int MOST_SHOWN = 100;

  private final String path;
  private final Source source;
  private final List<SchemaProblem> problems = new ArrayList<>();
  private boolean misfit;
  private boolean unknown;

  ConfigErrors(String path, Source source) {
    this.path = path;
    this.source = source;
  }

  /** A value does not have the form that the schema requires. */
  void misfit() {
    misfit = true;
  }

  /** Requests a validation with the schema, even without a known mistake. */
  void unknown() {
    unknown = true;
  }

  /** Adds a mistake in a well-formed value. */
  void add(Span place, String message, String help) {
    problems.add(new SchemaProblem(place, message, help));
  }

  /** Checks a glob, so that none silently matches nothing. */
  void judgeGlob(StringData glob) {
    GlobDefect.ofGlob(glob.value()).ifPresent(defect -> add(glob, "Glob ", defect));
  }

  /** Checks the path of a collection. */
  void judgePath(StringData path) {
    GlobDefect.ofPath(path.value()).ifPresent(defect -> add(path, "Path ", defect));
  }

  private void add(StringData written, String kind, GlobDefect defect) {
    String shown = Quoted.of(written.value(), SHOWN);
    add(written.span(), kind + shown + ' ' + defect.what(), defect.help());
  }

  /** Throws when something is wrong. */
  void rejectAny(DataDocument document) throws ConfigException {
    document.defects().forEach(one -> add(one.span(), one.message(), one.help()));
    if (misfit || unknown) {
      addMisfits(document);
    }
    if (misfit && problems.isEmpty()) {
      // Never, as long as reader and schema agree; but better this than a setting that is ignored.
      add(Span.at(0), "A value has an invalid form", "Compare the file with the schema.");
    }
    if (!problems.isEmpty()) {
      problems.sort(Order.by(SchemaProblem::span));
      throw new ConfigException(firstOf(problems));
    }
  }

  /** The maximum number of listed mistakes; a file can contain any number. */
  private List<ConfigError> firstOf(List<SchemaProblem> all) {
    List<ConfigError> first =
        new ArrayList<>(all.stream().limit(MOST_SHOWN).map(this::mistake).toList());
    if (all.size() > MOST_SHOWN) {
      String more = all.size() - MOST_SHOWN + " more problems in this file";
      Span place = all.get(MOST_SHOWN).span();
      first.add(mistake(new SchemaProblem(place, more, "Fix the problems above, then run again.")));
    }
    return first;
  }

  private void addMisfits(DataDocument document) {
    Set<Span> told = problems.stream().map(SchemaProblem::span).collect(Collectors.toSet());
    new SchemaValidator(Schemas.builtIn())
        .validate("config", document).stream()
            .filter(problem -> !told.contains(problem.span()))
            .forEach(problems::add);
  }

  private ConfigError mistake(SchemaProblem problem) {
    return new ConfigError(
        path,
        Optional.of(source.position(problem.span().start())),
        Shortened.of(problem.message(), 300),
        Shortened.of(problem.help(), 1_000));
  }
}
