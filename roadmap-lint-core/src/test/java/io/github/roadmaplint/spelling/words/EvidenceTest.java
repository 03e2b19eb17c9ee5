package io.github.roadmaplint.spelling.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static final int LETTERS = 3000;

  @Test
  void fewAndManyWordsAreTestedAlike() {
    Random random = new Random(11);
    Evidence evidence = new Evidence(false);
    for (int file = 0; file < 40; file++) {
      evidence.beginFile();
      for (int i = 0; i < 100; i++) {
        evidence.code.add(hash(random.nextInt(LETTERS)));
        evidence.urls.add(hash(random.nextInt(LETTERS)));
      }
    }

    LongPredicate few = evidence.atLeast(3, false);
    LongPredicate many = evidence.atLeast(3, true);

    int found = 0;
    for (int i = 0; i < 2 * LETTERS; i++) {
      assertThat(few.test(hash(i))).isEqualTo(many.test(hash(i)));
      found += few.test(hash(i)) ? 1 : 0;
    }
    assertThat(found).isBetween(1, LETTERS - 1);
  }

  @Test
  void countsEachFileOnce() {
    Evidence evidence = new Evidence(false);
    for (int file = 0; file < 2; file++) {
      evidence.beginFile();
      evidence.code.add(WordHash.of("letters"));
      evidence.code.add(WordHash.of("letters"));
    }
    Evidence others = new Evidence(false);
    others.beginFile();
    others.code.add(WordHash.of("letters"));
    others.slugs.add(WordHash.of("letters"));

    evidence.addAll(others);

    assertThat(evidence.codeFiles("letters")).isEqualTo(3);
    assertThat(evidence.files("letters")).isEqualTo(4);
  }

  private static long hash(int number) {
    return WordHash.of("letters" + number);
  }
}
