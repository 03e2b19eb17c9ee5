package io.github.roadmaplint.docs;

import static java.util.stream.Collectors.joining;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference of all settings, made of the schema of the configuration file. */
final class SettingsReference {
  private final JsonNode schema;
  private final StringBuilder out = new StringBuilder();

  private SettingsReference(JsonNode schema) {
    this.schema = schema;
  }

  static String of(String schemaText, List<RuleInfo> rules) {
    JsonNode schema = JsonMapper.shared().readTree(schemaText);
    SettingsReference reference = new SettingsReference(schema);
    schema
        .path("properties")
        .propertyStream()
        .forEach(setting -> reference.setting(setting.getKey(), setting.getValue()));
    reference.options(rules);
    reference.table("Collections of a layout", "collection");
    reference.table("References of a collection", "reference");
    reference.table("Your own site", "site");
    return reference.out.toString();
  }

  private void setting(String name, JsonNode setting) {
    out.append("\n### ").append(name).append("\n\n");
    out.append(setting.path("description").asString()).append("\n\n");
    out.append("- Value: ").append(kind(setting)).append('\n');
    fallback(setting).ifPresent(text -> out.append("- Default: ").append(text).append('\n'));
    JsonNode example = setting.path("examples").path(0);
    if (!example.isMissingNode()) {
      out.append("\n```yaml\n").append(name).append(':');
      yaml(example, "");
      out.append("```\n");
    }
    JsonNode members = setting.path("properties");
    if (!members.isEmpty()) {
      rows(setting, members);
    }
  }

  private void options(List<RuleInfo> rules) {
    Optional<Site> site = Layouts.builtIn("content").site();
    out.append("\n### Options of rules\n\n");
    out.append("| option | default for roadmap.sh | default without a site | rules |\n");
    out.append("|---|---|---|---|\n");
    for (RuleOption<?> option : RuleOption.of(rules)) {
      out.append("| `").append(option.key()).append("` | `").append(option.byDefault(site));
      out.append("` | `").append(option.byDefault(Optional.empty())).append("` | ");
      out.append(
          rules.stream()
              .filter(rule -> rule.options().contains(option))
              .map(rule -> "[%s](rules/%s.md)".formatted(rule.id(), rule.id()))
              .collect(joining(", ")));
      out.append(" |\n");
    }
  }

  private void table(String title, String definition) {
    JsonNode object = schema.path("$defs").path(definition);
    out.append("\n### ").append(title).append('\n');
    rows(object, object.path("properties"));
  }

  private void rows(JsonNode object, JsonNode members) {
    List<String> required = texts(object.path("required"));
    out.append("\n| key | value | what |\n|---|---|---|\n");
    members
        .propertyStream()
        .forEach(
            member -> {
              String name = member.getKey();
              JsonNode value = resolve(member.getValue());
              String what = value.path("description").asString();
              String note =
                  required.contains(name)
                      ? " Required."
                      : fallback(value).map(text -> " Default: " + text + ".").orElse("");
              out.append("| `").append(name).append("` | ").append(kind(value)).append(" | ");
              out.append((what + note).replace("|", "\\|")).append(" |\n");
            });
  }

  private String kind(JsonNode written) {
    JsonNode value = resolve(written);
    List<String> words = texts(value.path("enum"));
    if (!words.isEmpty()) {
      return "one of `" + String.join("`, `", words) + "`";
    }
    List<String> types = texts(value.path("type"));
    if (types.isEmpty()) {
      types = List.of(value.path("type").asString());
    }
    return String.join(" or ", types.stream().map(type -> kind(type, value)).toList());
  }

  private static String kind(String type, JsonNode value) {
    return switch (type) {
      case "integer" -> "a whole number";
      case "boolean" -> "`true` or `false`";
      case "array" -> "a list";
      case "object" -> value.has("propertyNames") ? "rules with their severities" : "an object";
      default -> "text";
    };
  }

  private JsonNode resolve(JsonNode value) {
    String reference = value.path("$ref").asString("");
    return reference.startsWith("#") ? schema.at(reference.substring(1)) : value;
  }

  private static Optional<String> fallback(JsonNode setting) {
    JsonNode value = setting.path("default");
    return value.isMissingNode() || value.isContainer()
        ? Optional.empty()
        : Optional.of("`" + value.asString() + "`");
  }

  private void yaml(JsonNode value, String indent) {
    if (value.isArray()
        && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isValueNode)) {
      out.append(" [")
          .append(String.join(", ", texts(value).stream().map(SettingsReference::quoted).toList()));
      out.append("]\n");
    } else if (value.isArray()) {
      out.append('\n');
      value.forEach(item -> item(item, indent));
    } else if (value.isObject()) {
      out.append('\n');
      members(value, indent + "  ", indent + "  ");
    } else {
      out.append(' ').append(quoted(value.asString())).append('\n');
    }
  }

  private void item(JsonNode item, String indent) {
    members(item, indent + "  - ", indent + "    ");
  }

  private void members(JsonNode object, String first, String rest) {
    String lead = first;
    for (var member : object.properties()) {
      out.append(lead).append(member.getKey()).append(':');
      yaml(member.getValue(), rest);
      lead = rest;
    }
  }

  private static String quoted(String word) {
    return word.startsWith("*") ? "'" + word + "'" : word;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asString()));
    return list.isArray() ? texts : List.of();
  }
}
