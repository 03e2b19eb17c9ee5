package io.github.roadmaplint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A path that names a language, in its file ({@code README-nl.md}) or in a folder ({@code
 * docs/ko/page.md}).
 *
 * @param language the tag or the name, in lower case
 * @param originals the paths that the original may have, in lower case, the most likely first
 */
record TranslatedPath(String language, List<String> originals) {
  /** Docusaurus has translations of {@code docs/} in this folder of a language. */
  private static final String DOCUSAURUS = "docusaurus-plugin-content-docs/current/";

  private static final List<String> ENGLISH = List.of("en", "english", "en-us");

  /** Copies the list. */
  TranslatedPath {
    originals = List.copyOf(originals);
  }

  /** Reads the path of an entry; empty if it names no language for certain. */
  static Optional<TranslatedPath> of(Entry entry) {
    String path = entry.path().toLowerCase(Locale.ROOT);
    return ofNodeId(entry, path)
        .or(() -> entry.name().nodeId().isEmpty() ? ofFile(path) : Optional.empty())
        .or(() -> ofFolder(path));
  }

  private static Optional<TranslatedPath> ofNodeId(Entry entry, String path) {
    return entry
        .name()
        .language()
        .map(
            tag -> {
              String language = LanguageTag.normalized(tag);
              String stem = path.substring(0, path.length() - tag.length() - ".md".length() - 1);
              return new TranslatedPath(language, List.of(stem + ".md"));
            });
  }

  private static Optional<TranslatedPath> ofFile(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String name = path.substring(folder.length());
    int dot = name.lastIndexOf('.');
    int mark = dot < 0 ? -1 : NamedLanguage.mark(name.substring(0, dot));
    if (mark < 0) {
      return Optional.empty();
    }
    String language = name.substring(mark + 1, dot);
    String base = name.substring(0, mark);
    String ending = name.substring(dot);
    List<String> originals = new ArrayList<>();
    for (String home : List.of(folder, withoutFolderOfTranslations(folder))) {
      originals.add(home + base + ending);
      for (String english : ENGLISH) {
        originals.add(home + base + name.charAt(mark) + english + ending);
      }
    }
    return Optional.of(new TranslatedPath(LanguageTag.normalized(language), originals));
  }

  private static Optional<TranslatedPath> ofFolder(String path) {
    int end = path.lastIndexOf('/');
    while (end > 0) {
      int start = path.lastIndexOf('/', end - 1) + 1;
      String before = path.substring(0, start);
      String language = path.substring(start, end);
      boolean certain = !withoutFolderOfTranslations(before).equals(before);
      if (NamedLanguage.ofText(language, certain) == NamedLanguage.OTHER) {
        String rest = path.substring(end + 1);
        return Optional.of(
            new TranslatedPath(LanguageTag.normalized(language), originals(before, rest)));
      }
      end = start - 1;
    }
    return Optional.empty();
  }

  private static List<String> originals(String before, String rest) {
    List<String> originals = new ArrayList<>();
    ENGLISH.forEach(english -> originals.add(before + english + '/' + rest));
    originals.add(before + rest);
    String home = withoutFolderOfTranslations(before);
    if (!home.equals(before)) {
      originals.add(home + rest);
      originals.add(home + "docs/" + rest);
    }
    if (rest.startsWith(DOCUSAURUS)) {
      originals.add(home + "docs/" + rest.substring(DOCUSAURUS.length()));
    }
    return originals;
  }

  /** A folder with {@code /} at its end without a last segment like {@code translations/}. */
  private static String withoutFolderOfTranslations(String folder) {
    int end = folder.length() - 1;
    int start = end < 0 ? 0 : folder.lastIndexOf('/', end - 1) + 1;
    boolean translations = end > 0 && NamedLanguage.isFolderOfTranslations(folder, end);
    return translations ? folder.substring(0, start) : folder;
  }
}
