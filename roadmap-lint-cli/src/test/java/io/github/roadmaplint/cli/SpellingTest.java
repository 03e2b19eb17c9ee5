package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

  @Test
  void aWordThatOccursNowhereIsAMistakeOfTheCommandLine() {
    Run run = Run.of("spelling", "qqqqqqq", "--no-config");

    assertThat(run.code()).isEqualTo(ExitCode.IMPOSSIBLE);
    assertThat(run.err()).contains("`qqqqqqq` occurs in no text here");
  }

  @Test
  void wordsNeedsToBeToldWhatToDo() {
    assertThat(Run.of("words").err()).contains("words add WORD");
    assertThat(Run.of("words", "add").err()).contains("Say which words");
    assertThat(Run.of("words", "add", "two-in-one").err()).contains("Not a word: `two-in-one`");
    assertThat(Run.of("spelling").err()).contains("Say which word");
  }
}
