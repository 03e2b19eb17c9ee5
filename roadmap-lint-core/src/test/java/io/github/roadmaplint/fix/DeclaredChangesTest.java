package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.WordChange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two texts may differ only in the words that fixes declare, as often as they declare them. */
class DeclaredChangesTest {
  private static final WordChange SPELLING = new WordChange("teh", "the");

  @Test
  void hasNothingAgainstWordsInAnotherOrder() {
    assertThat(objection("one two two", "two one two")).isEmpty();
  }

  @Test
  void namesALostWordBeforeANewOne() {
    assertThat(objection("one two", "one three"))
        .isEqualTo("the text would no longer contain `two`");
    assertThat(objection("one", "one three")).isEqualTo("the text would also contain `three`");
    assertThat(objection("one one", "one")).isEqualTo("the text would no longer contain `one`");
    assertThat(objection("one", "one one")).isEqualTo("the text would also contain `one`");
  }

  @Test
  void allowsADeclaredChangeOnce() {
    assertThat(objection("teh cat", "the cat", SPELLING)).isEmpty();
    assertThat(objection("teh teh", "the the", SPELLING)).contains("no longer contain `teh`");
    assertThat(objection("teh teh", "the the", SPELLING, SPELLING)).isEmpty();
  }

  @Test
  void refusesADeclaredChangeThatIsNotMade() {
    assertThat(objection("teh cat", "teh cat", SPELLING)).contains("no longer contain `the`");
    assertThat(objection("teh cat", "the", SPELLING)).contains("no longer contain `cat`");
    assertThat(objection("teh", "the cat", SPELLING)).contains("also contain `cat`");
  }

  @Test
  void countsOnlyChangesThatWriteNothingAsRemovals() {
    DeclaredChanges declared =
        DeclaredChanges.of(
            List.of(SPELLING, new WordChange("a b", ""), new WordChange("c", ""), adding("d")));
    assertThat(declared.removals()).isEqualTo(2);
    assertThat(declared.removed().sample(9)).isEqualTo("teh a b c");
    assertThat(declared.added().sample(9)).isEqualTo("the d");
    assertThat(declared.texts()).contains("teh", "a b", "c").doesNotContain("d");
  }

  @Test
  void showsAtMostSixWords() {
    assertThat(DeclaredChanges.quoted(WordCounts.of("a b c d e f"))).isEqualTo("`a b c d e f`");
    assertThat(DeclaredChanges.quoted(WordCounts.of("a b c d e f g"))).isEqualTo("`a b c d e f …`");
  }

  private static WordChange adding(String words) {
    return new WordChange("", words);
  }

  private static String objection(String before, String after, WordChange... changes) {
    return DeclaredChanges.of(List.of(changes))
        .objection(WordCounts.of(before), WordCounts.of(after));
  }
}
