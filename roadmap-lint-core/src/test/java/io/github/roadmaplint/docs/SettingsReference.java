package io.github.roadmaplint.docs;

import static java.util.stream.Collectors.joining;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.layout.Recognition;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference of all settings, made of the schema of the configuration file. */
final class SettingsReference {
  private static final String INTRODUCTION =
      """
      # Configuration keys

      Every key of `.roadmap-lint.yml`. [Configuration](../configuration.md) describes how the file is found, what globs and paths mean,
      and how to define your own layout. `roadmap-lint config show` prints the values that are in effect.

      <!-- This page is written by DocsAreCurrentTest from schemas/config.schema.json, the rules and the built-in layouts. -->
      """;

  private final JsonNode schema;
  private final StringBuilder out = new StringBuilder();

  private SettingsReference(JsonNode schema) {
    this.schema = schema;
  }

  static String of(String schemaText, List<RuleInfo> rules) {
    JsonNode schema = JsonMapper.shared().readTree(schemaText);
    SettingsReference reference = new SettingsReference(schema);
    reference.out.append(INTRODUCTION);
    schema
        .path("properties")
        .propertyStream()
        .forEach(setting -> reference.setting(setting.getKey(), setting.getValue()));
    reference.options(rules);
    reference.builtInLayouts();
    return reference.out.toString();
  }

  private void setting(String name, JsonNode setting) {
    out.append("\n## ").append(name).append("\n\n");
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
    if (resolve(setting).has("propertyNames")) {
      out.append(
          "\nThe keys are the ids in the [list of rules](../rules/index.md), and `FAMILY/*`.\n");
    }
    inner(name, setting);
  }

  /** The keys of the objects in a setting, each object with its own table. */
  private void inner(String name, JsonNode written) {
    JsonNode value = resolve(written);
    value
        .path("properties")
        .propertyStream()
        .filter(member -> !member.getKey().contains("/"))
        .forEach(member -> object(name + '.' + member.getKey(), member.getValue()));
    if (value.has("items")) {
      object(name + "[]", value.path("items"));
    }
    if (value.has("else")) {
      object(name, value.path("else"));
    }
  }

  private void object(String name, JsonNode written) {
    JsonNode value = resolve(written);
    JsonNode members = value.path("properties");
    if (!members.isEmpty() && !value.has("propertyNames")) {
      out.append("\n### Keys of `").append(name).append("`\n\n");
      out.append(value.path("description").asString()).append('\n');
      rows(value, members);
    }
    inner(name, value);
  }

  private void options(List<RuleInfo> rules) {
    Optional<Site> site = Layouts.builtIn("content").site();
    out.append("\n## Options of rules\n\n");
    out.append("| option | default for roadmap.sh | default without a site | rules |\n");
    out.append("|---|---|---|---|\n");
    for (RuleOption<?> option : RuleOption.of(rules)) {
      out.append("| `").append(option.key()).append("` | `").append(option.byDefault(site));
      out.append("` | `").append(option.byDefault(Optional.empty())).append("` | ");
      out.append(
          rules.stream()
              .filter(rule -> rule.options().contains(option))
              .map(rule -> "[%s](../rules/%s.md)".formatted(rule.id(), rule.id()))
              .collect(joining(", ")));
      out.append(" |\n");
    }
  }

  /** What the built-in layouts consist of, in the order in which they are tried. */
  private void builtInLayouts() {
    out.append(
        """

        ## Built-in layouts

        Without the key `layout`, roadmap-lint uses the first of these layouts of which a sign is in the repository; *recognized by* lists
        the signs (`recognise` in its definition): patterns of files that must all be there, and a text in the first of them. Files of the
        *output* belong to no collection, because the generator of the site writes them. Your own layout is used because the configuration contains it,
        so it has no key `recognise`.
        """);
    for (String name : Layouts.NAMES) {
      Layout layout = Layouts.builtIn(name);
      out.append("\n### ").append(name).append("\n\n- Recognized by: ");
      out.append(
          layout.recognize().stream().map(SettingsReference::sign).collect(joining(", or ")));
      if (!layout.output().isEmpty()) {
        out.append("\n- Output: ").append(code(layout.output(), ", "));
      }
      out.append("\n- Site: ");
      out.append(layout.site().map(site -> '`' + site.host() + '`').orElse("none"));
      out.append("\n\n| collection | kind | path |\n|---|---|---|\n");
      for (Collection collection : layout.collections()) {
        String kind = collection.kind().name().toLowerCase(Locale.ROOT);
        out.append(
            "| `%s` | `%s` | `%s` |\n"
                .formatted(collection.name(), kind, collection.path().text()));
      }
    }
  }

  private static String sign(Recognition sign) {
    String text = sign.contains().map(it -> " that contains `" + it + '`').orElse("");
    return code(sign.files(), " and ") + text;
  }

  private static String code(List<PathPattern> patterns, String between) {
    return patterns.stream().map(it -> '`' + it.text() + '`').collect(joining(between));
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
      case "integer" -> "a whole number" + range(value);
      case "boolean" -> "`true` or `false`";
      case "array" -> "a list";
      case "object" ->
          !value.has("propertyNames")
              ? "an object"
              : value.has("properties") ? "rules with their severities" : "names with their values";
      default -> "text";
    };
  }

  /** The largest number that a program can count to is no limit for readers. */
  private static String range(JsonNode value) {
    return value.path("maximum").asInt(Integer.MAX_VALUE) < Integer.MAX_VALUE
        ? " from " + value.path("minimum").asInt() + " to " + value.path("maximum").asInt()
        : "";
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
