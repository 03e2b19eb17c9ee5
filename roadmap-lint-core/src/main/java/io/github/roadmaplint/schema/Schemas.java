package io.github.roadmaplint.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The schemas of a run: the built-in ones, by name, and those of the repository, by path.
 * References to other schemas are not resolved.
 *
 * @param own text of the repository's schemas, by their path relative to the repository
 */
public record Schemas(Map<String, String> own) {
  /** The URL of the built-in schemas. */
  public static final String BASE = "https://roadmap-lint.github.io/schemas/";

  /** Schemas that a collection can name, without the ending. */
  public static final List<String> NAMES =
      List.of(
          "front-matter/astro",
          "front-matter/author",
          "front-matter/best-practice",
          "front-matter/changelog",
          "front-matter/docusaurus",
          "front-matter/guide",
          "front-matter/hugo",
          "front-matter/jekyll",
          "front-matter/link-group",
          "front-matter/mkdocs",
          "front-matter/project",
          "front-matter/question-group",
          "front-matter/roadmap",
          "front-matter/video",
          "front-matter/vitepress",
          "migration-mapping",
          "structure-editor",
          "structure-mockup");

  private static final String OWN = BASE + "own/";
  private static final String ENDING = ".schema.json";

  /** Copies the map. */
  public Schemas {
    own = Map.copyOf(own);
  }

  /** Only the built-in schemas. */
  public static Schemas builtIn() {
    return new Schemas(Map.of());
  }

  /** The address of a schema inside the validator. */
  String address(String name) {
    return own.containsKey(name) ? OWN + name : BASE + name + ENDING;
  }

  /** The text of the schema at an address; absent when it is none of the known. */
  Optional<String> text(String address) {
    if (address.startsWith(OWN)) {
      return Optional.ofNullable(own.get(address.substring(OWN.length())));
    }
    boolean ours = address.startsWith(BASE) && address.endsWith(ENDING) && !address.contains("..");
    return ours ? resource(address.substring(BASE.length())) : Optional.empty();
  }

  private static Optional<String> resource(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream("/schemas/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
