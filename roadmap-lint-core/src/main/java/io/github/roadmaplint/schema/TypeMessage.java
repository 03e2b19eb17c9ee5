package io.github.roadmaplint.schema;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.BooleanData;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The message for a value of a wrong type. */
final class TypeMessage {
  private TypeMessage() {}

  static SchemaProblem of(Violation violation) {
    return new SchemaProblem(violation.place().data().span(), message(violation), help(violation));
  }

  private static String message(Violation violation) {
    List<String> types = types(violation);
    List<String> wanted = types.stream().map(MessageWords::type).distinct().toList();
    Data data = violation.place().data();
    String all = String.join(" or ", wanted);
    return MessageWords.subject(violation.place())
        + " is "
        + MessageWords.found(data)
        + ", not "
        + all;
  }

  private static String help(Violation violation) {
    Data data = violation.place().data();
    return switch (types(violation).get(0)) {
      case "string" -> text(violation, data);
      case "number", "integer" -> number(violation, data);
      case "boolean" -> bool(data);
      case "array" -> "Write it as a list, even of one item" + meaning(violation);
      case "object" -> object(violation, data);
      default -> "Remove the value.";
    };
  }

  private static String text(Violation violation, Data data) {
    boolean plain = data instanceof NumberData || data instanceof BooleanData;
    return plain
        ? "Put quotes around it: `\"" + MessageWords.plain(data).orElse("") + "\"`."
        : "Write text" + meaning(violation);
  }

  private static String number(Violation violation, Data data) {
    boolean quoted = data instanceof StringData text && isNumber(text.value());
    return quoted
        ? "Write it without quotes: " + MessageWords.value(data) + "."
        : "Write a number" + meaning(violation);
  }

  private static String bool(Data data) {
    boolean quoted = data instanceof StringData text && text.value().matches("true|false");
    return quoted
        ? "Write it without quotes: " + MessageWords.value(data) + "."
        : "Write `true` or `false`, without quotes.";
  }

  private static String object(Violation violation, Data data) {
    List<String> keys = List.copyOf(violation.layers().keys());
    boolean few = !keys.isEmpty() && keys.size() <= MessageWords.FEW;
    String wanted = few ? " with the keys " + MessageWords.list(keys, "and") : "";
    boolean onlyDashes =
        data instanceof ListData list
            && list.items().stream().allMatch(ObjectData.class::isInstance);
    return "Write one object" + wanted + (onlyDashes ? ", not a list." : meaning(violation));
  }

  private static String meaning(Violation violation) {
    return violation
        .layers()
        .description()
        .map(description -> ": " + MessageWords.clause(description) + ".")
        .orElse(".");
  }

  private static boolean isNumber(String text) {
    try {
      return text.length() < 30 && new BigDecimal(text).signum() >= -1;
    } catch (NumberFormatException notOne) {
      return false;
    }
  }

  private static List<String> types(Violation violation) {
    List<String> types = new ArrayList<>();
    JsonNode wanted = violation.wanted();
    if (wanted.isArray()) {
      wanted.forEach(type -> types.add(type.asString()));
    } else {
      types.add(wanted.asString());
    }
    return types;
  }
}
