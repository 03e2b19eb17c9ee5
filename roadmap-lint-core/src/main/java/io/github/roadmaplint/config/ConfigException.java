package io.github.roadmaplint.config;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration that cannot be used. */
public final class ConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<ConfigError> mistakes;

  /** All mistakes in it, in the order of the file; at least one. */
  ConfigException(List<ConfigError> mistakes) {
    super(mistakes.stream().map(ConfigError::text).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  /** All mistakes, in the order of the file. */
  public List<ConfigError> mistakes() {
    return mistakes;
  }
}
