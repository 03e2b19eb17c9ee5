package io.github.roadmaplint.cli;

import io.github.roadmaplint.engine.Shard;
import io.github.roadmaplint.frontend.NamedValues;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Converts the words of a command line to values, or reports the valid ones. */
final class OptionParser {
  private final Invocation invocation;

  OptionParser(Invocation invocation) {
    this.invocation = invocation;
  }

  /** When to use colors. */
  ColorMode color() throws UsageException {
    return oneOf("--color", ColorMode.values()).orElse(ColorMode.AUTO);
  }

  /** The formats of output that is not a report of findings. */
  private enum OutputFormat {
    TEXT,
    JSON
  }

  /** Whether output is written as JSON instead of text. */
  boolean isJson() throws UsageException {
    return oneOf("--format", OutputFormat.values()).equals(Optional.of(OutputFormat.JSON));
  }

  /** The value of an option with a fixed set of words. */
  <T extends Enum<T>> Optional<T> oneOf(String option, T[] choices) throws UsageException {
    Optional<String> word = invocation.value(option);
    return word.isPresent() ? Optional.of(oneOf(option, word.get(), choices)) : Optional.empty();
  }

  static <T extends Enum<T>> T oneOf(String option, String word, T[] choices)
      throws UsageException {
    Map<String, T> names = NamedValues.of(choices);
    T chosen = names.get(word);
    if (chosen == null) {
      throw new UsageException(
          option
              + " must be "
              + either(List.copyOf(names.keySet()))
              + ", not "
              + Quoted.of(word)
              + "."
              + didYouMean(word, names.keySet()));
    }
    return chosen;
  }

  /** The value of an option that is a number of at least {@code least}. */
  OptionalInt number(String option, int least) throws UsageException {
    return number(option, least, "");
  }

  /**
   * The same for an option that has other values, too.
   *
   * @param others those values, as the end of a phrase
   */
  OptionalInt number(String option, int least, String others) throws UsageException {
    String word = invocation.value(option).orElse("");
    if (word.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int number = Integer.parseInt(word);
      if (number >= least) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException notOne) {
      // Reported below.
    }
    throw new UsageException(
        option
            + " must be a number of at least "
            + least
            + others
            + ", not "
            + Quoted.of(word)
            + ".");
  }

  /** The part of the work that {@code --shard} chooses: everything without it. */
  Shard shard() throws UsageException {
    Optional<String> word = invocation.value("--shard");
    if (word.isEmpty()) {
      return Shard.ALL;
    }
    return Shard.parse(word.get())
        .orElseThrow(
            () ->
                new UsageException(
                    "--shard expects a part such as 2/5, not " + Quoted.of(word.get()) + "."));
  }

  /** The values of an option, split at commas. */
  List<String> list(String option) throws UsageException {
    List<String> items = new ArrayList<>();
    for (String value : invocation.values(option)) {
      for (String item : value.split(",", -1)) {
        if (!item.isBlank()) {
          items.add(item.strip());
        }
      }
    }
    if (items.isEmpty() && invocation.has(option)) {
      throw new UsageException(option + " needs the name of a rule or family.");
    }
    return items;
  }

  static String didYouMean(String word, Collection<String> known) {
    return Nearest.to(word, known).map(near -> " Did you mean " + near + "?").orElse("");
  }

  private static String either(List<String> names) {
    return CountWords.list(names).replace(" and ", " or ");
  }
}
