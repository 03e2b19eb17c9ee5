package io.github.roadmaplint.layout;

import java.util.Optional;

/**
 * The name of a topic page, {@code <topic-slug>@<node-id>.md}, or of a translation of it, {@code
 * <topic-slug>@<node-id>.<language>.md}.
 *
 * @param slug what comes before the last {@code @}; may be empty
 * @param nodeId what comes after it, without {@code .md}; absent when there is no {@code @}. Not
 *     checked: see {@link NodeId#isValid}
 * @param language the language of a translation, as it is written, for example {@code pt-br}
 */
public record PageName(String slug, Optional<String> nodeId, Optional<String> language) {
  private static final String ENDING = ".md";

  /** Splits a file name such as {@code what-is-http@R12sArWVpbIs_PHxBqVaR.md}. */
  public static PageName parse(String fileName) {
    int end = fileName.length() - (fileName.endsWith(ENDING) ? ENDING.length() : 0);
    int at = fileName.lastIndexOf('@', end - 1);
    if (at < 0) {
      return new PageName(fileName.substring(0, end), Optional.empty(), Optional.empty());
    }
    String slug = fileName.substring(0, at);
    String id = fileName.substring(at + 1, end);
    return isTranslation(id)
        ? new PageName(
            slug,
            Optional.of(id.substring(0, NodeId.LENGTH)),
            Optional.of(id.substring(NodeId.LENGTH + 1)))
        : new PageName(slug, Optional.of(id), Optional.empty());
  }

  private static boolean isTranslation(String id) {
    return id.length() > NodeId.LENGTH + 1
        && id.charAt(NodeId.LENGTH) == '.'
        && NodeId.isValid(id.substring(0, NodeId.LENGTH))
        && LanguageTag.is(id.substring(NodeId.LENGTH + 1));
  }

  /** Whether the name contains a language other than English. */
  public boolean isForeign() {
    return language.isPresent() && !LanguageTag.isEnglish(language.get());
  }

  /** Whether the page is in the same language as another one, according to their names. */
  public boolean hasLanguageOf(PageName other) {
    return LanguageTag.normalized(language.orElse(""))
        .equals(LanguageTag.normalized(other.language.orElse("")));
  }

  /** The name of the same page, in the same language, for another topic. */
  public static String of(String slug, String nodeId, Optional<String> language) {
    return slug + '@' + nodeId + language.map(tag -> '.' + tag).orElse("") + ENDING;
  }
}
