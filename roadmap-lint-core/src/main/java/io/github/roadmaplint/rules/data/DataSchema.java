package io.github.roadmaplint.rules.data;

import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.document.DataFile;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.schema.SchemaProblem;
import io.github.roadmaplint.schema.SchemaValidator;
import java.util.Optional;

/** A data file that does not match the schema of its collection. */
public final class DataSchema implements Rule.OfData {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "data/schema",
          Severity.ERROR,
          Fixable.NO,
          "A data file does not match the schema of its collection",
          "Pages and programs are built from these fields. A missing or misspelled field, or a wrong"
              + " type, breaks them.");

  private final SchemaValidator validator;

  /** Uses the schemas. */
  public DataSchema(RuleSettings settings) {
    validator = new SchemaValidator(settings.schemas());
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DataFile file, Problems problems) {
    Optional<String> schema = file.entry().collection().schema();
    if (schema.isEmpty()) {
      return;
    }
    for (DataDocument document : file.documents()) {
      for (SchemaProblem problem : validator.validate(schema.get(), document)) {
        problems.add(
            Problem.of(problem.span(), problem.message(), problem.help()).about(problem.subject()));
      }
    }
  }
}
