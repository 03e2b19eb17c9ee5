package io.github.roadmaplint.config;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration that cannot be used. */
public final class ConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<ConfigMistake> mistakes;

  /** All that is wrong with it, in the order of the file, at least one thing. */
  ConfigException(List<ConfigMistake> mistakes) {
    super(mistakes.stream().map(ConfigMistake::text).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  /** All that is wrong, in the order of the file. */
  public List<ConfigMistake> mistakes() {
    return mistakes;
  }
}
