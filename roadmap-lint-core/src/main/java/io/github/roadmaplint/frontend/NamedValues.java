package io.github.roadmaplint.frontend;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The values of options with a fixed set of words. */
public final class NamedValues {
  private NamedValues() {}

  /** The values by the names that users write, in their order. */
  public static <T extends Enum<T>> Map<String, T> of(T[] values) {
    Map<String, T> named = new LinkedHashMap<>();
    for (T value : values) {
      named.put(value.name().toLowerCase(Locale.ROOT), value);
    }
    return named;
  }
}
