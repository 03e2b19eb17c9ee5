package io.github.roadmaplint.schema;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.BooleanData;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The built-in schemas as assertions. They accept most valid values in a fraction of the time that
 * the validator takes, and without loading it. The validator checks only what they do not accept,
 * since they have no messages. A test compares the two.
 */
final class BuiltInAssertions {
  private static final Set<String> ANNOTATIONS =
      Set.of("$schema", "$id", "$defs", "title", "description", "examples", "default", "format");

  /** Keywords that {@link ObjectAssertion} covers together. */
  private static final Set<String> OF_OBJECTS =
      Set.of("properties", "required", "additionalProperties", "propertyNames", "minProperties");

  private final Schemas schemas;
  private final Map<String, Data> documents = new HashMap<>();
  private final Map<String, Assertion> read = new HashMap<>();
  private final Map<String, Reference> targets = new HashMap<>();
  private final EvaluationBudget unlimited = new EvaluationBudget();

  BuiltInAssertions(Schemas schemas) {
    this.schemas = schemas;
  }

  /** The assertion of a whole schema; it accepts nothing if the schema uses other keywords. */
  synchronized Assertion of(String address) {
    return read.computeIfAbsent(address, this::whole);
  }

  private Assertion whole(String address) {
    try {
      return part(address);
    } catch (UnusableSchemaException other) {
      return Assertion.none();
    }
  }

  /** The part of a schema that a reference names; a part can refer to itself. */
  private Assertion target(String address, String reference) {
    String target = URI.create(address).resolve(reference).toString();
    Optional<Reference> known = Optional.ofNullable(targets.get(target));
    if (known.isPresent()) {
      return known.get();
    }
    Reference added = new Reference();
    targets.put(target, added);
    added.target = part(target);
    return added;
  }

  private Assertion part(String target) {
    int hash = target.indexOf('#');
    String address = hash < 0 ? target : target.substring(0, hash);
    Data part = documents.computeIfAbsent(address, this::document);
    for (String key : hash < 0 ? List.<String>of() : steps(target.substring(hash + 1))) {
      part = member(part, key);
    }
    return new Reader(address).assertion(part);
  }

  private static List<String> steps(String pointer) {
    return Arrays.stream(pointer.split("/")).skip(1).toList();
  }

  private Data document(String address) {
    return schemas
        .text(address)
        .flatMap(text -> JsonParser.parse(Source.of(address, text)).root())
        .orElseThrow(() -> unsupported(address));
  }

  private static Data member(Data value, String key) {
    return Optional.of(value)
        .filter(ObjectData.class::isInstance)
        .flatMap(object -> ((ObjectData) object).get(key))
        .orElseThrow(() -> unsupported(key));
  }

  private static UnusableSchemaException unsupported(String what) {
    return new UnusableSchemaException(what);
  }

  /** Another part of the schemas, which may be around this one. */
  private static final class Reference implements Assertion {
    private Assertion target = Assertion.none();

    @Override
    public boolean accepts(Data value) {
      return target.accepts(value);
    }
  }

  /** Reads the parts of one document. */
  private final class Reader {
    private final String address;

    Reader(String address) {
      this.address = address;
    }

    Assertion assertion(Data schema) {
      if (schema instanceof BooleanData bool) {
        return bool.value() ? Assertion.any() : Assertion.none();
      }
      if (!(schema instanceof ObjectData object)) {
        throw unsupported(schema.toString());
      }
      List<Assertion> parts = new ArrayList<>();
      for (Member keyword : object.members()) {
        if (!ANNOTATIONS.contains(keyword.key()) && !OF_OBJECTS.contains(keyword.key())) {
          keyword(keyword.key(), keyword.value(), object).ifPresent(parts::add);
        }
      }
      if (object.members().stream().anyMatch(it -> OF_OBJECTS.contains(it.key()))) {
        parts.add(ofObjects(object));
      }
      return parts.size() == 1 ? parts.get(0) : new Assertion.All(parts);
    }

    private Optional<Assertion> keyword(String keyword, Data value, ObjectData schema) {
      return switch (keyword) {
        case "$ref" -> Optional.of(target(address, text(value)));
        case "type" -> Optional.of(Assertion.types(texts(value)));
        case "enum", "const" -> Optional.of(Assertion.texts(texts(value)));
        case "items" -> Optional.of(Assertion.items(assertion(value)));
        case "allOf" -> Optional.of(new Assertion.All(list(value).map(this::assertion).toList()));
        case "if" ->
            Optional.of(
                new Assertion.Conditional(
                    assertion(value), branch(schema, "then"), branch(schema, "else")));
        case "then", "else" -> Optional.empty();
        default -> Optional.of(limit(keyword, value));
      };
    }

    private Assertion limit(String keyword, Data value) {
      if (keyword.equals("pattern")) {
        String written = text(value);
        return Assertion.text(
            KnownPatterns.of(written)
                .orElseGet(() -> SchemaPattern.compile(written, unlimited)::matches));
      }
      BigDecimal limit = number(value);
      return switch (keyword) {
        case "minLength" ->
            Assertion.text(text -> text.codePointCount(0, text.length()) >= limit.intValueExact());
        case "minimum" -> Assertion.number(number -> number.compareTo(limit) >= 0);
        case "maximum" -> Assertion.number(number -> number.compareTo(limit) <= 0);
        case "exclusiveMinimum" -> Assertion.number(number -> number.compareTo(limit) > 0);
        default -> throw unsupported(keyword);
      };
    }

    private Assertion branch(ObjectData schema, String keyword) {
      return schema.get(keyword).map(this::assertion).orElseGet(Assertion::any);
    }

    private Assertion ofObjects(ObjectData schema) {
      Map<String, Assertion> properties = new HashMap<>();
      schema
          .object("properties")
          .ifPresent(all -> all.members().forEach(it -> add(it, properties)));
      List<String> required = schema.list("required").stream().map(this::text).toList();
      int fewest = schema.get("minProperties").map(this::number).orElse(BigDecimal.ZERO).intValue();
      return new ObjectAssertion(
          new ObjectAssertion.Presence(required, fewest),
          properties,
          branch(schema, "additionalProperties"),
          schema.get("propertyNames").map(this::keys).orElse(key -> true));
    }

    private void add(Member property, Map<String, Assertion> properties) {
      properties.put(property.key(), assertion(property.value()));
    }

    private Predicate<String> keys(Data names) {
      Assertion assertion = assertion(names);
      Span span = names.span();
      return key -> assertion.accepts(new StringData(span, key, span, true));
    }

    private Set<String> texts(Data value) {
      return value instanceof ListData list
          ? list.items().stream().map(this::text).collect(Collectors.toUnmodifiableSet())
          : Set.of(text(value));
    }

    private Stream<Data> list(Data value) {
      return value instanceof ListData list ? list.items().stream() : Stream.empty();
    }

    private String text(Data value) {
      if (value instanceof StringData text) {
        return text.value();
      }
      throw unsupported(value.toString());
    }

    private BigDecimal number(Data value) {
      if (value instanceof NumberData number) {
        return number.value();
      }
      throw unsupported(value.toString());
    }
  }
}
