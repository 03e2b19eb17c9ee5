package io.github.roadmaplint.schema;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.BooleanData;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Values, keys and types in words for people. */
final class MessageWords {
  private static final int SHORT = 24;

  /** How many keys or values are listed. */
  static final int FEW = 12;

  private MessageWords() {}

  /** The subject of the message. */
  static String subject(ErrorLocation place) {
    if (place.key().isEmpty()) {
      return place.item() ? "An item of the list" : "The top level";
    }
    return place.item() ? "An item of " + quoted(place.key()) : quoted(place.key());
  }

  /** A key or a short value. */
  static String quoted(String value) {
    return Quoted.of(value, SHORT);
  }

  /** The description of a value: its type, and the value itself if it is a scalar. */
  static String found(Data data) {
    if (data instanceof ObjectData) {
      return "an object";
    }
    if (data instanceof ListData) {
      return "a list";
    }
    if (data instanceof StringData) {
      return "the text " + value(data);
    }
    return data instanceof NumberData ? "the number " + value(data) : value(data);
  }

  /** A plain value as it is written, without quotes; lists and objects by their type. */
  static String value(Data data) {
    return plain(data).map(MessageWords::quoted).orElseGet(() -> other(data));
  }

  private static String other(Data data) {
    return data instanceof ObjectData ? "an object" : data instanceof ListData ? "a list" : "empty";
  }

  /** A plain value; nothing for null, lists and objects. */
  static Optional<String> plain(Data data) {
    if (data instanceof StringData string) {
      return Optional.of(string.value());
    }
    if (data instanceof NumberData number) {
      // Not toPlainString: 1e999999999 would fill the memory.
      return Optional.of(number.value().toString());
    }
    return data instanceof BooleanData bool
        ? Optional.of(Boolean.toString(bool.value()))
        : Optional.empty();
  }

  /** A JSON Schema type in words. */
  static String type(String name) {
    return switch (name) {
      case "string" -> "text";
      case "number" -> "a number";
      case "integer" -> "a whole number";
      case "boolean" -> "`true` or `false`";
      case "array" -> "a list";
      case "object" -> "an object";
      default -> "empty";
    };
  }

  /** Several keys or values: {@code `a`, `b` and `c`}; the rest of a long list is left out. */
  static String list(Collection<String> values, String last) {
    List<String> shown = new ArrayList<>();
    values.stream().limit(FEW).map(MessageWords::quoted).forEach(shown::add);
    if (values.size() > FEW) {
      return String.join(", ", shown) + ", …";
    }
    if (shown.size() < 2) {
      return String.join("", shown);
    }
    String end = shown.remove(shown.size() - 1);
    return String.join(", ", shown) + " " + last + " " + end;
  }

  /** The first sentence of a description as the end of another one: no capital, no full stop. */
  static String clause(String description) {
    int stop = description.indexOf(". ");
    String first = stop < 0 ? description : description.substring(0, stop);
    String open = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    boolean word = open.length() > 1 && !Character.isUpperCase(open.charAt(1));
    return word ? open.substring(0, 1).toLowerCase(Locale.ROOT) + open.substring(1) : open;
  }
}
