package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Fixes pass by pass, and the objections to the result. */
class FixPassTest {
  private static final String PATH = "roadmaps/git/content/merge@abcdefghijklmnopqrstu.md";
  private static final VisibleWords READERSHIP =
      new VisibleWords(
          new Entry(PATH, Layouts.builtIn("content").collections().get(0), "git", "merge"),
          Optional.empty());

  @Test
  void changesNothingBeforeItIsRun() {
    FixPass attempt = FixPass.at(FixPassTest::countDown, Source.of(PATH, "5"));
    assertThat(attempt.text().text()).isEqualTo("5");
    assertThat(attempt.found()).hasSize(1);
    assertThat(attempt.applied()).isEmpty();
    assertThat(attempt.declared()).isEmpty();
    assertThat(attempt.fileName()).isEmpty();
  }

  @Test
  void wantsNothingByItself() {
    FixPass attempt = FixPass.at(FixPassTest::countDown, Source.of(PATH, "5"));
    assertThat(attempt.run(READERSHIP)).isEmpty();
    assertThat(attempt.text().text()).isEqualTo("5");
  }

  @Test
  void goesOnFromWhatWasDone() {
    FixPass first = FixPass.at(FixPassTest::countDown, Source.of(PATH, "12"));
    FixPass one = first.with(finding -> finding.source().text().equals("12"));
    assertThat(one.run(READERSHIP)).isEmpty();
    FixPass two = one.with(finding -> finding.source().text().equals("11"));
    assertThat(two.found()).isEqualTo(one.found());
    assertThat(two.run(READERSHIP)).isEmpty();
    assertThat(two.text().text()).isEqualTo("10");
    assertThat(two.applied()).hasSize(2);
    assertThat(two.found()).extracting(Finding::message).containsExactly("Found `10`");
    assertThat(two.declared())
        .containsExactly(new WordChange("12", "11"), new WordChange("11", "10"));
    assertThat(one.text().text()).isEqualTo("11");
  }

  @Test
  void givesUpAfterAHundredPasses() {
    assertThat(runFrom("99")).isEmpty();
    assertThat(runFrom("100")).contains("the fixes undo each other");
  }

  private static Optional<String> runFrom(String number) {
    return FixPass.at(FixPassTest::countDown, Source.of(PATH, number))
        .with(finding -> true)
        .run(READERSHIP);
  }

  @Test
  void renamesAFileOnceAndWhenItsTextIsDone() {
    FixPass attempt =
        attempt(source -> List.of(rename(source, "a.md"), rename(source, "b.md")), "text");
    assertThat(attempt.run(READERSHIP)).isEmpty();
    assertThat(attempt.fileName()).contains("a.md");
    assertThat(attempt.applied()).hasSize(1);
    assertThat(attempt.text().text()).isEqualTo("text");
  }

  @Test
  void renamesNoFileWhenThatIsNotWanted() {
    FixPass attempt =
        FixPass.at(source -> List.of(rename(source, "a.md")), Source.of(PATH, "text"))
            .with(finding -> false);
    assertThat(attempt.run(READERSHIP)).isEmpty();
    assertThat(attempt.fileName()).isEmpty();
    assertThat(attempt.applied()).isEmpty();
  }

  @Test
  void makesTheEditsOfAFixBeforeItRenamesTheFile() {
    FixPass attempt =
        attempt(
            source ->
                source.text().equals("0")
                    ? List.of(rename(source, "a.md"))
                    : List.of(rename(source, "b.md"), countDown(source).get(0)),
            "2");
    assertThat(attempt.run(READERSHIP)).isEmpty();
    assertThat(attempt.text().text()).isEqualTo("0");
    assertThat(attempt.fileName()).contains("a.md");
  }

  @Test
  void leavesAFindingWithoutAFix() {
    FixPass attempt = attempt(source -> List.of(countDown(source).get(0).withoutFix()), "5");
    assertThat(attempt.run(READERSHIP)).isEmpty();
    assertThat(attempt.applied()).isEmpty();
  }

  @Test
  void leavesAFixThatChangesNothing() {
    FixPass attempt = attempt(source -> List.of(edit(source, Fix.safe("X", edit(0, 1, "5")))), "5");
    assertThat(attempt.run(READERSHIP)).isEmpty();
    assertThat(attempt.applied()).isEmpty();
  }

  @Test
  void countsAFixThatTwoFindingsShareForBothButItsWordsOnce() {
    FixPass attempt =
        attempt(
            source -> source.text().equals("4") ? List.of() : List.of(fix(source), fix(source)),
            "5");
    assertThat(attempt.run(READERSHIP)).isEmpty();
    assertThat(attempt.applied()).hasSize(2);
    assertThat(attempt.declared()).hasSize(1);
  }

  @Test
  void doesNotCountAFixThatTouchesAnotherOne() {
    FixPass attempt =
        attempt(
            source ->
                source.text().equals("4")
                    ? List.of()
                    : List.of(fix(source), edit(source, Fix.safe("X", edit(0, 1, "7")))),
            "5");
    assertThat(attempt.run(READERSHIP)).isEmpty();
    assertThat(attempt.text().text()).isEqualTo("4");
    assertThat(attempt.applied()).hasSize(1);
  }

  @Test
  void hasNothingAgainstErrorsThatWereThereOrAreFewer() {
    assertThat(errors(1, 1)).isEmpty();
    assertThat(errors(2, 1)).isEmpty();
    assertThat(errors(0, 0)).isEmpty();
    assertThat(errors(0, 1)).contains("it would cause an error of `test/rule`: Found `4`");
    assertThat(errors(1, 2)).contains("it would cause an error of `test/rule`: Found `4`");
  }

  private static Optional<String> errors(int before, int after) {
    return attempt(
            source ->
                source.text().equals("5")
                    ? withErrors(source, before, List.of(fix(source)))
                    : withErrors(source, after, List.of()),
            "5")
        .run(READERSHIP);
  }

  private static List<Finding> withErrors(Source source, int count, List<Finding> others) {
    List<Finding> all = new ArrayList<>(others);
    for (int i = 0; i < count; i++) {
      all.add(finding(source, Severity.ERROR, Optional.empty()));
    }
    return all;
  }

  @Test
  void hasNothingAgainstWarningsAndErrorsOfAnotherSeverityBefore() {
    FixPass warned =
        attempt(
            source ->
                source.text().equals("5")
                    ? List.of(fix(source))
                    : List.of(finding(source, Severity.WARNING, Optional.empty())),
            "5");
    assertThat(warned.run(READERSHIP)).isEmpty();
    FixPass worse =
        attempt(
            source ->
                source.text().equals("5")
                    ? List.of(fix(source))
                    : List.of(finding(source, Severity.ERROR, Optional.empty())),
            "5");
    assertThat(worse.run(READERSHIP)).isPresent();
  }

  private static FixPass attempt(Function<Source, List<Finding>> judge, String text) {
    return FixPass.at(judge, Source.of(PATH, text)).with(finding -> true);
  }

  /** Offers to write the number before; 0 is fine. */
  private static List<Finding> countDown(Source source) {
    return source.text().equals("0") ? List.of() : List.of(fix(source));
  }

  private static Finding fix(Source source) {
    String less = Integer.toString(Integer.parseInt(source.text()) - 1);
    Fix fix = Fix.safe("Count down", edit(0, source.text().length(), less));
    return edit(source, fix.replacing(source.text(), less));
  }

  private static Edit edit(int start, int end, String replacement) {
    return new Edit(new Span(start, end), replacement);
  }

  private static Finding edit(Source source, Fix fix) {
    return finding(source, Severity.WARNING, Optional.of(fix));
  }

  private static Finding rename(Source source, String name) {
    return finding(source, Severity.WARNING, Optional.of(Fix.rename(name)));
  }

  private static Finding finding(Source source, Severity severity, Optional<Fix> fix) {
    String message = "Found `" + source.text() + "`";
    return new Finding(
        "test/rule", severity, source, new Span(0, 1), message, "Fix it.", "It is a test.", fix);
  }
}
