package io.github.roadmaplint.app;

import io.github.roadmaplint.config.DictionaryFiles;
import io.github.roadmaplint.spelling.dictionary.LanguageDictionary;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Loads the dictionaries that a configuration names, within limits. */
final class ProjectDictionaries {
  private ProjectDictionaries() {}

  /**
   * The dictionaries, by the code of their language.
   *
   * @throws ImpossiblePathException if one cannot be read
   */
  static Map<String, LanguageDictionary> load(List<DictionaryFiles> dictionaries)
      throws ImpossiblePathException {
    Map<String, LanguageDictionary> loaded = new TreeMap<>();
    for (DictionaryFiles dictionary : dictionaries) {
      try {
        byte[] affixes = bytes(dictionary, ".aff", LanguageDictionary.MOST_AFFIX_BYTES);
        byte[] words = bytes(dictionary, ".dic", LanguageDictionary.MOST_WORD_BYTES);
        loaded.put(dictionary.language(), LanguageDictionary.read(affixes, words));
      } catch (IOException unusable) {
        throw new ImpossiblePathException(
            "The dictionary "
                + Quoted.of(dictionary.name().value(), 80)
                + " (`spelling.dictionaries`) cannot be used: "
                + unusable.getMessage());
      }
    }
    return loaded;
  }

  private static byte[] bytes(DictionaryFiles dictionary, String ending, int most)
      throws IOException {
    try (InputStream in = open(dictionary, ending)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new IOException("its file " + ending + " is larger than " + (most >> 20) + " MiB");
      }
      return bytes;
    }
  }

  private static InputStream open(DictionaryFiles dictionary, String ending) throws IOException {
    String name = dictionary.name().value();
    if (dictionary.files().isPresent()) {
      return Files.newInputStream(Path.of(dictionary.files().get() + ending));
    }
    String resource = name.substring(DictionaryFiles.RESOURCE.length()) + ending;
    InputStream in = LanguageDictionary.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException("the class path has no resource " + resource);
    }
    return in;
  }
}
