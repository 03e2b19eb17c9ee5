package io.github.roadmaplint.layout;

import java.util.Optional;

/**
 * The name of a topic page, {@code <topic-slug>@<node-id>.md}.
 *
 * @param slug what stands before the last {@code @}; may be empty
 * @param nodeId what stands behind it, without {@code .md}; absent when there is no {@code @}. Not
 *     checked: see {@link NodeId#isValid}
 */
public record PageName(String slug, Optional<String> nodeId) {

  /** Splits a file name such as {@code what-is-http@R12sArWVpbIs_PHxBqVaR.md}. */
  public static PageName parse(String fileName) {
    String stem =
        fileName.endsWith(".md") ? fileName.substring(0, fileName.length() - 3) : fileName;
    int at = stem.lastIndexOf('@');
    return at < 0
        ? new PageName(stem, Optional.empty())
        : new PageName(stem.substring(0, at), Optional.of(stem.substring(at + 1)));
  }
}
