package io.github.roadmaplint.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import io.github.roadmaplint.rule.ProblemSubject;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static final String PATH = "roadmaps/git/content/commit@abcdefghijklmnopqrstu.md";
  private static final String PAGE =
      "# Commit\n\nA commit saves teh work.\n\nMore about teh work.\n";

  @Test
  void consistsOfPathContentAndNumber() {
    List<String> keys = Fingerprints.of(all(PATH, PAGE, "teh"));
    assertThat(keys).allMatch(key -> key.matches("[0-9a-f]{32}"));
    assertThat(keys.get(0)).endsWith("0001");
    assertThat(keys.get(1)).isEqualTo(keys.get(0).substring(0, 28) + "0002");
  }

  @Test
  void neverChanges() {
    assertThat(Fingerprints.of(all("a/b.md", "teh", "teh")))
        .as("a change of this value makes every baseline useless: change the name in SARIF, too")
        .containsExactly("5a05f1b231ece906d6dfdc9bc0bd0001");
  }

  @Test
  void staysTheSameAfterEditsElsewhere() {
    String edited =
        "# Commit\n\nA new paragraph.\n\n" + PAGE.replace("# Commit\n\n", "") + "\nEnd.\n";
    assertThat(Fingerprints.of(all(PATH, edited, "teh")))
        .isEqualTo(Fingerprints.of(all(PATH, PAGE, "teh")));
  }

  @Test
  void doesNotDependOnLineEndsOrIndentation() {
    String text = "A list:\n\n- one thing\n  on two lines\n";
    String piece = "one thing\n  on two lines";
    String windows = text.replace("\n", "\r\n");
    String tabs = "\uFEFF" + text.replace("\n  on", "\n\ton");
    assertThat(keys(PATH, windows, piece.replace("\n", "\r\n"), "Any"))
        .isEqualTo(keys(PATH, text, piece, "Any"))
        .isEqualTo(keys(PATH, tabs, piece.replace("\n  on", "\n\ton"), "Any"));
  }

  @Test
  void dependsOnRulePathAndText() {
    Finding finding = finding("text/misspelling", PATH, PAGE, "teh", "Word `teh`");
    assertThat(
            List.of(
                key(finding),
                key(finding("text/other", PATH, PAGE, "teh", "Word `teh`")),
                key(finding("text/misspelling", "other.md", PAGE, "teh", "Word `teh`")),
                key(finding("text/misspelling", PATH, PAGE, "saves", "Word `teh`"))))
        .extracting(FindingKey::fingerprint)
        .doesNotHaveDuplicates();
  }

  @Test
  void doesNotDependOnTheMessageOfAPlaceWithText() {
    assertThat(keys(PATH, PAGE, "teh", "Word `teh` is misspelled"))
        .isEqualTo(keys(PATH, PAGE, "teh", "`teh` is no word, as in line 12"));
  }

  @Test
  void dependsOnTheValuesInTheMessageOfAWholeFile() {
    String named = key(file(PATH, PAGE, "Topic `Stash` has no page")).fingerprint();
    assertThat(key(file(PATH, "# Other\n", "Page of topic `Stash` is missing")).fingerprint())
        .as("other words, another first line")
        .isEqualTo(named);
    assertThat(key(file(PATH, PAGE, "Topic `Merge` has no page")).fingerprint())
        .isNotEqualTo(named);
  }

  @Test
  void ofAPageAsAWholeDependsOnItsSubjectOnly() {
    Finding finding = finding("resource/too-many", PATH, PAGE, "saves", "Topic has 10 resources");
    Finding other = finding("resource/too-many", PATH, "# Other\n", "Other", "Topic has 11");
    assertThat(key(about(finding, ""))).isEqualTo(key(about(other, "")));
    assertThat(key(about(finding, "")).context()).isEmpty();
    assertThat(key(about(finding, "kind")).fingerprint())
        .isNotEqualTo(key(about(finding, "")).fingerprint());
    assertThat(key(finding).fingerprint()).isNotEqualTo(key(about(finding, "")).fingerprint());
  }

  @Test
  void ofAThingDependsOnItsNameAndItsLineOnly() {
    Finding finding = finding("list/not-sorted", PATH, PAGE, "saves", "Any");
    FindingKey known = key(of(finding, "https://example.org/a"));
    String edited = PAGE.replace("# Commit", "# Other").replace("More", "Less");
    assertThat(
            key(
                of(
                    finding("list/not-sorted", PATH, edited, "work", "Any"),
                    "https://example.org/a")))
        .isEqualTo(known);
    assertThat(key(of(finding, "https://example.org/b")).group()).isNotEqualTo(known.group());
    assertThat(key(of(finding, "https://a:hunter2@example.org/")))
        .as("passwords are not part of it")
        .isEqualTo(key(of(finding, "https://a:hunter3@example.org/")));
    assertThat(key(of(finding, "saves")).fingerprint())
        .as("the text at the place is its name")
        .isEqualTo(key(finding).fingerprint());
  }

  private static Finding about(Finding finding, String kind) {
    return with(finding, new ProblemSubject(true, kind));
  }

  static Finding of(Finding finding, String thing) {
    return with(finding, new ProblemSubject(false, thing));
  }

  private static Finding with(Finding finding, ProblemSubject subject) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.source(),
        finding.span(),
        finding.message(),
        finding.help(),
        finding.why(),
        finding.fix(),
        Optional.of(subject),
        Optional.empty());
  }

  @Test
  void ignoresNumbersAndTheNameOfTheFileInMessages() {
    assertThat(content(file(PATH, PAGE, "Page `commit@abcdefghijklm…` of `nodes[3]` has `12`")))
        .isEqualTo(
            content(file("roadmaps/x/save.md", PAGE, "Page `save.md` of `nodes[4]` has `7`")));
    assertThat(content(file(PATH, PAGE, "Node `utf8`")))
        .isNotEqualTo(content(file(PATH, PAGE, "Node `utf16`")));
  }

  @Test
  void tellsProblemsAtOneBracketApart() {
    String json = "{\n  \"nodes\": [\n    {\n      \"id\": \"abc\"\n    }\n  ]\n}\n";
    int start = json.indexOf("{", 1);
    Span bracket = new Span(start, start + 1);
    String label = content(at(json, bracket, "Node has no `label`"));
    assertThat(content(at(json, bracket, "Node has no `position`"))).isNotEqualTo(label);
    assertThat(content(at(json.replace("abc", "def"), bracket, "Node has no `label`")))
        .as("another node")
        .isNotEqualTo(label);
  }

  @Test
  void tellsFieldsWithOneValueApart() {
    String json = "{\n  \"source\": \"abc\",\n  \"target\": \"abc\"\n}\n";
    int first = json.indexOf("abc");
    int second = json.lastIndexOf("abc");
    String source = content(at(json, new Span(first, first + 3), "Edge begins at `abc`"));
    assertThat(content(at(json, new Span(second, second + 3), "Edge ends at `abc`")))
        .isNotEqualTo(source);
    String compact = "[" + "1, ".repeat(50) + json.replace("\n", " ");
    int last = compact.lastIndexOf("abc");
    assertThat(content(at(compact, new Span(last, last + 3), "Edge ends at `abc`")))
        .startsWith("text target:abc");
  }

  @Test
  void tellsMissingFieldsAtOneValueApart() {
    Span id = new Span(0, 3);
    assertThat(content(at("abc", id, "Edge has no `source`")))
        .isNotEqualTo(content(at("abc", id, "Edge has no `target`")))
        .isEqualTo(content(at("abc", id, "Edge `abc` lacks `source`")));
  }

  @Test
  void takesTheLineOfAPlaceWithoutLetters() {
    String text = "# Title\n\n-one item\n-  another item\n";
    String first = content(at(text, Span.at(text.indexOf("one")), "Missing space after `-`"));
    String other = content(at(text, Span.at(text.indexOf("another")), "Missing space after `-`"));
    assertThat(first).isNotEqualTo(other).contains("-one item");
  }

  @Test
  void doesNotShowPasswords() {
    String text = "See https://user:hunter2@example.org/page for more.\n";
    assertThat(content(finding("url/insecure", PATH, text, text.strip(), "Any")))
        .doesNotContain("hunter2");
    assertThat(LineContext.of(finding("url/insecure", PATH, text, "See", "Any")).line())
        .doesNotContain("hunter2");
  }

  @Test
  void keepsTheBeginningOfALongPlaceOnly() {
    String paragraph = "A word after another. ".repeat(20);
    assertThat(keys(PATH, paragraph + "End.", paragraph + "End.", "Any").fingerprint())
        .isEqualTo(keys(PATH, paragraph + "Changed.", paragraph + "Changed.", "Any").fingerprint());
  }

  @Test
  void movesWithTheFile() {
    Finding old = finding("text/misspelling", "old ö.md", PAGE, "teh", "Any");
    Finding now = finding("text/misspelling", "new 提.md", PAGE, "teh", "Any");
    assertThat(Fingerprints.moved(key(old), "new 提.md")).isEqualTo(key(now));
  }

  @Test
  void keepsTheKeyThatAFindingHas() {
    List<Finding> attached = Fingerprints.attach(all(PATH, PAGE, "teh"));
    assertThat(Fingerprints.of(attached.subList(1, 2)).get(0)).endsWith("0002");
  }

  @Test
  void readsEmptyFilesAndPlacesAtTheEnd() {
    assertThat(Fingerprints.of(List.of(file(PATH, "", "Page is empty")))).hasSize(1);
    String json = "{\n\n";
    assertThat(Fingerprints.of(List.of(at(json, Span.at(json.length()), "File ends")))).hasSize(1);
  }

  private static String content(Finding finding) {
    return FindingContent.of(finding);
  }

  private static FindingKey keys(String path, String text, String piece, String message) {
    return key(finding("text/misspelling", path, text, piece, message));
  }

  private static FindingKey key(Finding finding) {
    return Fingerprints.keys(List.of(finding)).get(0);
  }

  private static Finding file(String path, String text, String message) {
    return finding("structure/orphan-page", path, text, "", message);
  }

  private static Finding at(String text, Span span, String message) {
    return new Finding(
        "structure/structure-schema",
        Severity.ERROR,
        Source.of("a.json", text),
        span,
        message,
        "Help.",
        "Why.",
        Optional.empty());
  }

  static List<Finding> all(String path, String text, String piece) {
    List<Finding> findings = new ArrayList<>();
    Source source = Source.of(path, text);
    for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      findings.add(
          new Finding(
              "text/misspelling",
              Severity.ERROR,
              source,
              new Span(at, at + piece.length()),
              "Word `" + piece + "` is misspelled",
              "Help.",
              "Why.",
              Optional.empty()));
    }
    return findings;
  }

  private static Finding finding(
      String rule, String path, String text, String piece, String message) {
    int start = text.indexOf(piece);
    return new Finding(
        rule,
        Severity.ERROR,
        Source.of(path, text),
        new Span(start, start + piece.length()),
        message,
        "Help.",
        "Why.",
        Optional.empty());
  }
}
