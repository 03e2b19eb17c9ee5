package io.github.roadmaplint.schema;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.DataDefect;
import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds values against schemas. One instance can be used by several threads; a schema is read when
 * it is first needed.
 */
public final class SchemaValidator {
  private static final int SHOWN = 30;

  private final Schemas schemas;
  private final BuiltInAssertions builtIn;
  private volatile Optional<CompiledSchema> compiled = Optional.empty();

  /** A validator for these schemas. */
  public SchemaValidator(Schemas schemas) {
    this.schemas = schemas;
    builtIn = new BuiltInAssertions(schemas);
  }

  /**
   * The problems of a document, one per cause, in the order of the file. Places with an error of
   * the parser are skipped.
   *
   * @param schema a name of {@link Schemas#NAMES} or the path of a schema of the repository
   */
  public List<SchemaProblem> validate(String schema, DataDocument document) {
    Set<Span> reported =
        document.defects().stream().map(DataDefect::span).collect(Collectors.toSet());
    return document.root().map(root -> validate(schema, root)).orElse(List.of()).stream()
        .filter(problem -> !reported.contains(problem.span()))
        .toList();
  }

  /** The problems of a value, one per cause, in the order of the file. */
  public List<SchemaProblem> validate(String schema, Data root) {
    if (!schemas.own().containsKey(schema) && builtIn.of(schemas.address(schema)).accepts(root)) {
      return List.of();
    }
    try {
      List<Violation> violations = compiled().violations(schemas.address(schema), root);
      return violations.isEmpty() ? List.of() : ErrorGrouping.of(violations);
    } catch (EvaluationBudget.TooMuchException tooMuch) {
      return List.of(
          problem(
              root,
              "Comparing this with schema " + Quoted.of(schema, SHOWN) + " takes too many steps",
              "Simplify the schema: nested alternatives and repetitions multiply the number of"
                  + " steps."));
    } catch (UnusableSchemaException unusable) {
      return List.of(
          problem(
              root,
              Quoted.of(schema, SHOWN) + " cannot be used as a JSON Schema",
              "Fix it: " + Quoted.of(String.valueOf(unusable.getMessage()), 120) + "."));
    }
  }

  private static SchemaProblem problem(Data root, String message, String help) {
    return new SchemaProblem(Span.at(root.span().start()), message, help);
  }

  /**
   * Why a schema cannot be used: it is not JSON, not a schema, or refers to something that is not
   * there. Nothing when it can.
   */
  public Optional<String> defect(String schema) {
    return compiled().defect(schemas.address(schema));
  }

  private synchronized CompiledSchema compiled() {
    CompiledSchema ready = compiled.orElseGet(() -> new CompiledSchema(schemas));
    compiled = Optional.of(ready);
    return ready;
  }
}
