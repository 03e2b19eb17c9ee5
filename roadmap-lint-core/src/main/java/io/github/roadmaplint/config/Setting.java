package io.github.roadmaplint.config;

/**
 * A value that somebody can set.
 *
 * @param value what holds
 * @param origin why it holds
 */
public record Setting<T>(T value, Origin origin) {

  /** A value that holds when nobody sets another one. */
  public static <T> Setting<T> byDefault(T value) {
    return new Setting<>(value, Origin.DEFAULT);
  }
}
