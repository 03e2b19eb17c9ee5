package io.github.roadmaplint.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.TextLinter;
import io.github.roadmaplint.engine.Finding;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed: a participle can lack `be`, or be a basic form with an ending too much. */
class WrongVerbFormTest {
  private static final String ENGLISH =
      "This is the page of a server, and you can read it in the order of the list.\n\n";

  @ParameterizedTest
  @CsvSource({
    "'The state has changed, but cannot updated by the server.', Write `cannot update` or `cannot be updated`.",
    "'The commit will created by the server.', Write `will create` or `will be created`.",
    "'If it is there, it will becoming the main one.', Write `will become`.",
    "'The branch does not exists on the server.', Write `does not exist`.",
    "'If it is there, it can creates the branch.', Write `can create`.",
  })
  void theHelpNamesAllCorrections(String sentence, String help) {
    assertThat(
            TextLinter.check(Map.of("README.md", ENGLISH + sentence + "\n")).findings().stream()
                .filter(finding -> finding.rule().equals("text/wrong-verb-form"))
                .map(Finding::help))
        .containsExactly(help);
  }
}
