package io.github.roadmaplint.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.DialectId;
import com.networknt.schema.dialect.Dialects;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Validates schemas against the schema of JSON Schema itself. The validator library ignores some
 * values of the wrong kind, such as {@code "required": "name"}, which would silently disable a
 * check, and rejects every value because of others.
 */
final class MetaSchema {
  private MetaSchema() {}

  /** The mistake at the most precise place, as a clause; nothing in a valid schema. */
  static Optional<String> defect(JsonNode schema) {
    Schema meta =
        SchemaRegistry.withDialect(Dialects.getDraft202012())
            .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));
    List<Error> errors = meta.validate(schema);
    return errors.stream()
        .max(Comparator.comparingInt(error -> error.getInstanceLocation().getNameCount()))
        .map(
            error ->
                "the value at " + error.getInstanceLocation() + " is wrong: " + error.getMessage());
  }
}
