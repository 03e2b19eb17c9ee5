package io.github.roadmaplint.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GluedIntroductionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It records a state.| |Visit the following resources to learn more:",
        "It records a state.|\\r\\n|Visit the following resources to learn more:",
        "It records a state|\\n|Visit the following resources to learn more:",
        "It records a state|' '|Visit the following resources to learn more:",
        "It records a state|'  \\n'|Learn more from the following links:",
        "It records a state|'\\\n'|Learn more from the following links:",
        "It records a state<br>|''|Visit the following links:",
        "It records a state<br/>|\\n|Visit the following links:",
        "It records a state|\\n> |Visit the following links:",
        "It records a state.|' '|For more information, visit the following links:",
        "It records a state.|\\n|**Visit the following links:**",
        "It records a state.|\\n|Visit the following\\nresources to learn more:",
        "It records a state.|' '|Resources:",
        "It records a state|\\n|Useful links:",
        "Learn about commits|\\n|Learn more from the following links:",
        "It records a state|\\n|visit the following links:",
        "It records a state|\\n|Useful things to look at:",
        "It records a state|'\\\n'|Useful stuff:",
        "It records a state…|\\n|Useful stuff:",
        "Visit a commit.|\\n|Useful stuff:",
        "Er hält einen Stand fest|\\n|Besuche die folgenden Seiten:",
        "It records a state|\\n|*Visit the following links*:",
        "It records a state|\\n|Visit the following links:<br>",
        "It records a state|\\n|Visit the following links: <!-- x -->",
        "It records a state|\\n|Visit the following links：",
      })
  void textAndIntroductionAreParted(String head, String gap, String introduction) {
    String between = gap == null ? " " : unescaped(gap);
    String raw = head + between + unescaped(introduction);
    GluedIntroduction glued = GluedIntroduction.in(raw).orElseThrow();
    assertThat(raw.substring(0, glued.head())).isEqualTo(head);
    assertThat(raw.substring(glued.start())).isEqualTo(unescaped(introduction));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Visit the following links:",
        "A commit. It records: this",
        "Before you commit, visit the following links:",
        "You may want to Visit the following links:",
        "The Useful links:",
        "A list is more flexible.\nLinked lists are read more often:",
        "Have a look at the official\nKubernetes documentation:",
        "It records a state of the\nProject Gutenberg:",
        "If you want to know more about Git\nvisit the following links:",
        "It records a state. Learn more about it by reading the manual:",
        "It records a state. Visit the following links to learn more",
      })
  void otherParagraphsHaveNoIntroductionAtTheirEnd(String raw) {
    assertThat(GluedIntroduction.in(raw)).isEmpty();
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r");
  }
}
