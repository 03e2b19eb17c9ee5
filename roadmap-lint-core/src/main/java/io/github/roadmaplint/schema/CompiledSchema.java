package io.github.roadmaplint.schema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.ValidationLimitExceededException;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import io.github.roadmaplint.data.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;

/**
 * The validator library with the schemas that were used so far. Loading it costs more than checking
 * a file, so nothing touches this class before a file needs it.
 */
final class CompiledSchema {
  private static final String TOO_DEEP = "it is nested too deeply";

  private static final Pattern NAME_OF_CLASS =
      Pattern.compile("(?:[a-z]+\\.)+[A-Z]\\w*(?:Exception|Error)?:? *");

  /** The message of the library for a schema that its loader does not have. */
  private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]*:\\S+");

  /** Evaluations of a schema or keyword that a small value may cause; real ones cause hundreds. */
  private static final long LEAST_STEPS = 20_000;

  private static final int STEPS_PER_CHARACTER = 100;
  private static final long MOST_STEPS = 50_000_000;
  private static final int DEEPEST = 2_000;

  /** Parts of patterns held against characters. */
  private static final long LEAST_MATCHING = 1_000_000;

  private static final long MATCHING_PER_CHARACTER = 1_000;

  private final EvaluationBudget work = new EvaluationBudget();
  private final SchemaRegistry registry;
  private final SchemaLibrary library;
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  CompiledSchema(Schemas schemas) {
    library = new SchemaLibrary(schemas);
    registry =
        SchemaRegistry.withDialect(
            Dialects.getDraft202012(),
            builder ->
                builder
                    .schemaLoader(new CustomSchemaLoader(schemas))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder()
                            .regularExpressionFactory(it -> SchemaPattern.compile(it, work))
                            .build()));
  }

  /**
   * The errors of a value, up to a limit, in the order of the validator. @throws
   * Work.TooMuchException if the validation takes too many steps for a value of this length @throws
   * UnusableSchemaException if the schema is invalid
   */
  List<Violation> violations(String address, Data root) {
    List<Violation> violations = new ArrayList<>();
    for (Error error : errors(schema(address), root)) {
      violations.add(violation(address, root, error));
    }
    return violations;
  }

  private List<Error> errors(Schema schema, Data root) {
    long length = root.span().length();
    work.allow(LEAST_MATCHING + MATCHING_PER_CHARACTER * length);
    long steps = Math.min(MOST_STEPS, LEAST_STEPS + STEPS_PER_CHARACTER * length);
    ExecutionConfig limits =
        ExecutionConfig.builder().maxEvaluationSteps(steps).maxEvaluationDepth(DEEPEST).build();
    try {
      return schema.validate(new CappedErrors(limits), JsonTree.of(root), OutputFormat.DEFAULT);
    } catch (ValidationLimitExceededException | StackOverflowError tooMuch) {
      throw new EvaluationBudget.TooMuchException();
    } catch (SchemaException late) {
      throw new UnusableSchemaException(reason(late));
    }
  }

  /** Why a schema, or one that it refers to, cannot be used; nothing when it can. */
  Optional<String> defect(String address) {
    try {
      JsonNode root = library.document(address).node();
      if (!root.isObject() && !root.isBoolean()) {
        return Optional.of("a schema is an object");
      }
      Optional<String> misled =
          MetaSchema.defect(root)
              .or(() -> ReferenceCycle.in(library, address))
              .or(() -> DynamicReferences.defect(root));
      if (misled.isEmpty()) {
        schema(address).initializeValidators();
      }
      return misled;
    } catch (StreamReadException e) {
      TokenStreamLocation at = e.getLocation();
      return Optional.of("line " + at.getLineNr() + " is not JSON");
    } catch (UnusableSchemaException e) {
      return Optional.ofNullable(e.getMessage());
    } catch (StreamConstraintsException e) {
      boolean deep = String.valueOf(e.getMessage()).startsWith("Document nesting depth");
      return Optional.of(deep ? TOO_DEEP : "it has a number or a key that is too long");
    } catch (SchemaException | JacksonException e) {
      return Optional.of(reason(e));
    } catch (StackOverflowError e) {
      return Optional.of(TOO_DEEP);
    }
  }

  /** The message of the library, unless it is only for programmers. */
  private static String reason(RuntimeException e) {
    String message = Optional.ofNullable(e.getMessage()).orElse("");
    if (message.isEmpty()) {
      return "it is not a JSON Schema";
    }
    int line = message.indexOf('\n');
    String reason =
        NAME_OF_CLASS.matcher(line < 0 ? message : message.substring(0, line)).replaceAll("");
    if (ADDRESS.matcher(reason).matches()) {
      return "it refers to " + reason + ", which is not loaded";
    }
    return reason.startsWith("Unknown dialect")
        ? "its $schema must be https://json-schema.org/draft/2020-12/schema or omitted"
        : reason;
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
        ErrorLocation.find(root, path),
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
