package io.github.roadmaplint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.baseline.FindingMatcher;
import io.github.roadmaplint.docs.RulePage.Example;
import io.github.roadmaplint.docs.RulePage.ExampleFile;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rules.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits the examples of all rules where they have no problem: the findings of the rule that were
 * there before must not become new. Rules about changes are left out, because another edit is
 * another change.
 */
class KnownFindingsTest {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A(?s:---\\R.*?^---\\R|)", Pattern.MULTILINE);
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s+\\S.*");
  private static final String ADDED = "This paragraph is new.";

  @TempDir static Path folder;

  private static final List<Case> CASES = new ArrayList<>();

  /**
   * An example of a rule.
   *
   * @param before the findings of the rule
   */
  private record Case(String rule, Example example, List<Finding> before) {

    /** The findings that are new after an edit of the pages. */
    List<Finding> fresh(UnaryOperator<String> edit) throws IOException {
      return FindingMatcher.newFindings(
          before, Map.of(), findings(rule, example.edited(file -> edited(file, edit))));
    }

    private static ExampleFile edited(ExampleFile file, UnaryOperator<String> edit) {
      return file.path().endsWith(".md") && !file.text().isBlank()
          ? new ExampleFile(file.path(), edit.apply(file.text()))
          : file;
    }
  }

  @BeforeAll
  static void lintExamples() throws IOException {
    try (Stream<Path> pages = RulePageTest.pages()) {
      for (Path file : pages.toList()) {
        String rule = RulePageTest.id(file);
        for (Example example : RulePage.parse(rule, RulePageTest.read(file)).examples()) {
          if (example.isBad() && example.before().isEmpty()) {
            CASES.add(new Case(rule, example, findings(rule, example)));
          }
        }
      }
    }
  }

  @Test
  void stayKnownIfLinesAreInsertedAtTheTop() throws IOException {
    assertThat(fresh(KnownFindingsTest::withLinesAtTheTop, finding -> true)).isEmpty();
  }

  @Test
  void stayKnownIfAParagraphIsAddedAtTheEnd() throws IOException {
    assertThat(
            fresh(
                text -> text.stripTrailing() + "\n\n" + ADDED + "\n",
                finding -> !finding.source().text(finding.span()).equals(ADDED)))
        .isEmpty();
  }

  @Test
  void stayKnownIfAllOtherItemsChange() throws IOException {
    List<String> fresh = new ArrayList<>();
    for (Case one : CASES) {
      for (Finding known : one.before()) {
        int first = known.start().line();
        int last = known.end().line();
        one.fresh(text -> withItems(text, line -> line < first || line > last)).stream()
            .filter(now -> now.path().equals(known.path()) && now.start().line() == first)
            .forEach(now -> fresh.add(shown(one, now)));
      }
    }
    assertThat(fresh).isEmpty();
  }

  /** Words beside links are what rules of publishing report, so their findings are really new. */
  @Test
  void aboutThingsStayKnownIfTheirLinesAndAllOthersChange() throws IOException {
    assertThat(
            fresh(
                text ->
                    withItems(text, line -> true)
                        .replace("\n#", "\nNew words.\n\n#")
                        .replace("\"label\": \"", "\"label\": \"New "),
                finding -> finding.subject().isPresent() && !finding.rule().startsWith("publish/")))
        .isEmpty();
  }

  private static List<String> fresh(UnaryOperator<String> edit, Predicate<Finding> counts)
      throws IOException {
    List<String> fresh = new ArrayList<>();
    for (Case one : CASES) {
      one.fresh(edit).stream().filter(counts).forEach(now -> fresh.add(shown(one, now)));
    }
    return fresh;
  }

  private static String shown(Case one, Finding now) {
    return one.rule() + ", line " + one.example().line() + ": " + now.message();
  }

  private static List<Finding> findings(String rule, Example example) throws IOException {
    ExampleRunner runner =
        new ExampleRunner(
            folder,
            (settings, replacements, history) ->
                Rules.all(settings, replacements, history).stream()
                    .filter(one -> one.info().id().equals(rule))
                    .toList());
    return runner.lint(rule, example).stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }

  private static String withLinesAtTheTop(String text) {
    return FRONT_MATTER
        .matcher(text)
        .replaceFirst("$0<!-- A comment -->\n\n<!-- Another one -->\n");
  }

  /** The text with more words after the links of items. */
  private static String withItems(String text, IntPredicate isEdited) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isEdited.test(i + 1) && ITEM.matcher(line).matches() && line.contains("](")) {
        lines.set(i, line + " and more");
      }
    }
    return String.join("\n", lines);
  }
}
