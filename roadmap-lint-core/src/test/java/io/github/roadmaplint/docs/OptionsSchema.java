package io.github.roadmaplint.docs;

import io.github.roadmaplint.rule.RuleOption;
import io.github.roadmaplint.rule.RuleOption.Choice;
import io.github.roadmaplint.rule.RuleOption.Limit;
import io.github.roadmaplint.rule.RuleOption.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** The properties of the schema of the configuration file that are options of rules. */
final class OptionsSchema {
  private OptionsSchema() {}

  /** The lines of the options, without a comma after the last one. */
  static String of(List<RuleOption<?>> options) {
    List<String> limits = new ArrayList<>();
    List<String> properties = new ArrayList<>();
    for (RuleOption<?> option : options) {
      if (option instanceof Limit limit) {
        limits.add(limit(limit));
      } else {
        properties.add(option instanceof Choice choice ? choice(choice) : names((Names) option));
      }
    }
    properties.add(0, section(limits));
    return String.join(",\n", properties).replaceAll("(?m)^", "    ");
  }

  private static String section(List<String> limits) {
    return """
        "%s": {
          "title": "Limits",
          "description": "Upper limits for topic pages.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
        %s
          }
        }"""
        .formatted(RuleOption.LIMITS, String.join(",\n", limits));
  }

  private static String limit(Limit limit) {
    return """
            "%s": {
              "description": %s,
              "type": "integer",
              "minimum": 0,
              "maximum": %d,
              "default": %d
            }"""
        .formatted(limit.name(), json(limit.description()), Integer.MAX_VALUE, limit.defaultValue())
        .replaceAll("(?m)^", "    ");
  }

  private static String choice(Choice choice) {
    return """
        "%s": {
          "title": %s,
          "description": %s,
          "enum": %s
        }"""
        .formatted(
            choice.key(), title(choice.key()), json(choice.description()), json(choice.words()));
  }

  private static String names(Names names) {
    return """
        "%s": {
          "title": %s,
          "description": %s,
          "type": "array",
          "items": {
            "title": %s,
            "description": %s,
            "type": "string",
            "pattern": %s,
            "examples": [%s]
          },
          "examples": [%s]
        }"""
        .formatted(
            names.key(),
            title(names.key()),
            json(names.description()),
            json(names.form().title()),
            json(names.form().description()),
            json(names.form().pattern()),
            json(names.form().example()),
            json(names.example()));
  }

  /** {@code Resource types} for {@code resourceTypes}. */
  private static String title(String key) {
    String words = key.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return json(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
  }

  private static String json(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }

  private static String json(List<String> texts) {
    return "[" + String.join(", ", texts.stream().map(OptionsSchema::json).toList()) + "]";
  }
}
