package io.github.roadmaplint.fetch;

import io.github.roadmaplint.fetch.FetchedStructure.Status;
import io.github.roadmaplint.linkcheck.Downloads;
import io.github.roadmaplint.source.Utf8;
import io.github.roadmaplint.structures.StructureSlug;
import io.github.roadmaplint.text.Quoted;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Structures in a folder, each as {@code <slug>.json} or {@code <slug>/<slug>.json}, or in one
 * file.
 *
 * @param place the folder or file
 */
record CopiedStructures(Path place) {
  private static final String ENDING = ".json";
  private static final int MOST_FILES = 5_000;
  private static final int SHOWN = 120;

  /** The slugs of all files there. */
  NavigableSet<String> slugs() throws IOException {
    NavigableSet<String> slugs = new TreeSet<>();
    if (Files.isRegularFile(place)) {
      slug(place).ifPresent(slugs::add);
      return slugs;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
      for (Path file : files) {
        Optional<String> slug =
            Files.isDirectory(file) ? Optional.of(file.getFileName().toString()) : slug(file);
        slug.filter(StructureSlug::isValid)
            .filter(name -> slugs.size() < MOST_FILES && find(name).isPresent())
            .ifPresent(slugs::add);
      }
    }
    return slugs;
  }

  private static Optional<String> slug(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING)
        ? Optional.of(name.substring(0, name.length() - ENDING.length()))
        : Optional.empty();
  }

  private Optional<Path> find(String slug) {
    if (Files.isRegularFile(place)) {
      return Optional.of(place);
    }
    return List.of(place.resolve(slug + ENDING), place.resolve(slug).resolve(slug + ENDING))
        .stream()
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** Stores the structure of a roadmap. */
  FetchedStructure copy(String slug, StructureWriter writer) {
    Optional<Path> file = find(slug);
    if (file.isEmpty()) {
      return FetchedStructure.without(
          slug,
          Status.MISSING,
          "There is no such file in " + shown(),
          "Add the file `SLUG.json`, or fetch the structure from the site.");
    }
    try {
      if (Files.size(file.get()) > Downloads.MOST_BYTES) {
        return unreadable(slug, "is larger than " + (Downloads.MOST_BYTES >> 20) + " MiB");
      }
      Optional<String> text = Utf8.decode(Files.readAllBytes(file.get()));
      return text.isEmpty()
          ? unreadable(slug, "is not UTF-8")
          : writer.write(slug, text.get(), "", "", "");
    } catch (IOException unreadable) {
      return unreadable(slug, "cannot be read");
    }
  }

  private static FetchedStructure unreadable(String slug, String why) {
    return FetchedStructure.without(
        slug,
        Status.FAILED,
        "The file " + why,
        "Export the roadmap from the editor again. The structure that was stored before is kept.");
  }

  String shown() {
    return Quoted.of(place.toString(), SHOWN);
  }
}
