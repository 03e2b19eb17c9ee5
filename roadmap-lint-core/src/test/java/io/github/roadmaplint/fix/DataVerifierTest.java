package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.WordChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Data may be written in another way, but its content stays the same apart from declared changes.
 */
class DataVerifierTest {
  private static final String FIELDS = "the fields of the file would not be the same";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":\"x y\",\"b\":[1,true,null]}|{ \"a\" : \"x  y\", \"b\": [1, true, null] }",
        "{\"a\":\"caf\\u00e9\"}|{\"a\":\"café\"}",
        "{\"a\":[]}|{\"a\":[ ]}",
        "[[\"x\"],{}]|[[\"x\"], {}]",
        "\"x\"|\" x \"",
        "1.50|1.50",
      })
  void allowsAnotherWayToWriteTheSame(String before, String after) {
    assertThat(json(before, after)).contains("");
  }

  @Test
  void allowsAByteOrderMarkToGo() {
    assertThat(json("\ufeff{\"a\":1}", "{\"a\":1}")).contains("");
    assertThat(json("{\"a\":1}", "\ufeff{\"a\":1}")).contains("");
    assertThat(json("\ufeff{\"a\":1}", "{\"a\":2}")).contains(FIELDS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1}|{\"a\":2}",
        "{\"a\":1}|{\"a\":\"1\"}",
        "{\"a\":\"1\"}|{\"a\":1}",
        "{\"a\":1}|{\"a\":1.0}",
        "{\"a\":1.5}|{\"a\":1.50}",
        "{\"a\":0.12345678901234567890}|{\"a\":0.12345678901234567891}",
        "{\"a\":12345678901234567890}|{\"a\":12345678901234567891}",
        "{\"a\":1e400}|{\"a\":1e401}",
        "{\"a\":true}|{\"a\":false}",
        "{\"a\":null}|{\"a\":0}",
        "{\"a\":0}|{\"a\":null}",
        "{\"a\":1}|{\"b\":1}",
        "{\"a\":1}|{\"A\":1}",
        "{\"a\":1}|{\"a\":1,\"b\":1}",
        "{\"a\":1,\"b\":1}|{\"a\":1}",
        "{\"a\":1,\"b\":2}|{\"b\":2,\"a\":1}",
        "{\"a\":[1,2]}|{\"a\":[2,1]}",
        "{\"a\":[1,2]}|{\"a\":[1]}",
        "{\"a\":[1]}|{\"a\":[1,2]}",
        "{\"a\":[\"x\",\"y\"]}|{\"a\":[\"x y\"]}",
        "{\"a\":[\"x y\"]}|{\"a\":[\"x\",\"y\"]}",
        "{\"a\":{}}|{\"a\":[]}",
        "{\"a\":[]}|{\"a\":{}}",
        "{\"a\":[]}|{\"a\":\"\"}",
        "{\"a\":\"\"}|{\"a\":{}}",
        "[[1],[2]]|[[1],[3]]",
        "[[1],[2]]|[[0],[2]]",
        "{\"a\":{\"b\":{\"c\":1}}}|{\"a\":{\"b\":{\"c\":2}}}",
      })
  void refusesOtherFieldsListsOrNumbers(String before, String after) {
    assertThat(json(before, after)).contains(FIELDS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":\"x y\"}|{\"a\":\"x\"}|no longer contain `y`",
        "{\"a\":\"x\"}|{\"a\":\"x y\"}|also contain `y`",
        "{\"a\":\"x y\"}|{\"a\":\"xy\"}|no longer contain `x y`",
        "{\"a\":\"x\\ny\"}|{\"a\":\"xy\"}|no longer contain `x y`",
        "{\"a\":\"x\"}|{\"a\":\"X\"}|no longer contain `x`",
        "{\"a\":\"x1\"}|{\"a\":\"x2\"}|no longer contain `x1`",
        "[\"x\",\"y\"]|[\"x\",\"z\"]|no longer contain `y`",
        "{\"a\":\"x\",\"b\":\"y\"}|{\"a\":\"y\",\"b\":\"x\"}|no longer contain `x y`",
        "[\"x\",\"y\"]|[\"y\",\"x\"]|no longer contain `x y`",
      })
  void refusesOtherWordsInAString(String before, String after, String objection) {
    assertThat(json(before, after).orElse("")).contains(objection);
  }

  @Test
  void allowsADeclaredWordInAString() {
    WordChange spelling = new WordChange("teh", "the");
    assertThat(json("{\"a\":\"teh cat\"}", "{\"a\":\"the cat\"}", spelling)).contains("");
    assertThat(json("{\"a\":\"teh\",\"b\":\"teh\"}", "{\"a\":\"the\",\"b\":\"the\"}", spelling))
        .contains("the text would no longer contain `teh`");
    assertThat(json("{\"a\":\"teh\"}", "{\"a\":\"teh\"}", spelling))
        .contains("the text would no longer contain `the`");
  }

  @Test
  void allowsAsManyItemsToGoAsAreDeclared() {
    WordChange item = new WordChange("x", "");
    assertThat(json("[\"x\",\"y\",\"x\"]", "[\"x\",\"y\"]", item)).contains("");
    assertThat(json("[\"x\",\"y\",\"x\"]", "[\"y\",\"x\"]", item)).contains("");
    assertThat(json("[\"x\",\"x\",\"x\"]", "[\"x\"]", item)).contains(FIELDS);
    assertThat(json("[\"x\",\"x\",\"x\"]", "[\"x\"]", item, item)).contains("");
    assertThat(json("[\"x\",\"y\"]", "[\"x\"]", item)).contains(lost("y"));
    assertThat(json("[\"x\",\"x\"]", "[\"z\"]", item)).contains(lost("x"));
    assertThat(json("[\"x\",\"x\"]", "[\"x\"]", new WordChange("x", "y"))).contains(FIELDS);
    assertThat(json("[\"x\"]", "[\"x\",\"x\"]", item)).contains(FIELDS);
    assertThat(json("[\"x\"]", "[]", item)).contains("");
  }

  @Test
  void allowsNoItemToGoThatIsNoText() {
    WordChange item = new WordChange("x", "");
    assertThat(json("[\"x\",1]", "[\"x\"]", item)).contains(FIELDS);
    assertThat(json("[\"x\",\"x\"]", "[1]", item)).contains(FIELDS);
    assertThat(json("[1,1]", "[1]", item)).contains(FIELDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1", "{\"a\":1,}", "{\"a\":1} x", "{'a':1}", "{\"a\":1,\"a\":1}"})
  void refusesWhatIsNoJsonAnyMore(String after) {
    assertThat(json("{\"a\":1}", after)).contains("the file would no longer be JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "{\"a\":", "null", "{\"a\":1,\"a\":2}"})
  void leavesAFileThatIsNoJsonToTheProofOfItsWords(String before) {
    assertThat(json(before, before)).isEmpty();
    assertThat(json(before, "{\"a\":1}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: x\ntags:\n  - 'a'\n  - b\n---\n",
        "---\ntitle:   x\ntags: [a, b]\n---\n",
        "---\r\ntitle: x\r\ntags: [a, b]\r\n---\r\n",
        "---\ntitle: x # a note\ntags: [a, \"b\"]\n---",
      })
  void allowsFrontMatterToBeWrittenInAnotherWay(String after) {
    assertThat(frontMatter("---\ntitle: x\ntags: [a, b]\n---\n", after)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: x\ntags: a\nn: 1.5\n---\n",
        "---\ntitle: x\ntags: [a]\nn: 1.5\n---\n",
        "---\ntags: [a, b]\ntitle: x\nn: 1.5\n---\n",
        "---\ntitle: x\ntags: [a, b]\n---\n",
        "---\ntitle: x\ntag: [a, b]\nn: 1.5\n---\n",
        "---\ntitle: x\ntags: [a, b]\nn: '1.5'\n---\n",
        "---\ntitle: x\ntags: [a, b]\nn: 15\n---\n",
        "---\ntitle: true\ntags: [a, b]\nn: 1.5\n---\n",
        "---\ntitle: {x: x}\ntags: [a, b]\nn: 1.5\n---\n",
        "---\n- title\n---\n",
      })
  void refusesOtherFieldsOfFrontMatter(String after) {
    assertThat(frontMatter("---\ntitle: x\ntags: [a, b]\nn: 1.5\n---\n", after)).contains(FIELDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: [x\n---\n",
        "---\n\ttitle: x\n---\n",
        "",
        "---",
        "---\n---\n",
        "---\n*a\n---\n"
      })
  void refusesFrontMatterThatIsNoYamlAnyMore(String after) {
    assertThat(frontMatter("---\ntitle: x\n---\n", after))
        .contains("the front matter would no longer be YAML");
  }

  @Test
  void refusesValuesThatChangePlaces() {
    assertThat(frontMatter("---\na: x\nb: y\n---\n", "---\na: y\nb: x\n---\n"))
        .contains(lost("x y"));
    assertThat(frontMatter("---\na: x y\nb: z\n---\n", "---\na: x\nb: y z\n---\n"))
        .contains(lost("y"));
  }

  @Test
  void allowsADeclaredWordInFrontMatter() {
    WordChange spelling = new WordChange("teh", "the");
    assertThat(frontMatter("---\na: teh x\n---\n", "---\na: the x\n---\n", spelling)).isEmpty();
    assertThat(frontMatter("---\na: [x, x]\n---\n", "---\na: [x]\n---\n", new WordChange("x", "")))
        .isEmpty();
  }

  @Test
  void saysNothingOfFrontMatterThatWasNoYaml() {
    assertThat(frontMatter("---\ntitle: [x\n---\n", "---\ntitle: x\n---\n")).isEmpty();
    assertThat(frontMatter("", "---\ntitle: x\n---\n")).isEmpty();
    assertThat(frontMatter("---\na: &x {b: c}\nd: *x\n---\n", "---\na: 1\n---\n")).isEmpty();
  }

  @Test
  void saysNothingOfFrontMatterThatIsTheSame() {
    assertThat(frontMatter("---\na: teh\n---\n", "---\na: teh\n---\n")).isEmpty();
  }

  @Test
  void readsNoAliasesThatGrow() {
    String bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n";
    assertThat(frontMatter("---\na: x\n---\n", bomb))
        .contains("the front matter would no longer be YAML");
  }

  /** The library logs to the terminal, where a key can contain control characters. */
  @Test
  void logsNothingAboutKeysThatAreRepeated() {
    List<LogRecord> logged = new ArrayList<>();
    Handler handler = new RecordingHandler(logged);
    Logger logger = Logger.getLogger("");
    logger.addHandler(handler);
    try {
      String front = "---\n\"\\e[31mtitle\": x\n\"\\e[31mtitle\": x\n---\n";
      assertThat(frontMatter(front, front.replace(" x", "  x"))).isEmpty();
    } finally {
      logger.removeHandler(handler);
    }
    assertThat(logged).extracting(LogRecord::getMessage).isEmpty();
  }

  private static final class RecordingHandler extends Handler {
    private final List<LogRecord> logged;

    RecordingHandler(List<LogRecord> logged) {
      this.logged = logged;
    }

    @Override
    public void publish(LogRecord entry) {
      logged.add(entry);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private static String lost(String words) {
    return "the text would no longer contain `" + words + "`";
  }

  private static Optional<String> json(String before, String after, WordChange... changes) {
    return DataVerifier.ofJson(before, after, DeclaredChanges.of(List.of(changes)));
  }

  private static Optional<String> frontMatter(String before, String after, WordChange... changes) {
    return DataVerifier.ofFrontMatter(before, after, DeclaredChanges.of(List.of(changes)));
  }
}
