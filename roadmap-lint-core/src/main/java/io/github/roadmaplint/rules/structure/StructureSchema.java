package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.schema.SchemaProblem;
import io.github.roadmaplint.schema.SchemaValidator;
import io.github.roadmaplint.source.Span;
import java.util.Optional;

/** A structure or mapping that does not match the schema that the site expects. */
public final class StructureSchema implements Rule.OfStructure {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "structure/schema",
              Severity.ERROR,
              Fixable.NO,
              "A structure file does not match the schema that the site expects",
              "The site draws the roadmap from this file. It omits what it cannot read, or draws it"
                  + " in the wrong place.")
          .needing(Need.STRUCTURES);

  private final SchemaValidator validator;

  /** Uses the schemas. */
  public StructureSchema(RuleSettings settings) {
    validator = new SchemaValidator(settings.schemas());
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Structure structure, Problems problems) {
    Optional<Data> root = structure.document().root();
    if (root.isEmpty()) {
      return;
    }
    Optional<String> schema = entry.collection().schema().or(() -> schemaOf(structure));
    if (schema.isEmpty()) {
      problems.add(unknown(root.get().span()));
      return;
    }
    for (SchemaProblem problem : validator.validate(schema.get(), structure.document())) {
      problems.add(
          Problem.of(problem.span(), problem.message(), problem.help()).about(problem.subject()));
    }
  }

  private static Optional<String> schemaOf(Structure structure) {
    return switch (structure.generation()) {
      case EDITOR -> Optional.of("structure-editor");
      case MOCKUP -> Optional.of("structure-mockup");
      case UNKNOWN -> Optional.empty();
    };
  }

  private static Problem unknown(Span root) {
    Span start = new Span(root.start(), Math.min(root.end(), root.start() + 1));
    return Problem.of(
        start,
        "File is not a structure: it has neither `nodes` and `edges` nor `mockup`",
        "Export the roadmap from the editor again, or move the file out of this folder.");
  }
}
