package io.github.roadmaplint.config;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.schema.Schemas;
import io.github.roadmaplint.source.Utf8;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the JSON Schema that a collection names by path, or reports why it cannot be used. */
final class CustomSchema {
  private static final int SHOWN = 40;

  /** The maximum size, in bytes. */
  private static final long MOST = 1 << 20;

  private CustomSchema() {}

  /** The text of the schema; nothing after a mistake. */
  static Optional<String> text(StringData name, ConfiguredFiles files, ConfigErrors mistakes) {
    String path = name.value();
    Optional<String> refusal = files.refusal(path);
    if (refusal.isPresent()) {
      String help = "Name a JSON Schema in the repository, or a built-in one.";
      return fail(name, "Path " + Quoted.of(path, SHOWN) + ' ' + refusal.get(), help, mistakes);
    }
    Path file = files.resolve(path);
    if (!Files.isRegularFile(file)) {
      return fail(name, "Unknown schema " + Quoted.of(path), help(path, files), mistakes);
    }
    return read(name, file, mistakes);
  }

  private static Optional<String> read(StringData name, Path file, ConfigErrors mistakes) {
    String shown = "Schema " + Quoted.of(name.value(), SHOWN);
    try {
      if (Files.size(file) > MOST) {
        return fail(name, shown + " is larger than 1 MiB", "Name a smaller file.", mistakes);
      }
      byte[] bytes = Files.readAllBytes(file);
      Optional<String> text = Utf8.decode(bytes);
      return text.isPresent()
          ? text
          : fail(name, shown + ' ' + Utf8.defect(bytes), "Save it in UTF-8.", mistakes);
    } catch (IOException unreadable) {
      return fail(name, shown + " cannot be read", "Name a readable file.", mistakes);
    }
  }

  private static Optional<String> fail(
      StringData name, String message, String help, ConfigErrors mistakes) {
    mistakes.add(name.span(), message, help);
    return Optional.empty();
  }

  private static String help(String path, ConfiguredFiles files) {
    List<String> names = new ArrayList<>(Schemas.NAMES);
    names.addAll(files.siblings(path));
    return Nearest.to(path, names)
        .map(near -> "Write " + Quoted.of(near, SHOWN) + ".")
        .orElse("Write the path of a JSON Schema in this repository.");
  }
}
