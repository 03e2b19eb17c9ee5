package io.github.roadmaplint.schema;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The schemas as JSON, read if a message needs their descriptions. */
final class SchemaLibrary {
  private final Schemas schemas;
  private final Map<String, JsonNode> documents = new ConcurrentHashMap<>();

  SchemaLibrary(Schemas schemas) {
    this.schemas = schemas;
  }

  /** A whole schema; nothing when the address is unknown. */
  Located document(String address) {
    return new Located(documents.computeIfAbsent(address, this::read), address);
  }

  /** The target of the {@code $ref} of a schema; empty if it is unknown. */
  Located target(Located from) {
    String reference = from.text("$ref").orElse("");
    int hash = reference.indexOf('#');
    String file = hash < 0 ? reference : reference.substring(0, hash);
    String address = file.isEmpty() ? from.address() : resolve(from.address(), file);
    Located document = document(address);
    return hash < 0
        ? document
        : new Located(at(document.node(), reference.substring(hash + 1)), address);
  }

  private static JsonNode at(JsonNode document, String pointer) {
    return pointer.isEmpty() || pointer.startsWith("/")
        ? document.at(pointer)
        : MissingNode.getInstance();
  }

  private static String resolve(String base, String file) {
    try {
      return URI.create(base).resolve(file).toString();
    } catch (IllegalArgumentException notAnAddress) {
      return file;
    }
  }

  private JsonNode read(String address) {
    return schemas
        .text(address)
        .map(text -> JsonMapper.shared().readTree(text))
        .orElseGet(MissingNode::getInstance);
  }

  /** A part of a schema, and the address of its document. */
  record Located(JsonNode node, String address) {

    /** The value of a key, or an item of a list; nothing when there is none. */
    Located child(Object step) {
      boolean index = step instanceof Integer && node.isArray();
      return new Located(index ? node.path((Integer) step) : node.path(step.toString()), address);
    }

    /** The value of a keyword that is a text. */
    Optional<String> text(String keyword) {
      JsonNode value = node.path(keyword);
      return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    /** The description of the schema, or of the schema that it refers to. */
    Optional<String> described(SchemaLibrary library) {
      Optional<String> own = text("description");
      return own.isEmpty() && node.has("$ref") ? library.target(this).text("description") : own;
    }
  }
}
