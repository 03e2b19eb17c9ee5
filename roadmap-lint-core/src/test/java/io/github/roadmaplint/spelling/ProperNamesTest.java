package io.github.roadmaplint.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.TextLinter;
import io.github.roadmaplint.engine.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProperNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[A guide to the server](https://example.org/a) - Managment Reqeust",
        "[A guide to the server](https://example.org/a) – Anna Reqeust, Jo van Managment (PDF)",
        "This page of the server was written by Anna Managment, and it is good.",
        "The server is the work of [Reqeust](https://github.com/reqeust) and of the others.",
        "The server is in [the Managment](https://github.com/anna/managment), and it works.",
        "The server is in <a href=\"https://github.com/anna/managment\">managment</a>, and it works.",
        "Some people write \"reqeust\" for the request of a server.",
        "The server of [Anna Reqeust's solution](https://github.com/anna/server) is the best of all.",
        "Do not write \"reqeust\", 'managment' or „reqeust“ for the words of a server.",
        "Others of the team write «reqeust» and ‘managment’, which are found by the server.",
        "The server of [reqeust's solution](https://github.com/anna/server) is the best of all.",
        "You named a server Reqeust, and you want to correct it to Request, so what do you do?",
        "[Reqeust - Request Spell Check](https://example.org/a) is a server for the users of it.",
        "Reqeust App is a server that sends a request to the users of it, and to others.",
      })
  void namesAndQuotedWordsAreNotReported(String text) {
    assertThat(misspelled(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[A guide to the server](https://example.org/a) - Managment of the server and of you",
        "[A guide (of the server) - Managment](https://example.org/a) is the best of all.",
        "The server was found by reqeust of the user.",
        "The server is in <a href=\"https://example.org/managment\">managment</a>, and it works.",
        "The server has \"a reqeust\" of the user.",
        "The correctness of the reqeust is that of a request to the server.",
        "Reqeust handlers of the server send a request to the users of it.",
        "The server of [Anna Reqeust's solution](https://example.org/server) is the best of all.",
        "The server of [a reqeust's solution](https://github.com/anna/server) is the best of all.",
      })
  void otherWordsAre(String text) {
    assertThat(misspelled(text)).hasSize(1);
  }

  @Test
  void aWordThatAPageOftenHasWithACapitalIsAName() {
    String notes = "Issara wrote. Ask Issara. - Issara: send it. Peter and Issara meet.";
    assertThat(ProperNames.isOftenCapitalized(notes, "Issara")).isTrue();
    assertThat(ProperNames.isOftenCapitalized(notes, "Peter")).isFalse();
    assertThat(ProperNames.isOftenCapitalized(notes + " The issara.", "Issara")).isFalse();
  }

  @Test
  void theNamesOfManyContributorsAreNotReported() {
    String names = "Ada Ames, Bo Berg, Cai, Di Dorn, Eva Eck, Flo Funk, Gus Gray, ";
    String more = ", Hal Horn, ida42, Jo Jung, Kim Kern, Lea Lind, Max, Ned Noll, Ole Ott";
    assertThat(misspelled("Thanks to " + names + "Anna Managment" + more + '.')).isEmpty();
    assertThat(misspelled("Thanks to " + names + "reqeust" + more + '.')).isEmpty();
    String words = "a server, a user, a page, the management, the work, and you, a team, ";
    assertThat(misspelled("It has " + words + words + "a reqeust, " + words + "and us."))
        .hasSize(1);
  }

  @Test
  void theNameOfACommandIsThatOfItsPage() {
    String page = "# gtimeout\n\n> Stop a command.\n";
    assertThat(ProperNames.isOfPage("pages/gtimeout.md", page, "gtimeout")).isTrue();
    assertThat(ProperNames.isOfPage("pages/g.gtimeout.md", page, "gtimeout")).isFalse();
    assertThat(ProperNames.isOfPage("pages/gtimeout-x.md", page, "gtimeout")).isFalse();
    assertThat(ProperNames.isOfPage("gtimeout.md", "# gtimeout command\n", "gtimeout")).isFalse();
    assertThat(ProperNames.isOfPage("Managment.md", "# Managment\n", "Managment")).isFalse();
  }

  @Test
  void aTypeKeepsItsFirstLetter() {
    assertThat(helpBeside("storeState", "- add StorState, StoreGetters, and StoreActions helpers"))
        .singleElement()
        .asString()
        .contains("`StoreState`");
  }

  @Test
  void capitalsInsideAreKept() {
    assertThat(ProperNames.losesCapitals("AlgoRythm", "Algorithm")).isTrue();
    assertThat(ProperNames.losesCapitals("JavScript", "JavaScript")).isFalse();
    assertThat(ProperNames.losesCapitals("REQEUST", "REQUEST")).isFalse();
  }

  private static List<String> helpBeside(String word, String line) {
    String start =
        "# The server\n\nThe management of the server is the work of the users, and you can join.\n\n";
    String usual =
        "The W is the work of the users. Send the W to the server with a W.\n".replace("W", word);
    Map<String, String> pages = new HashMap<>();
    for (int i = 0; i < 4; i++) {
      pages.put("page" + i + ".md", start + usual);
    }
    pages.put("types.md", start + line + '\n');
    return TextLinter.check(pages).findings().stream()
        .filter(finding -> finding.rule().endsWith("misspelling"))
        .map(Finding::help)
        .toList();
  }

  private static List<String> misspelled(String line) {
    String page =
        "# The server\n\nThe management of the server is the work of the users, and you can join.\n\n"
            + line
            + '\n';
    return TextLinter.check(Map.of("README.md", page)).findings().stream()
        .filter(finding -> finding.rule().endsWith("misspelling"))
        .map(finding -> finding.rule() + ' ' + finding.start().line())
        .toList();
  }
}
