package io.github.roadmaplint.schema;

import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import io.github.roadmaplint.document.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;

/**
 * The validator library with the schemas that were used so far. Loading it costs more than checking
 * a file, so nothing touches this class before a file needs it.
 */
final class Compiled {
  private final SchemaRegistry registry;
  private final SchemaLibrary library;
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  Compiled(Schemas schemas) {
    library = new SchemaLibrary(schemas);
    registry =
        SchemaRegistry.withDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemas(address -> schemas.text(address).orElse(null)));
  }

  /**
   * What a schema has against a value, or the beginning of it, in the order in which the validator
   * finds it.
   */
  List<Violation> violations(String address, Data root) {
    List<Error> errors =
        schema(address).validate(new FewErrors(), JsonTree.of(root), OutputFormat.DEFAULT);
    List<Violation> violations = new ArrayList<>(errors.size());
    for (Error error : errors) {
      violations.add(violation(address, root, error));
    }
    return violations;
  }

  /** Why a schema, or one that it refers to, cannot be used; nothing when it can. */
  Optional<String> defect(String address) {
    try {
      schema(address).initializeValidators();
      return Optional.empty();
    } catch (SchemaException | JacksonException e) {
      return Optional.of(Optional.ofNullable(e.getMessage()).orElse("it is not a JSON Schema"));
    }
  }

  private Schema schema(String address) {
    return compiled.computeIfAbsent(address, key -> registry.getSchema(SchemaLocation.of(key)));
  }

  private Violation violation(String address, Data root, Error error) {
    List<Object> path = elements(error.getInstanceLocation());
    List<Object> evaluation = elements(error.getEvaluationPath());
    List<Object> withoutKeyword = evaluation.subList(0, Math.max(0, evaluation.size() - 1));
    return new Violation(
        error.getKeyword(),
        Optional.ofNullable(error.getProperty()).orElse(""),
        path,
        evaluation,
        error.getSchemaLocation().toString(),
        error.getSchemaNode(),
        Place.find(root, path),
        SchemaLayers.follow(library, address, withoutKeyword));
  }

  private static List<Object> elements(NodePath path) {
    List<Object> elements = new ArrayList<>(path.getNameCount());
    for (int i = 0; i < path.getNameCount(); i++) {
      elements.add(path.getElement(i));
    }
    return elements;
  }
}
