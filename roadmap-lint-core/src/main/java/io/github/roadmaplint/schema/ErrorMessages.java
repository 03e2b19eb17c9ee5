package io.github.roadmaplint.schema;

import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The message for a violated keyword: our own text, not the text of the validator. */
final class ErrorMessages {
  private ErrorMessages() {}

  /** One or more keys that an object must have. */
  static SchemaProblem missingKeys(Violation violation, List<String> keys) {
    String first = MessageWords.quoted(keys.get(0));
    String where = within(violation, " from ");
    if (keys.size() == 1) {
      String help = "Add " + first + meaning(violation.layers().description(keys.get(0)));
      return new SchemaProblem(violation.place().head(), first + " is missing" + where, help);
    }
    String others =
        keys.size() == 2 ? MessageWords.quoted(keys.get(1)) : keys.size() - 1 + " more keys";
    String message = first + " and " + others + " are missing" + where;
    String help = "Add " + MessageWords.list(keys, "and") + ".";
    return new SchemaProblem(violation.place().head(), message, help);
  }

  private static String within(Violation violation, String preposition) {
    ErrorLocation place = violation.place();
    String owner = (place.item() ? "an item of " : "") + MessageWords.quoted(place.key());
    return place.key().isEmpty() ? "" : preposition + owner;
  }

  /** An unknown key in place of a missing one. */
  static SchemaProblem misspelledKey(Violation violation, String written, String meant) {
    return unknown(violation, written, "Write " + MessageWords.quoted(meant) + ".");
  }

  /**
   * A key that the schema does not know.
   *
   * @param taken the keys that the object has
   */
  static SchemaProblem unknownKey(Violation violation, Set<String> taken) {
    Set<String> free = new TreeSet<>(violation.layers().keys());
    boolean closed = !free.isEmpty();
    free.removeIf(taken::contains);
    String known =
        free.isEmpty() ? "" : "; the remaining keys are " + MessageWords.list(free, "and");
    String help =
        Nearest.to(violation.property(), free)
            .map(near -> "Write " + MessageWords.quoted(near) + ".")
            .orElse(closed ? "Remove it" + known + "." : "Remove it: no keys are allowed here.");
    return unknown(violation, violation.property(), help);
  }

  private static SchemaProblem unknown(Violation violation, String key, String help) {
    String message = "Unknown key " + MessageWords.quoted(key) + within(violation, " in ");
    return new SchemaProblem(keySpan(violation, key), message, help);
  }

  /** Any other keyword. */
  static SchemaProblem of(Violation violation) {
    return switch (violation.keyword()) {
      case "type" -> TypeMessage.of(violation);
      case "enum", "const" -> choice(violation);
      case "pattern", "format" -> misshapen(violation);
      case "propertyNames" -> propertyName(violation);
      case "minLength" -> tooShort(violation);
      case "maxLength" -> limit(violation, "is longer than", "characters", "Shorten it to at most");
      case "minimum" -> limit(violation, "is below", "", "Write at least");
      case "maximum" -> limit(violation, "is above", "", "Write at most");
      case "exclusiveMinimum" -> limit(violation, "is not above", "", "Write more than");
      case "exclusiveMaximum" -> limit(violation, "is not below", "", "Write less than");
      case "multipleOf" -> limit(violation, "is not a multiple of", "", "Write a multiple of");
      case "minItems", "minContains" ->
          limit(violation, "has fewer items than", "", "List at least");
      case "maxItems", "maxContains" -> limit(violation, "has more items than", "", "List at most");
      case "minProperties" -> limit(violation, "has fewer keys than", "", "Write at least");
      case "maxProperties" -> limit(violation, "has more keys than", "", "Write at most");
      case "uniqueItems" -> at(violation, "lists an item twice", "Remove the repeated item.");
      case "oneOf" -> form(violation, "matches more than one of the allowed forms");
      case "not" -> form(violation, "is not allowed");
      default -> form(violation, "is invalid (" + violation.keyword() + ")");
    };
  }

  /** An allowed value as it is written; not only texts and numbers are allowed. */
  private static String written(JsonNode value) {
    return value.isString() ? value.asString() : value.toString();
  }

  private static SchemaProblem choice(Violation violation) {
    List<String> values = new ArrayList<>();
    JsonNode wanted = violation.wanted();
    if (violation.keyword().equals("enum")) {
      wanted.forEach(value -> values.add(written(value)));
    } else {
      values.add(written(wanted));
    }
    Optional<String> written = MessageWords.plain(violation.place().data());
    String message =
        "is " + MessageWords.value(violation.place().data()) + ", not one of the allowed values";
    String all =
        "Write " + (values.size() > 1 ? "one of " : "") + MessageWords.list(values, "or") + ".";
    String help =
        written
            .flatMap(value -> Nearest.to(value, values))
            .map(near -> "Write " + MessageWords.quoted(near) + ".")
            .orElse(all);
    return at(violation, message, help);
  }

  private static SchemaProblem misshapen(Violation violation) {
    String is =
        MessageWords.plain(violation.place().data())
            .map(value -> "is " + MessageWords.quoted(value) + ", not in the required format")
            .orElse("is not in the required format");
    return at(violation, is, likeItsExample(violation));
  }

  private static SchemaProblem form(Violation violation, String what) {
    String written =
        MessageWords.plain(violation.place().data())
            .map(value -> ": " + MessageWords.quoted(value))
            .orElse("");
    return at(violation, what + written, likeItsExample(violation));
  }

  private static String likeItsExample(Violation violation) {
    String example =
        violation.layers().example().map(value -> " like " + MessageWords.quoted(value)).orElse("");
    Optional<String> description = violation.layers().description();
    String plain = example.isEmpty() && description.isEmpty() ? " as its schema requires" : example;
    return "Write it" + plain + meaning(description);
  }

  private static SchemaProblem propertyName(Violation violation) {
    String key = violation.property();
    JsonNode description = violation.wanted().path("description");
    String help = "Rename it" + meaning(description.stringValueOpt());
    String message = "Key " + MessageWords.quoted(key) + " is not in the required format";
    return new SchemaProblem(keySpan(violation, key), message, help);
  }

  private static Span keySpan(Violation violation, String key) {
    ErrorLocation place = violation.place();
    return place.member(key).map(Member::keySpan).orElseGet(place::head);
  }

  private static SchemaProblem limit(Violation violation, String what, String unit, String help) {
    if (!violation.wanted().isNumber()) { // of `contains`, its schema is given and not the number
      boolean many = violation.keyword().equals("maxContains");
      return form(violation, "has too " + (many ? "many" : "few") + " items of the required form");
    }
    String limit = MessageWords.quoted(violation.wanted().asString());
    String units = unit.isEmpty() ? "" : " " + unit;
    String written =
        MessageWords.plain(violation.place().data())
            .map(value -> "is " + MessageWords.quoted(value) + ", which ")
            .orElse("");
    return at(violation, written + what + " " + limit + units, help + " " + limit + units + ".");
  }

  private static SchemaProblem tooShort(Violation violation) {
    boolean empty = violation.wanted().asString().equals("1");
    return empty
        ? at(violation, "is empty", "Write it" + meaning(violation.layers().description()))
        : limit(violation, "is shorter than", "characters", "Write at least");
  }

  private static SchemaProblem at(Violation violation, String what, String help) {
    String message = MessageWords.subject(violation.place()) + " " + what;
    return new SchemaProblem(violation.place().data().span(), message, help);
  }

  private static String meaning(Optional<String> description) {
    return description.map(text -> ": " + MessageWords.clause(text) + ".").orElse(".");
  }
}
