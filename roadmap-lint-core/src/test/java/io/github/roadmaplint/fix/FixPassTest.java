package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.UpdatedPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.FileChange;
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
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Fixes pass by pass, and the objections to the result. */
class FixPassTest {
  private static final String PATH = "roadmaps/git/content/merge@abcdefghijklmnopqrstu.md";
  private static final VisibleWords READERSHIP =
      new VisibleWords(
          new Entry(PATH, Layouts.builtIn("content").collections().get(0), "git", "merge"),
          Optional.empty());

  @Test
  void changesNothingBeforeTheFirstPass() {
    FixPass unfixed = unfixed(FixPassTest::countDown, "5");
    assertThat(unfixed.text().text()).isEqualTo("5");
    assertThat(unfixed.findings()).hasSize(1);
    assertThat(unfixed.applied()).isEmpty();
    assertThat(unfixed.declared()).isEmpty();
    assertThat(unfixed.file()).isEmpty();
  }

  @Test
  void makesNoFixThatIsNotWanted() {
    FixPass unfixed = unfixed(FixPassTest::countDown, "5");
    assertThat(
            unfixed.next(
                FixPassTest::countDown,
                finding -> false,
                (before, after) -> UpdatedPage.unchanged(after)))
        .isEmpty();
    Outcome outcome = run(FixPassTest::countDown, unfixed, finding -> false);
    assertThat(outcome.objection()).isEmpty();
    assertThat(outcome.pass().text().text()).isEqualTo("5");
  }

  @Test
  void continuesFromAnEarlierTrialAndLeavesItUnchanged() {
    FixPass first = unfixed(FixPassTest::countDown, "12");
    Outcome one =
        run(FixPassTest::countDown, first, finding -> finding.source().text().equals("12"));
    assertThat(one.objection()).isEmpty();
    FixPass start = one.pass().asStart();
    assertThat(start.findings()).isEqualTo(one.pass().findings());
    Outcome two =
        run(FixPassTest::countDown, first, start, finding -> finding.source().text().equals("11"));
    assertThat(two.objection()).isEmpty();
    assertThat(two.pass().text().text()).isEqualTo("10");
    assertThat(two.pass().applied()).hasSize(2);
    assertThat(two.pass().findings()).extracting(Finding::message).containsExactly("Found `10`");
    assertThat(two.pass().declared())
        .containsExactly(new WordChange("12", "11"), new WordChange("11", "10"));
    assertThat(one.pass().text().text()).isEqualTo("11");
    assertThat(first.text().text()).isEqualTo("12");
  }

  @Test
  void givesUpAfterAHundredPasses() {
    assertThat(run(FixPassTest::countDown, "99").objection()).isEmpty();
    assertThat(run(FixPassTest::countDown, "100").objection())
        .contains(
            "something is still left to fix after 100 passes, most recently at line 1;"
                + " fix this line by hand, then run again");
  }

  @Test
  void givesUpWhenATextComesBack() {
    Outcome outcome =
        run(
            source ->
                List.of(edit(source, Fix.safe("X", edit(0, 1, other(source.text().charAt(0)))))),
            "5");
    assertThat(outcome.objection())
        .contains(
            "the fixes undo each other at line 1: the last one restores an earlier text;"
                + " fix this line by hand");
    assertThat(outcome.pass().earlier()).containsExactlyInAnyOrder("5", "4");
    assertThat(outcome.pass().asStart().isEndless()).isFalse();
  }

  private static String other(char digit) {
    return digit == '5' ? "4" : "5";
  }

  @Test
  void renamesAFileOnceAndWhenItsTextIsDone() {
    Outcome outcome =
        run(source -> List.of(rename(source, "a.md"), rename(source, "b.md")), "text");
    assertThat(outcome.objection()).isEmpty();
    assertThat(outcome.pass().file()).contains(new FileChange.Rename("a.md"));
    assertThat(outcome.pass().applied()).hasSize(1);
    assertThat(outcome.pass().text().text()).isEqualTo("text");
    assertThat(outcome.pass().withFile(finding -> true).applied()).hasSize(1);
  }

  @Test
  void renamesNoFileWhenThatIsNotWanted() {
    Function<Source, List<Finding>> check = source -> List.of(rename(source, "a.md"));
    Outcome outcome = run(check, unfixed(check, "text"), finding -> false);
    assertThat(outcome.objection()).isEmpty();
    assertThat(outcome.pass().file()).isEmpty();
    assertThat(outcome.pass().applied()).isEmpty();
  }

  @Test
  void makesTheEditsOfAFixBeforeItRenamesTheFile() {
    Outcome outcome =
        run(
            source ->
                source.text().equals("0")
                    ? List.of(rename(source, "a.md"))
                    : List.of(rename(source, "b.md"), countDown(source).get(0)),
            "2");
    assertThat(outcome.objection()).isEmpty();
    assertThat(outcome.pass().text().text()).isEqualTo("0");
    assertThat(outcome.pass().file()).contains(new FileChange.Rename("a.md"));
  }

  @Test
  void leavesAFindingWithoutAFix() {
    Outcome outcome = run(source -> List.of(countDown(source).get(0).withoutFix()), "5");
    assertThat(outcome.objection()).isEmpty();
    assertThat(outcome.pass().applied()).isEmpty();
  }

  @Test
  void leavesAFixThatChangesNothing() {
    Outcome outcome = run(source -> List.of(edit(source, Fix.safe("X", edit(0, 1, "5")))), "5");
    assertThat(outcome.objection()).isEmpty();
    assertThat(outcome.pass().applied()).isEmpty();
  }

  @Test
  void countsAFixThatTwoFindingsShareForBothButItsWordsOnce() {
    Outcome outcome =
        run(
            source -> source.text().equals("4") ? List.of() : List.of(fix(source), fix(source)),
            "5");
    assertThat(outcome.objection()).isEmpty();
    assertThat(outcome.pass().applied()).hasSize(2);
    assertThat(outcome.pass().declared()).hasSize(1);
  }

  @Test
  void doesNotCountAFixThatTouchesAnotherOne() {
    Outcome outcome =
        run(
            source ->
                source.text().equals("4")
                    ? List.of()
                    : List.of(fix(source), edit(source, Fix.safe("X", edit(0, 1, "7")))),
            "5");
    assertThat(outcome.objection()).isEmpty();
    assertThat(outcome.pass().text().text()).isEqualTo("4");
    assertThat(outcome.pass().applied()).hasSize(1);
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
    return run(
            source ->
                source.text().equals("5")
                    ? withErrors(source, before, List.of(fix(source)))
                    : withErrors(source, after, List.of()),
            "5")
        .objection();
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
    Outcome warned =
        run(
            source ->
                source.text().equals("5")
                    ? List.of(fix(source))
                    : List.of(finding(source, Severity.WARNING, Optional.empty())),
            "5");
    assertThat(warned.objection()).isEmpty();
    Outcome worse =
        run(
            source ->
                source.text().equals("5")
                    ? List.of(fix(source))
                    : List.of(finding(source, Severity.ERROR, Optional.empty())),
            "5");
    assertThat(worse.objection()).isPresent();
  }

  /** The text after the last pass, and the objection to it. */
  private record Outcome(FixPass pass, Optional<String> objection) {}

  private static Outcome run(Function<Source, List<Finding>> check, String text) {
    return run(check, unfixed(check, text), finding -> true);
  }

  private static Outcome run(
      Function<Source, List<Finding>> check, FixPass unfixed, Predicate<Finding> wanted) {
    return run(check, unfixed, unfixed, wanted);
  }

  private static Outcome run(
      Function<Source, List<Finding>> check,
      FixPass unfixed,
      FixPass start,
      Predicate<Finding> wanted) {
    FixVerifier verifier = new FixVerifier(unfixed.text(), unfixed.findings(), READERSHIP);
    FixPass pass = start;
    for (Optional<FixPass> next =
            pass.next(check, wanted, (before, after) -> UpdatedPage.unchanged(after));
        next.isPresent(); ) {
      pass = next.get();
      next = pass.next(check, wanted, (before, after) -> UpdatedPage.unchanged(after));
    }
    pass = pass.withFile(wanted);
    return new Outcome(pass, verifier.objection(pass));
  }

  private static FixPass unfixed(Function<Source, List<Finding>> check, String text) {
    Source source = Source.of(PATH, text);
    return FixPass.unfixed(source, check.apply(source));
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
