package io.github.roadmaplint.rules.frontmatter;

import io.github.roadmaplint.document.FrontMatter;
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

/** Fields that are missing, unknown, or contain a wrong value. */
public final class FrontMatterSchema implements Rule.OfFrontMatter {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "front-matter/schema",
          Severity.ERROR,
          Fixable.NO,
          "A field is missing, unknown, or of the wrong type or value",
          "The site builds the page from these fields. A missing field or a wrong type breaks"
              + " the page. A misspelled field is silently ignored.");

  private final SchemaValidator validator;

  /** Uses the schemas. */
  public FrontMatterSchema(RuleSettings settings) {
    validator = new SchemaValidator(settings.schemas());
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FrontMatter frontMatter, Problems problems) {
    Optional<String> schema = frontMatter.entry().collection().schema();
    if (schema.isEmpty()) {
      return;
    }
    for (SchemaProblem problem : validator.validate(schema.get(), frontMatter.document())) {
      problems.add(Problem.of(problem.span(), problem.message(), problem.help()));
    }
  }
}
