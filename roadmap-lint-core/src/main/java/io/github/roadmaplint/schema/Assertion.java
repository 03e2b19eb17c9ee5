package io.github.roadmaplint.schema;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.BooleanData;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a schema or one of its keywords requires of a value. */
@FunctionalInterface
interface Assertion {

  /** Whether the value meets it. */
  boolean accepts(Data value);

  /** Each of several assertions. */
  record All(List<Assertion> parts) implements Assertion {
    /** Copies the list. */
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean accepts(Data value) {
      for (Assertion part : parts) {
        if (!part.accepts(value)) {
          return false;
        }
      }
      return true;
    }
  }

  /** The keywords {@code if}, {@code then} and {@code else}. */
  record Conditional(Assertion condition, Assertion then, Assertion otherwise)
      implements Assertion {
    @Override
    public boolean accepts(Data value) {
      return condition.accepts(value) ? then.accepts(value) : otherwise.accepts(value);
    }
  }

  /** Any value. */
  static Assertion any() {
    return value -> true;
  }

  /** No value. */
  static Assertion none() {
    return value -> false;
  }

  /** A value of one of these types; null where the type has another class. */
  static Assertion types(Set<String> names) {
    return value -> names.contains(type(value)) || (names.contains("integer") && isInteger(value));
  }

  private static String type(Data value) {
    if (value instanceof StringData) {
      return "string";
    }
    if (value instanceof NumberData) {
      return "number";
    }
    if (value instanceof ObjectData) {
      return "object";
    }
    if (value instanceof ListData) {
      return "array";
    }
    return value instanceof BooleanData ? "boolean" : "null";
  }

  /** Whether it is written as an integer; 1.0 is left to the validator. */
  private static boolean isInteger(Data value) {
    return value instanceof NumberData number && number.value().scale() == 0;
  }

  /** One of these texts. */
  static Assertion texts(Set<String> allowed) {
    return value -> value instanceof StringData text && allowed.contains(text.value());
  }

  /** For texts only: a condition. */
  static Assertion text(Predicate<String> condition) {
    return value -> !(value instanceof StringData text) || condition.test(text.value());
  }

  /** For numbers only: a condition. */
  static Assertion number(Predicate<BigDecimal> condition) {
    return value -> !(value instanceof NumberData number) || condition.test(number.value());
  }

  /** For lists only: what each item meets. */
  static Assertion items(Assertion item) {
    return value -> {
      if (value instanceof ListData list) {
        for (Data one : list.items()) {
          if (!item.accepts(one)) {
            return false;
          }
        }
      }
      return true;
    };
  }
}
