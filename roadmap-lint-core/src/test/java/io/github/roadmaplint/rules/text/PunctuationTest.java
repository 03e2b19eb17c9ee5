package io.github.roadmaplint.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.TextLinter;
import io.github.roadmaplint.engine.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where punctuation is checked: in English texts of all kinds of files. */
class PunctuationTest {
  private static final String ENGLISH =
      "This is the page of a server, and you can read it in the order of the list.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The server is written in . | false",
        "It is one of , say, two pages of the server. | false",
        "This is the page of your ! The list is here. | false",
        "The list can be one of :\\n\\n- it | true",
        "What is the server of the list for ? | true",
        "The list is here . | true",
      })
  void aSpaceIsNotRemovedSafelyWhereAWordIsMissing(String sentence, boolean safe) {
    assertThat(safe("text/space-before-punctuation", sentence)).containsExactly(safe);
  }

  @ParameterizedTest
  @CsvSource({
    "'It is the\\nthe end of the page.', true",
    "'It is the \\nthe end of the page.', true",
    "'It is the  \\nthe end of the page.', false",
    "'It is the   \\r\\n  the end of the page.', false",
    "'It is the  the end of the\\npage.', true",
  })
  void aRepetitionAcrossAHardLineBreakIsNotRemovedSafely(String sentence, boolean safe) {
    assertThat(safe("text/repeated-word", sentence)).containsExactly(safe);
  }

  private static List<Boolean> safe(String rule, String sentence) {
    String text = ENGLISH + sentence.replace("\\n", "\n").replace("\\r", "\r") + "\n";
    return TextLinter.check(Map.of("README.md", text)).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> finding.fix().orElseThrow().safe())
        .toList();
  }

  @Test
  void plainPagesInEnglishAreChecked() {
    assertThat(marks("README.md", ENGLISH + "It is local.The server , too.. Read it.\n"))
        .containsExactly(
            "text/missing-space", "text/space-before-punctuation", "text/repeated-punctuation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C'est la page du serveur , et vous pouvez la lire dans l'ordre de la liste .Le serveur"
            + " est là : quoi ? Une page !\n",
        "Diese Seite ist für den Server , und man kann sie in der Liste lesen.The Seite ist gut.\n"
      })
  void pagesInOtherLanguagesAreNot(String text) {
    assertThat(marks("README.md", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Use `a , b` and `it.The` here.\n",
        "    a , b.The code\n",
        "```\na , b.The code\n```\n",
        "See https://example.org/a.The/b for more.\n",
        "See [it](https://example.org/it.The) for more.\n",
        "<span title='a , b.The code'>Text</span>\n",
        "collections.After N SLICE\n",
        "- 'times.In ZONE'\n- [sets.First A B]\n",
        "Use ASP.NET, System.Text, Node.js and a .gitignore file ... and so on, e.g., here.\n",
        "Ranges such as 1..9 and ../a are fine :) and so is 3 p.m.. Or not?\n",
        "The ? operator, the , operator, x := 1, std::string and :smile: are fine.\n",
        "This is how it is done by the server :smile: and :: is an operator : : too.\n",
        "- the first name of the server : the name\n1. the name of the first page : it\n- **The name of the page** : the name\n",
        "The name : the first name of the user of the server\nThe age : the age\n",
        "The value of the server is ready ? Yes : No, and the process sends it to pid ! Message\n",
        "| a | This is the name of the server : a | b |\n|---|---|---|\n| c | d | e |\n",
        "Add the parts of the time of the server as 10 : 30 : 20 and sort them by a : b.\n",
        "## This is the title of the server : a page\n",
      })
  void codeUrlsAndNamesAreNot(String text) {
    assertThat(marks("README.md", ENGLISH + text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This is an important step of it : It makes the page.\n",
        "The three main methods in this module are : `fork()` and `exec()`.\n",
        "- It is. It is good for the server and the page : it is small.\n",
        "This is an important step of it : It makes the page. It is name : value :smile:\n",
        "This is an important step of it ! It makes the page.\n",
        "This is an important step of it ; it makes the page.\n",
        "Is this an important step ? It makes the page.\n",
      })
  void marksBetweenClausesAreChecked(String text) {
    assertThat(marks("README.md", ENGLISH + text)).containsExactly("text/space-before-punctuation");
  }

  @Test
  void labelsOfStructuresAreChecked() {
    String structure =
        "{\"nodes\": [{\"id\": \"abcdefghijklmnopqrstu\", \"type\": \"topic\", \"data\":"
            + " {\"label\": \"What is a page ?\"}}], \"edges\": []}";
    assertThat(marks("src/data/roadmaps/git/git.json", structure))
        .containsExactly("text/space-before-punctuation");
  }

  @Test
  void fieldsOfFrontMatterAreChecked() {
    String page = "---\ntitle: 'The page , and the server'\n---\n\n" + ENGLISH;
    assertThat(marks("README.md", page)).containsExactly("text/space-before-punctuation");
  }

  private static List<String> marks(String path, String text) {
    return TextLinter.check(Map.of(path, text)).findings().stream()
        .map(Finding::rule)
        .filter(
            rule ->
                List.of(
                        "text/missing-space",
                        "text/space-before-punctuation",
                        "text/repeated-punctuation")
                    .contains(rule))
        .toList();
  }
}
