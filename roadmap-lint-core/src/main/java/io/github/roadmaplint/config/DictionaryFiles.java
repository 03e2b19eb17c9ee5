package io.github.roadmaplint.config;

import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.text.ExpectedLanguage;
import io.github.roadmaplint.text.Quoted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A configured Hunspell dictionary: two files with the endings {@code .aff} and {@code .dic}.
 *
 * @param language its code
 * @param name as in the configuration
 * @param files the path of the files without their endings; absent for resources of the class path
 */
public record DictionaryFiles(String language, StringData name, Optional<Path> files) {
  /** The beginning of the name of resources. */
  public static final String RESOURCE = "classpath:";

  /** The endings of the two files. */
  public static final List<String> ENDINGS = List.of(".aff", ".dic");

  private static final int SHOWN = 40;

  /** Reads the dictionaries of a configuration. */
  static List<DictionaryFiles> read(ObjectData data, ConfiguredFiles files, ConfigErrors mistakes) {
    List<DictionaryFiles> dictionaries = new ArrayList<>();
    data.members()
        .forEach(
            member -> {
              boolean known =
                  ExpectedLanguage.all().contains(member.key()) && !member.key().equals("en");
              if (known && member.value() instanceof StringData name && !name.value().isEmpty()) {
                dictionaries.add(read(member.key(), name, files, mistakes));
              } else {
                mistakes.misfit();
              }
            });
    return dictionaries;
  }

  private static DictionaryFiles read(
      String language, StringData name, ConfiguredFiles files, ConfigErrors mistakes) {
    if (name.value().startsWith(RESOURCE)) {
      return new DictionaryFiles(language, name, Optional.empty());
    }
    Optional<String> refusal = files.refusal(name.value());
    for (String ending : ENDINGS) {
      Optional<String> problem =
          refusal
              .or(() -> files.refusal(name.value() + ending))
              .or(() -> absent(name, ending, files));
      if (problem.isPresent()) {
        mistakes.add(
            name.span(),
            "Dictionary " + Quoted.of(name.value(), SHOWN) + ' ' + problem.get(),
            "Name two files `.aff` and `.dic` in the repository by their path without the ending.");
        return new DictionaryFiles(language, name, Optional.empty());
      }
    }
    return new DictionaryFiles(language, name, Optional.of(files.resolve(name.value())));
  }

  private static Optional<String> absent(StringData name, String ending, ConfiguredFiles files) {
    return Files.isRegularFile(files.resolve(name.value() + ending))
        ? Optional.empty()
        : Optional.of("has no file with the ending `" + ending + "`");
  }
}
