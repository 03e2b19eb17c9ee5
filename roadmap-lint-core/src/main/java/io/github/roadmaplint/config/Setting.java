package io.github.roadmaplint.config;

/**
 * A setting.
 *
 * @param value its effective value
 * @param origin the origin of the value
 */
public record Setting<T>(T value, ValueOrigin origin) {

  /** A default value. */
  public static <T> Setting<T> byDefault(T value) {
    return new Setting<>(value, ValueOrigin.DEFAULT);
  }
}
