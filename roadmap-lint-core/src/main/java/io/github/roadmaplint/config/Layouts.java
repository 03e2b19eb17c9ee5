package io.github.roadmaplint.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The built-in layouts, and the detection of the layout of a repository. They have the same form as
 * in a configuration, but in JSON: a YAML parser takes longer to load than a few files take to
 * check.
 */
public final class Layouts {
  /** Names of the built-in layouts, in the order in which they are tried. */
  public static final List<String> NAMES =
      List.of(
          "content",
          "website",
          "docusaurus",
          "vitepress",
          "vuepress",
          "astro",
          "hugo",
          "mkdocs",
          "awesome",
          "jekyll",
          "plain");

  private Layouts() {}

  /**
   * A built-in layout.
   *
   * @param name one of {@link #NAMES}
   */
  public static Layout builtIn(String name) {
    return LayoutReader.layout(resource("/layouts/" + name + ".json"));
  }

  /** A site that is built in, for example {@code roadmap.sh}. */
  static Site site(String name) {
    return LayoutReader.site(resource("/sites/" + name + ".json"));
  }

  /**
   * The first built-in layout that matches a file of the repository; otherwise plain Markdown.
   *
   * @param paths every file, relative to the repository
   * @param texts reads a file; empty if it cannot be read
   * @param hidden whether there is a file or folder that is not in the list because it is hidden
   */
  public static Layout recognize(
      List<String> paths, Function<String, Optional<String>> texts, Predicate<String> hidden) {
    for (String name : NAMES) {
      Layout layout = builtIn(name);
      if (layout.recognize().stream().anyMatch(sign -> sign.matches(paths, texts, hidden))) {
        return layout;
      }
    }
    return builtIn("plain");
  }

  /** The layout that can be recognized without reading files. */
  public static Layout recognize(List<String> paths) {
    return recognize(paths, path -> Optional.empty(), path -> false);
  }

  private static ObjectData resource(String name) {
    Source source = Source.of(name, text(name));
    return (ObjectData)
        JsonParser.parse(source)
            .root()
            .filter(ObjectData.class::isInstance)
            .orElseThrow(() -> new IllegalStateException("not a mapping: " + name));
  }

  private static String text(String name) {
    try (InputStream in = Layouts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("not built in: " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
