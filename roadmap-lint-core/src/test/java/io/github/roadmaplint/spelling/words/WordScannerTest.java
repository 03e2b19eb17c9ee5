package io.github.roadmaplint.spelling.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordScannerTest {

  @Test
  void wordsAreRunsOfLettersAndAGapIsWhateverIsNoBlankInBetween() {
    assertThat(words("One two, three")).containsExactly("One", "two", "|", "three");
  }

  @Test
  void codeUrlsPathsFilesAndHandlesAreNoWords() {
    assertThat(words("Use `npmm run` at https://exampel.org/pathh now"))
        .contains("Use", "at", "now");
    assertThat(words("Node.js foo.md @handel a_snake var9 /usr/lokal --verbos call()"))
        .containsOnly("|");
  }

  @Test
  void theTypeOfAResourceIsNoWordAndItsTitleIs() {
    assertThat(words("@article@What is it")).containsExactly("What", "is", "it");
  }

  @Test
  void emphasisInsideAWordVanishes() {
    assertThat(words("**H**yper *text*")).contains("Hyper", "text");
  }

  @Test
  void placesWhereAWordMayBeBrokenAreNotSeen() {
    assertThat(words("ad\u00ADmin\u00ADis\u00ADtra\u00ADtion of it"))
        .containsExactly("administration", "of", "it");
  }

  @Test
  void besideControlCharactersAndSeparatorsAreParts() {
    assertThat(words("reciev\u007fe articl\u2028e le\u0085arned hom\u000Be")).containsOnly("|");
    assertThat(words("One\ttwo\r\nthree")).containsExactly("One", "two", "three");
  }

  @Test
  void apostrophesBelongToTheWordAndAPossessiveDoesNot() {
    assertThat(words("don’t Git's")).containsExactly("don't", "Git");
  }

  @Test
  void escapesOfJsonSeparateWords() {
    assertThat(scan("one\\ntwo caf\\u00e9", true))
        .contains("one", "two")
        .doesNotContain("ntwo", "caf");
  }

  @Test
  void charactersInFiguresSeparateWordsUnlessTheyBelongToThem() {
    assertThat(scan("Bayes\\u2014Clasifier \\u201cAuthentcation\\u201d", true))
        .contains("Bayes", "Clasifier", "Authentcation");
    assertThat(scan("does\\u2019nt Exc\\u0065ptoins na\\u00efve it", true)).containsOnly("|", "it");
    assertThat(scan("one\\\\u2014two", true)).doesNotContain("two");
  }

  @Test
  void lettersOfCodeAreEvidence() {
    List<Long> found = new ArrayList<>();
    WordScanner scanner = new WordScanner(sink(new ArrayList<>(), found));
    scanner.open("kubectl-Apply2");
    scanner.code(0, 14);
    assertThat(found).containsExactly(WordHash.of("kubectl"), WordHash.of("apply"));
  }

  @Property(seed = "20261122", tries = 300)
  void everyTextIsScannedToItsEnd(@ForAll String text) {
    assertThat(scan(text, false)).isNotNull();
    assertThat(scan(text, true)).isNotNull();
  }

  private static List<String> words(String text) {
    return scan(text, false);
  }

  private static List<String> scan(String text, boolean escapes) {
    List<String> words = new ArrayList<>();
    WordScanner scanner = new WordScanner(sink(words, new ArrayList<>()));
    scanner.open(text);
    scanner.prose(0, text.length(), escapes);
    while (!words.isEmpty() && words.get(words.size() - 1).equals("|") && words.size() > 1) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private static WordScanner.Sink sink(List<String> words, List<Long> code) {
    return new WordScanner.Sink() {
      @Override
      public void word(char[] chars, int length, int start, int end) {
        words.add(new String(chars, 0, length));
      }

      @Override
      public void code(long lower, int length) {
        code.add(lower);
      }

      @Override
      public void gap() {
        if (words.isEmpty() || !words.get(words.size() - 1).equals("|")) {
          words.add("|");
        }
      }
    };
  }
}
