package io.github.roadmaplint.spelling.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.packed.SectionReader;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * A vocabulary is the same, however many of its files are cached: files that were changed, added
 * and deleted since, in any order of the paths.
 */
class CachedWordsProperties {
  private static final String[] WORDS = {
    "sea", "Sea", "SEA", "wind", "windy", "Größe", "größe", "the", "The", "isle", "don't", "naïve"
  };

  @Property(seed = "20261126", tries = 200)
  void theVocabularyIsTheSameWithAndWithoutTheCache(@ForAll Random random) throws IOException {
    Map<String, String> before = files(random);
    Map<String, String> now = new TreeMap<>(before);
    for (int edit = random.nextInt(6); edit > 0; edit--) {
      String path = path(random);
      if (random.nextBoolean()) {
        now.put(path, text(random));
      } else {
        now.remove(path);
      }
    }
    assertThat(shown(cached(before, now))).isEqualTo(shown(Vocabulary.of(collected(now))));
  }

  private static Map<String, String> files(Random random) {
    Map<String, String> files = new TreeMap<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      files.put(path(random), text(random));
    }
    return files;
  }

  private static String path(Random random) {
    return random.nextInt(3) + "/" + WORDS[random.nextInt(4)] + random.nextInt(5) + ".md";
  }

  /** Prose, code and a URL. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) > 0 ? " " : ". ");
    }
    return text + "\n" + WORDS[random.nextInt(3)] + "\n" + WORDS[random.nextInt(3)];
  }

  private static WordCollector collected(Map<String, String> files) {
    WordCollector words = new WordCollector(true, Optional.empty());
    files.forEach(
        (path, text) -> {
          words.begin(Source.of(path, text));
          int code = text.indexOf('\n');
          int url = text.lastIndexOf('\n');
          words.prose(Place.TEXT, 0, code, false);
          words.code(code, url);
          words.url(url, text.length());
        });
    return words;
  }

  private static FileState state(String text) {
    return new FileState(0, text.length(), text.hashCode());
  }

  /** The vocabulary of a repository whose words were cached before some of its files changed. */
  private static Vocabulary cached(Map<String, String> before, Map<String, String> now)
      throws IOException {
    byte[] bytes =
        WordCache.write(
            "test",
            List.of(collected(before)),
            path -> Optional.of(state(before.getOrDefault(path, ""))),
            path -> path.hashCode());
    Path file = Files.write(Files.createTempFile("words", ""), bytes);
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      SectionReader sections = SectionReader.open(in, WordCache.sections()).orElseThrow();
      WordCache cache = WordCache.read("test", sections).orElseThrow();
      List<String> paths = List.copyOf(now.keySet());
      WordCache.Unchanged unchanged =
          cache.unchanged(paths.size(), paths::get, i -> state(now.getOrDefault(paths.get(i), "")));
      CachedWords words =
          cache.words(unchanged, paths::get, path -> now.getOrDefault(path, "missing"));
      BitSet same = unchanged.indices();
      Map<String, String> others = new TreeMap<>();
      for (int i = 0; i < paths.size(); i++) {
        String path = paths.get(i);
        assertThat(same.get(i)).isEqualTo(now.get(path).equals(before.get(path)));
        assertThat(words.digest(path).isPresent()).isEqualTo(same.get(i));
        if (!same.get(i)) {
          others.put(path, now.getOrDefault(path, ""));
        }
      }
      return words.with(List.of(collected(others)));
    } finally {
      Files.delete(file);
    }
  }

  /** Everything that a vocabulary says, without the numbers of its words. */
  private static List<String> shown(Vocabulary all) {
    List<String> shown = new ArrayList<>();
    shown.add(all.size() + " words in " + all.fileCount() + " files");
    for (int file = 0; file < all.fileCount(); file++) {
      shown.add(all.path(file));
      for (int i = all.fileStart(file); i < all.fileEnd(file); i++) {
        shown.add(all.at(i) < 0 ? "-" : word(all, i));
      }
    }
    for (String word : WORDS) {
      String lower = Letters.lower(word);
      shown.add(lower + ' ' + all.files(lower) + ' ' + all.usualSpelling(lower));
      shown.add(
          all.evidence().codeFiles(lower)
              + " in code, "
              + all.evidence().urlFiles(lower)
              + " in URLs, "
              + all.evidence().slugFiles(lower));
      int number = all.number(lower);
      if (number >= 0 && all.count(number) > 0) {
        shown.add(
            all.count(number) + " " + all.lowerCount(number) + ' ' + all.capitalCount(number));
      }
    }
    return shown;
  }

  private static String word(Vocabulary all, int position) {
    String text = all.textAt(position);
    int start = all.startAt(position);
    String spelling = all.spellingAt(position);
    assertThat(text.substring(start, start + spelling.length())).isEqualTo(spelling);
    assertThat(all.word(all.at(position)).getBytes(UTF_8))
        .isEqualTo(Letters.lower(spelling).getBytes(UTF_8));
    return spelling + ' ' + all.placeAt(position) + ' ' + start;
  }
}
