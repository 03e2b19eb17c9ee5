package io.github.roadmaplint.spelling.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordCollectorTest {
  private static final int FILES = 300;
  private static final String WORDS = "some words of a page ".repeat(60);

  private static final String LAST = "the last page ends here";

  /** The words of so many files are in several blocks. */
  @Test
  void keepsTheWordsOfManyFilesInTheOrderOfTheirPaths() {
    WordCollector words = new WordCollector();
    for (int i = FILES; i > 0; i--) {
      add(words, 100 + i + ".md", i == FILES ? LAST : WORDS);
    }

    Vocabulary all = Vocabulary.of(words);

    assertThat(all.files("words")).isEqualTo(FILES - 1);
    assertThat(all.files("ends")).isEqualTo(1);
    assertThat(all.spellingAt(all.fileStart(0))).isEqualTo("some");
    int last = all.fileStart(FILES - 1);
    assertThat(all.spellingAt(last)).isEqualTo("the");
    assertThat(all.textAt(last + 1)).isEqualTo(LAST);
  }

  /** A long file is moved from block to block while its words are added. */
  @Test
  void keepsAllWordsOfALongFileBetweenOthers() {
    WordCollector words = new WordCollector();
    add(words, "a.md", WORDS);
    add(words, "b.md", "and one of very many words ".repeat(20_000) + LAST);
    add(words, "c.md", WORDS);

    Vocabulary all = Vocabulary.of(words);

    assertThat(all.count(all.number("many"))).isEqualTo(20_000);
    assertThat(all.count(all.number("page"))).isEqualTo(121);
    assertThat(all.spellingAt(all.fileStart(1))).isEqualTo("and");
    int gap = all.fileEnd(1) - 1;
    assertThat(all.at(gap)).isEqualTo(Vocabulary.GAP);
    assertThat(all.spellingAt(gap - 1)).isEqualTo("here");
    assertThat(all.spellingAt(all.fileStart(2))).isEqualTo("some");
  }

  @Test
  void findsFilesByPath() {
    WordCollector words = new WordCollector();
    add(words, "c.md", WORDS);
    add(words, "a.md", WORDS);
    add(words, "b.md", WORDS);

    Vocabulary all = Vocabulary.of(words);

    assertThat(all.filesAt(List.of("c.md", "missing.md", "a.md", "0.md")).stream())
        .containsExactly(0, 2);
    assertThat(all.allFiles().cardinality()).isEqualTo(3);
  }

  private static void add(WordCollector words, String path, String text) {
    words.begin(Source.of(path, text));
    words.prose(Place.TEXT, 0, text.length(), false);
  }
}
