package io.github.roadmaplint.layout;

import java.util.Optional;

/**
 * What the path of a translated page says.
 *
 * @param language the language tag or name in the path, in lower case
 * @param original the path of the page that it is a translation of
 */
public record Translation(String language, String original) {
  /**
   * The path of the original of another file in the same tree of translations.
   *
   * @param path of the other file, which need not exist
   * @param from the path of this translation
   */
  public Optional<String> originalOf(String path, String from) {
    TranslatedTree tree = TranslatedTree.of(from, this);
    return tree.before().isEmpty()
            && !tree.translations().isEmpty()
            && path.startsWith(tree.translations())
        ? Optional.of(tree.originals() + path.substring(tree.translations().length()))
        : Optional.empty();
  }
}
