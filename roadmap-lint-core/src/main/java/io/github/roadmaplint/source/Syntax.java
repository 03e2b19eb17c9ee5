package io.github.roadmaplint.source;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How a file is written, as the ending of its name says. */
public enum Syntax {
  /** Markdown. */
  MARKDOWN,
  /** Markdown with JSX, expressions and modules. */
  MDX,
  /** YAML. */
  YAML,
  /** JSON. */
  JSON,
  /** JSON with comments. */
  JSON_WITH_COMMENTS,
  /** Anything else. */
  OTHER;

  /** Files in which programs allow comments. */
  private static final Pattern WITH_COMMENTS =
      Pattern.compile(
          "(?:^|/)(?:[tj]sconfig[^/]*|\\.eslintrc|\\.babelrc|devcontainer|deno|api-extractor)\\.json$"
              + "|(?:^|/)\\.(?:vscode|devcontainer)/");

  private static final Map<String, Syntax> ENDINGS =
      Map.of(
          "md", MARKDOWN,
          "markdown", MARKDOWN,
          "mdown", MARKDOWN,
          "mkd", MARKDOWN,
          "mdx", MDX,
          "yml", YAML,
          "yaml", YAML,
          "json", JSON,
          "jsonc", JSON_WITH_COMMENTS);

  /** The syntax of the file with that path, in any case of letters. */
  public static Syntax of(String path) {
    int dot = path.lastIndexOf('.');
    String ending = path.substring(dot + 1).toLowerCase(Locale.ROOT);
    Syntax syntax = ENDINGS.getOrDefault(ending, OTHER);
    return syntax == JSON && WITH_COMMENTS.matcher(path).find() ? JSON_WITH_COMMENTS : syntax;
  }

  /** Whether it is a page. */
  public boolean isPage() {
    return this == MARKDOWN || this == MDX;
  }

  /** Whether it is data. */
  public boolean isData() {
    return this == YAML || this == JSON || this == JSON_WITH_COMMENTS;
  }
}
