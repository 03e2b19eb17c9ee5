package io.github.roadmaplint.spelling.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.source.Source;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairTableTest {
  private static final String[] WORDS = "the a of page server request index other".split(" ");

  @Test
  void countsEveryRegisteredPairOfNeighborsOnce() {
    Random random = new Random(7);
    WordCollector words = new WordCollector();
    for (int file = 0; file < 5; file++) {
      String text = text(random);
      words.begin(Source.of("page" + file + ".md", text));
      words.prose(Place.TEXT, 0, text.length(), false);
    }
    Vocabulary all = Vocabulary.of(words);
    PairTable pairs = new PairTable();
    for (int i = 0; i < 30; i++) {
      pairs.register(random.nextInt(all.wordCount()), random.nextInt(all.wordCount()));
    }
    pairs.register(Vocabulary.GAP, 0);
    PairTable expected = new PairTable();
    for (int i = 0; i + 1 < all.size(); i++) {
      expected.add(all.at(i), all.at(i + 1));
    }

    PairTable other = new PairTable();
    for (int first = 0; first < all.wordCount(); first++) {
      for (int second = 0; second < all.wordCount(); second++) {
        other.register(first, second);
      }
    }
    other.countRegistered(all, Workers.of(2));
    pairs.countRegistered(all, Workers.NONE);

    assertThat(pairs.count(Vocabulary.GAP, 0)).isZero();
    for (int first = 0; first < all.wordCount(); first++) {
      for (int second = 0; second < all.wordCount(); second++) {
        assertThat(other.count(first, second)).isEqualTo(expected.count(first, second));
        assertThat(pairs.count(first, second)).isIn(0, expected.count(first, second));
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      // words with smaller numbers are more frequent
      text.append(WORDS[random.nextInt(1 + random.nextInt(WORDS.length))]);
      text.append(random.nextInt(9) == 0 ? ". " : " ");
    }
    return text.toString();
  }
}
