package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The changes of a page or a data file that the proof allows, and those that it refuses. */
class SourceVerifierTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "#One|# One",
        "\"One\nTwo\"|\"One\n\nTwo\"",
        "\"One\nTwo\"|\"One\r\nTwo\r\n\"",
        "One\u00a0two|One two",
        "One\u200btwo|One two",
        "snap\u00adshot|snapshot",
        "\"- [A](/a)\n- [B](/b)\"|\"- [B](/b)\n- [A](/a)\"",
        "-[A](/a)|- [A](/a)",
        "[A](/a|[A](/a)",
        "[A(https://a.test/b)|[A](https://a.test/b)",
        "[ A ](/a)|[A](/a)",
        "A <T>|A \\<T>",
        "**A**|A",
        "http://www.a.test|<http://www.a.test>",
        "[A](/a\u200b)|[A](/a)",
      })
  void allowsWhatChangesNoWord(String before, String after) {
    assertThat(page(before, after)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "One two three.|One three.|the text would no longer contain `two`",
        "One two.|One two three.|the text would also contain `three`",
        "One two.|Onetwo.|the text would no longer contain `One two`",
        "Onetwo.|One two.|the text would no longer contain `Onetwo`",
        "Port 80.|Port 81.|the text would no longer contain `80`",
        "Git.|git.|the text would no longer contain `Git`",
        "👍🏽|👍|the text would no longer contain `🏽`",
        "[A](/b/c)|A|the text would no longer contain `b c`",
        "![A](/b/c)||the text would no longer contain `A b c`",
        "\"A\n```\nx\n```\"|\"A\"|the text would no longer contain `x`",
        "\"|A|B|\n|-|-|\"|\"|A|\n|-|\"|the text would no longer contain `B`",
        "<img alt='x'>|<img>|the text would no longer contain `alt x`",
        "<!-- x -->||the text would no longer contain `x`",
      })
  void refusesToLoseJoinPartOrChangeAWord(String before, String after, String objection) {
    assertThat(page(before, after == null ? "" : after)).contains(objection);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "One two.|One <!-- two -->.|two",
        "One two.|<One two>.|One two",
        "\"One\n\nTwo\n\"|\"One\n\n[Two]: /\"|Two",
        "One two.|\"---\nOne: two.\n---\n\"|One two",
        "\"The docs.\n[A](/docs)\"|\"The <!--docs-->.\n[A](/docs)\"|docs",
        "\"|A|B|\n|-|-|\n|C|D|\n\"|\"|A B|\n|-|\n|C|D|\n\"|D",
      })
  void refusesToHideAWordFromReaders(String before, String after, String lost) {
    assertThat(page(before, after)).contains("readers would no longer see `" + lost + "`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[A](/b?c)|[A](/b/c)|/b?c",
        "[A](/b)|[A] (/b)|/b",
        "![A](/b)|![A] (/b)|/b",
        "[A](/b)|`[A](/b)`|/b",
        "<https://a.test/>|`https://a.test/`|https://a.test/",
        "https://a.test/b.c|https://a.test/b c|https://a.test/b.c",
        "\"[A][b]\n\n[b]: /c\n[b]: /d\"|\"[A][b]\n\n[b]: /d\n[b]: /c\"|/c",
        "\"[A](/a) [A](/a)\"|\"[A](/a) [A] (/a)\"|/a",
        "\"[A](/a) [B](/b)\"|\"[A](/b) [B](/a)\"|/a",
        "\"- [A](/a)\n- [B](/b)\"|\"- [B](/a)\n- [A](/b)\"|/a",
        "\"[A](/a) [B C](/b)\"|\"[A B](/a) [C](/b)\"|/b",
        "![A](/a)|[A](/a)|/a",
        "![A](/a)|!\\[A](/a)|/a",
      })
  void refusesToChangeALink(String before, String after, String link) {
    assertThat(page(before, after)).contains("the text would no longer link to `" + link + "`");
  }

  @Test
  void allowsADeclaredWordAndRefusesTheSameToAnotherOne() {
    WordChange spelling = new WordChange("teh", "the");
    assertThat(page("Teh teh.", "Teh the.", spelling)).isEmpty();
    assertThat(page("Teh teh.", "The teh.", spelling)).isPresent();
    assertThat(page("|teh|cat|\n|-|-|\n", "|the|cat|\n|-|-|\n", spelling)).isEmpty();
    assertThat(page("[teh](/a)", "[the](/a)", spelling)).isEmpty();
    assertThat(page("the the cat", "the cat", new WordChange("the", ""))).isEmpty();
  }

  @Test
  void allowsADeclaredAddress() {
    String old = "https://www.a.test/b?c";
    WordChange url = new WordChange(old, "https://www.a.test/b");
    assertThat(page("[A](" + old + ")", "[A](https://www.a.test/b)", url)).isEmpty();
    assertThat(page("[A](" + old + ")", "[A](https://www.a.test/b)", new WordChange("c", "")))
        .contains("the text would no longer link to `www.a.test/b?c`");
  }

  @Test
  void allowsADeclaredLinkToGo() {
    WordChange item = new WordChange("A https://a.test", "");
    WordChange link = new WordChange("https://a.test", "");
    assertThat(page("x\n\n- [A](https://a.test)", "x", new WordChange("A", ""), link)).isEmpty();
    assertThat(page("x\n\n- [A](https://a.test)", "x", item)).isPresent();
  }

  @Test
  void refusesToLoseTheHeadingOfALink() {
    WordChange heading = new WordChange("Tps", "Tips");
    assertThat(page("[a](#TPS)\n\n# Tps", "[a](#TPS)\n\n# Tips", heading))
        .contains("the page would no longer have the heading of the link `#TPS`");
    assertThat(page("[a](#other)\n\n# Tps", "[a](#other)\n\n# Tips", heading)).isEmpty();
    assertThat(page("[a](tps)\n\n# Tps", "[a](tps)\n\n# Tips", heading)).isEmpty();
    assertThat(page("[a](#tips)\n\n# Tps\n# Tips", "[a](#tips)\n\n# Tips\n# Tips", heading))
        .isEmpty();
    assertThat(page("[a](#one)\n\n# One", "[a](#one)\n\nOne")).isPresent();
  }

  @Test
  void refusesToChangeFrontMatter() {
    assertThat(page("---\na: b c\n---\n", "---\na b: c\n---\n")).isPresent();
    assertThat(page("---\na: b\n---\n", "---\na:   b\n---\n")).isEmpty();
    assertThat(page("---\na: b\n---\nc", "\n---\na: b\n---\nc")).isPresent();
  }

  @Test
  void comparesDataByItsFieldsAndNotByHowItIsWritten() {
    assertThat(objection("a.json", "{\"a\":\"\\u0062\"}", "{\"a\":\"b\"}")).isEmpty();
    assertThat(objection("a.json", "{\"a\":\"b c\"}", "{\"a b\":\"c\"}"))
        .contains("the fields of the file would not be the same");
    assertThat(objection("a.json", "{\"a\":\"b\"}", "{\"a\":\"b\""))
        .contains("the file would no longer be JSON");
  }

  @Test
  void comparesTheWordsOfDataThatCannotBeRead() {
    assertThat(objection("a.json", "{\"a\":\"b\"", "{\"a\":\"b\"}")).isEmpty();
    assertThat(objection("a.json", "{\"a\":\"b\"", "{\"a\":\"c\"}"))
        .contains("the text would no longer contain `b`");
    assertThat(objection("a.json", "{\"a\":\"b\",\"a\":\"c\"}", "{\"a\":\"c\"}"))
        .contains("the text would no longer contain `a b`");
  }

  @Test
  void looksForLinksInMarkdownOnly() {
    assertThat(objection("a.txt", "[A](/b)", "[A] (/b)")).isEmpty();
    assertThat(objection("a.txt", "[A](/b)", "[A] (/c)")).isPresent();
    assertThat(objection("a.md", "[A](/b)", "[A] (/b)")).isPresent();
  }

  @Test
  void keepsTheCodeOfMdx() {
    assertThat(objection("a.mdx", "A http://www.a.test b", "A <http://www.a.test> b")).isPresent();
    assertThat(objection("a.mdx", "A {b} c", "A {b c")).isPresent();
    assertThat(objection("a.mdx", "A <T/> b", "A < T/> b")).isPresent();
    assertThat(objection("a.mdx", "A {b}  c", "A {b} c")).isEmpty();
  }

  @Test
  void comparesEveryDocumentOfYaml() {
    assertThat(objection("a.yml", "a: b\n---\nc: d\n", "a: b\n---\nc:   d\n")).isEmpty();
    assertThat(objection("a.yml", "a: b\n---\nc: d e\n", "a: b\n---\nc d: e\n")).isPresent();
    assertThat(objection("a.yml", "a: b\n", "a: b: \n")).isPresent();
    assertThat(objection("a.yml", "a: !x b\n", "a: !x  b\n")).isEmpty();
  }

  private static Optional<String> page(String before, String after, WordChange... changes) {
    return objection("a.md", before, after, changes);
  }

  private static Optional<String> objection(
      String path, String before, String after, WordChange... changes) {
    return SourceVerifier.objection(
        Source.of(path, before), Source.of(path, after), DeclaredChanges.of(List.of(changes)));
  }
}
