package io.github.roadmaplint.layout;

import java.util.Comparator;

/**
 * Pages that are translated to one language in one way.
 *
 * @param language in lower case
 * @param originals the folder of the originals, with {@code /} at its end; empty at the top
 * @param translations the folder of the translations
 * @param before what is between the name of an original and its ending in the name of its
 *     translation; empty if the names are the same
 */
record TranslatedTree(String language, String originals, String translations, String before)
    implements Comparable<TranslatedTree> {
  private static final Comparator<TranslatedTree> ORDER =
      Comparator.comparing(TranslatedTree::language)
          .thenComparing(TranslatedTree::originals)
          .thenComparing(TranslatedTree::translations)
          .thenComparing(TranslatedTree::before);

  /** The tree that a translation belongs to: what its path and that of its original share ends. */
  static TranslatedTree of(String path, Translation translation) {
    String original = translation.original();
    String name = path.substring(path.lastIndexOf('/') + 1);
    String originalName = original.substring(original.lastIndexOf('/') + 1);
    if (!name.equalsIgnoreCase(originalName)) {
      String folder = path.substring(0, path.lastIndexOf('/') + 1);
      String home = original.substring(0, original.lastIndexOf('/') + 1);
      int mark = Math.max(0, name.lastIndexOf('.') - translation.language().length() - 1);
      String before = name.substring(mark, Math.max(mark, name.lastIndexOf('.')));
      return new TranslatedTree(translation.language(), home, folder, before);
    }
    int end = path.length();
    int originalEnd = original.length();
    while (end > 0
        && originalEnd > 0
        && segment(path, end).equalsIgnoreCase(segment(original, originalEnd))) {
      end -= segment(path, end).length();
      originalEnd -= segment(original, originalEnd).length();
      end -= end > 0 ? 1 : 0;
      originalEnd -= originalEnd > 0 ? 1 : 0;
    }
    return new TranslatedTree(
        translation.language(), folder(original, originalEnd), folder(path, end), "");
  }

  private static String segment(String path, int end) {
    return path.substring(path.lastIndexOf('/', end - 1) + 1, end);
  }

  private static String folder(String path, int end) {
    return end == 0 ? "" : path.substring(0, end) + '/';
  }

  /** Whether an original page belongs to the tree. */
  boolean hasOriginal(String path) {
    if (!path.startsWith(originals)) {
      return false;
    }
    boolean beside = path.indexOf('/', originals.length()) < 0;
    return before.isEmpty() ? !path.startsWith(translations) : beside;
  }

  /** The path of the translation of an original. */
  String translated(String path) {
    String rest = path.substring(originals.length());
    int dot = rest.lastIndexOf('.');
    return translations + rest.substring(0, dot) + before + rest.substring(dot);
  }

  @Override
  public int compareTo(TranslatedTree other) {
    return ORDER.compare(this, other);
  }
}
