package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules of this test find a word and replace it with another. */
class FixerTest {
  private static final Layout CONTENT = Layouts.builtIn("content");
  private static final Entry PAGE =
      new Entry(
          "roadmaps/git/content/merge@abcdefghijklmnopqrstu.md",
          CONTENT.collections().get(0),
          "git",
          "merge@abcdefghijklmnopqrstu");

  /** Every {@code word} is a finding of {@code rule}, and {@code instead} its fix. */
  private record Finds(
      String rule, Severity severity, String word, Optional<String> instead, boolean declares) {}

  private final List<Finds> rules = new ArrayList<>();
  private Optional<String> newName = Optional.empty();
  private int judged;

  @Test
  void mendsWhatItFinds() {
    rule("test/a", "aa", "a");
    assertThat(fix("aa and aa").after().text()).isEqualTo("a and a");
  }

  @Test
  void goesOnUntilNothingIsLeft() {
    rule("test/a", "one", "two");
    rule("test/b", "two two", "four");
    FixResult fixed = fix("one one");
    assertThat(fixed.after().text()).isEqualTo("four");
    assertThat(fixed.applied())
        .extracting(Finding::rule)
        .containsExactly("test/a", "test/a", "test/b");
  }

  @Test
  void changesNothingWhenFixesUndoEachOther() {
    rule("test/a", "on", "off");
    rule("test/b", "off", "on");
    FixResult fixed = fix("on");
    assertThat(fixed.isChanged()).isFalse();
    assertThat(fixed.refusals())
        .singleElement()
        .satisfies(
            refusal ->
                assertThat(refusal.reason()).startsWith("the fixes undo each other at line 1: "));
  }

  @Test
  void endsWhenFixesMakeTheTextLongerAndLonger() {
    rule("test/a", "a.", "a b.");
    rule("test/b", "b.", "b a.");
    FixResult fixed = fix("a.");
    assertThat(fixed.after().text()).hasSizeLessThan(100);
    assertThat(fixed.refusals())
        .singleElement()
        .satisfies(
            refusal ->
                assertThat(refusal.reason())
                    .startsWith("something is still left to fix after 100 passes"));
  }

  @Test
  void endsSoonWhenFixesInsertALongText() {
    String paragraph = "b".repeat(400) + " a.";
    rule("test/a", "a.", "x. " + paragraph);
    FixResult fixed = fix("a.");
    assertThat(fixed.isChanged()).isFalse();
    assertThat(fixed.refusals())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.reason()).startsWith("the page needs too many"));
    assertThat(judged).isLessThan(20);
  }

  @Test
  void doesNotMakeAnErrorThatWasNotThere() {
    rule("test/a", "small", "huge");
    rules.add(new Finds("test/worse", Severity.ERROR, "huge", Optional.empty(), true));
    FixResult fixed = fix("small");
    assertThat(fixed.isChanged()).isFalse();
    assertThat(fixed.refusals())
        .singleElement()
        .satisfies(
            refusal ->
                assertThat(refusal.reason())
                    .isEqualTo("it would cause an error of `test/worse`: Found `huge`"));
  }

  @Test
  void leavesErrorsThatWereThereBefore() {
    rule("test/a", "small", "big");
    rules.add(new Finds("test/worse", Severity.ERROR, "huge", Optional.empty(), true));
    assertThat(fix("small and huge").after().text()).isEqualTo("big and huge");
  }

  @Test
  void makesTheFixesOfOtherRulesWhenThoseOfOneWouldHarm() {
    rule("test/a", "small", "huge");
    rule("test/b", "teh", "the");
    rules.add(new Finds("test/worse", Severity.ERROR, "huge", Optional.empty(), true));
    FixResult fixed = fix("teh small one");
    assertThat(fixed.after().text()).isEqualTo("the small one");
    assertThat(fixed.applied()).extracting(Finding::rule).containsExactly("test/b");
  }

  @Test
  void renamesAFileWhenTheFixesOfAnotherRuleWouldHarm() {
    rule("test/a", "small", "huge");
    rules.add(new Finds("test/worse", Severity.ERROR, "huge", Optional.empty(), true));
    newName = Optional.of("merge.md");
    FixResult fixed = fix("small");
    assertThat(fixed.isRewritten()).isFalse();
    assertThat(fixed.newPath()).contains("merge.md");
    assertThat(fixed.applied()).extracting(Finding::rule).containsExactly("test/name");
    assertThat(fixed.refusals())
        .extracting(refusal -> refusal.finding().rule())
        .containsExactly("test/a");
  }

  @Test
  void makesAFixAgainAfterAnotherRuleHasAllowedIt() {
    rule("test/a", "small", "huge");
    rule("test/b", "stop", "go");
    rules.add(new Finds("test/worse", Severity.ERROR, "huge stop", Optional.empty(), true));
    rules.add(new Finds("test/c", Severity.WARNING, "lost", Optional.of(""), false));
    FixResult fixed = fix("small stop lost");
    assertThat(fixed.after().text()).isEqualTo("huge go lost");
    assertThat(fixed.refusals())
        .extracting(refusal -> refusal.finding().rule())
        .containsExactly("test/c");
  }

  @Test
  void doesNotHideAWordFromReaders() {
    String page = "# Merge\n\nWhat it is.\n\nResources:\n\n- [@article@A](https://a.example)\n";
    rule("test/a", "Resources:\n\n", "");
    FixResult fixed = fix(page);
    assertThat(fixed.isChanged()).isFalse();
    assertThat(fixed.refusals().get(0).reason())
        .isEqualTo("readers would no longer see `What it is`");
  }

  @Test
  void removesWordsThatAFixDeclares() {
    String page = "# Merge\n\n# Merge\n\nWhat it is.\n";
    rule("test/a", "# Merge\n\n# Merge", "# Merge");
    assertThat(fix(page).after().text()).isEqualTo("# Merge\n\nWhat it is.\n");
  }

  @Test
  void refusesAFixThatRemovesOrAddsOrJoinsWordsAndDoesNotSaySo() {
    assertThat(refusal("What it is.\n", " it is", ""))
        .isEqualTo("the text would no longer contain `it is`");
    assertThat(refusal("What it is.\n", " is.", " is surely."))
        .isEqualTo("the text would also contain `surely`");
    assertThat(refusal("What\u2028it is.\n", "\u2028", ""))
        .isEqualTo("the text would no longer contain `What it`");
    assertThat(refusal("What\u200bit is.\n", "\u200b", ""))
        .isEqualTo("the text would no longer contain `What it`");
  }

  @Test
  void refusesAFixThatHidesWordsOrChangesALink() {
    assertThat(refusal("What it is.\n\nIt is.\n", "What it is.", "<!-- What it\nis."))
        .isEqualTo("readers would no longer see `What it is It`");
    assertThat(refusal("See [it](https://a.test/b?c).\n", "b?c", "b/c"))
        .isEqualTo("the text would no longer link to `https://a.test/b?c`");
    assertThat(refusal("What it is.\n\nIt is.\n", "What it is.", "[What it]: is"))
        .startsWith("readers would no longer see");
  }

  @Test
  void refusesAFixThatBreaksALinkToAHeading() {
    String page = "[Tips](#perfomance-tips)\n\n## Perfomance tips\n";
    rule("test/a", "## Perfomance", "## Performance");
    assertThat(fix(page).refusals().get(0).reason())
        .isEqualTo("the page would no longer have the heading of the link `#perfomance-tips`");
    assertThat(fix(page.substring(page.indexOf('#', 9))).isChanged()).isTrue();
    rule("test/b", "(#perfomance-tips", "(#performance-tips");
    assertThat(refusal("<a name=\"x\"></a>[to](#x)\n", "=\"x", "=\"y"))
        .isEqualTo("the text would no longer contain `x`");
  }

  @Test
  void refusesAFixThatChangesFieldsOfFrontMatter() {
    assertThat(refusal("---\ntitle: one\ntags:\n- two\n---\n", "tags:\n- two", "tags: two"))
        .isEqualTo("the fields of the file would not be the same");
    assertThat(refusal("---\ntitle: one\n---\n", "title: one", "title: [one")).contains("YAML");
  }

  private String refusal(String page, String word, String instead) {
    rules.clear();
    rules.add(new Finds("test/a", Severity.ERROR, word, Optional.of(instead), false));
    FixResult fixed = fix(page);
    assertThat(fixed.isChanged()).isFalse();
    return fixed.refusals().get(0).reason();
  }

  @Test
  void mendsTheWorseProblemFirstWhereTwoFixesTouch() {
    rule("test/info", Severity.INFO, "one two", "x");
    rule("test/error", Severity.ERROR, "two", "2");
    FixResult fixed = fix("one two");
    assertThat(fixed.after().text()).isEqualTo("one 2");
  }

  @Test
  void makesAFixThatOthersWhichUndoEachOtherKeepFromBeingMade() {
    rule("test/a", Severity.ERROR, "on x", "off x");
    rule("test/b", Severity.ERROR, "off x", "on x");
    rule("test/c", Severity.WARNING, "x", "y");
    FixResult fixed = fix("on x");
    assertThat(fixed.after().text()).isEqualTo("on y");
    assertThat(fixed.refusals()).isEmpty();
  }

  @Test
  void makesNoFixThatIsNotWanted() {
    rule("test/a", "one", "1");
    rule("test/b", "two", "2");
    Fixer fixer =
        new Fixer(this::judge, finding -> finding.rule().equals("test/b"), PAGE, CONTENT.site());
    FixResult fixed = fixer.fix(Source.of(PAGE.path(), "one two"));
    assertThat(fixed.after().text()).isEqualTo("one 2");
    assertThat(fixed.applied()).extracting(Finding::rule).containsExactly("test/b");
  }

  @Test
  void refusesNothingThatIsNotWanted() {
    rule("test/a", "one", "1");
    rules.add(new Finds("test/b", Severity.WARNING, "two", Optional.of("2"), false));
    Fixer fixer =
        new Fixer(this::judge, finding -> finding.rule().equals("test/b"), PAGE, CONTENT.site());
    assertThat(fixer.fix(Source.of(PAGE.path(), "one two")).refusals())
        .extracting(refusal -> refusal.finding().rule())
        .containsExactly("test/b");
  }

  @Test
  void keepsWhatItChangedAndWhatThatDeclares() {
    rule("test/a", "teh", "the");
    FixResult fixed = fix("teh cat");
    assertThat(fixed.before().text()).isEqualTo("teh cat");
    assertThat(fixed.isRewritten()).isTrue();
    assertThat(fixed.newPath()).isEmpty();
    assertThat(fixed.changes()).containsExactly(new WordChange("teh", "the"));
  }

  @Test
  void theWorkOnAPageIsBounded() {
    for (int i = 0; i < 40; i++) {
      rule("test/" + i, "w" + i + ';', "w" + i + ";" + " ".repeat(3));
    }
    String page = rules.stream().map(Finds::word).collect(Collectors.joining("\n"));

    FixResult fixed = fix(page);

    assertThat(judged).isLessThan(2_100);
    assertThat(fixed.after().text()).isEqualTo(page);
    assertThat(fixed.refusals().get(39).reason())
        .isEqualTo(
            "the page needs too many passes; fix some of its problems yourself, then run `fix`"
                + " again");
  }

  @Test
  void theWorkIsBoundedByTheLengthOfThePage() {
    rule("test/a", "a;", "a;" + " ".repeat(100_000));
    rule("test/b", "b;", "b;" + " ".repeat(100_000));

    FixResult fixed = fix("a; b;");

    assertThat(judged).isLessThan(100);
    assertThat(fixed.isRewritten()).isFalse();
  }

  @Test
  void theWorkIsBoundedByTheNumberOfProblems() {
    rule("test/a", "a;", "a; ");
    rules.add(new Finds("test/b", Severity.WARNING, "x", Optional.empty(), true));

    FixResult fixed = fix("a;" + "x".repeat(20_000));

    assertThat(judged).isLessThan(10);
    assertThat(fixed.isRewritten()).isFalse();
    assertThat(fixed.refusals())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.reason()).startsWith("the page needs too many"));
  }

  @Test
  void fixesManyProblemsInOnePass() {
    rule("test/a", "one", "two");
    rule("test/b", "two", "2");

    FixResult fixed = fix("one ".repeat(20_000));

    assertThat(fixed.after().text()).isEqualTo("2 ".repeat(20_000));
  }

  private void rule(String id, String word, String instead) {
    rule(id, Severity.WARNING, word, instead);
  }

  private void rule(String id, Severity severity, String word, String instead) {
    rules.add(new Finds(id, severity, word, Optional.of(instead), true));
  }

  private FixResult fix(String text) {
    return new Fixer(this::judge, finding -> finding.fix().isPresent(), PAGE, CONTENT.site())
        .fix(Source.of(PAGE.path(), text));
  }

  private List<Finding> judge(Source source) {
    judged++;
    List<Finding> found = new ArrayList<>();
    for (Finds rule : rules) {
      int length = rule.word().length();
      for (int at = source.text().indexOf(rule.word());
          at >= 0;
          at = source.text().indexOf(rule.word(), at + length)) {
        found.add(finding(rule, source, new Span(at, at + length)));
      }
    }
    newName.ifPresent(name -> found.add(rename(source, name)));
    found.sort(Finding.ORDER);
    return found;
  }

  private static Finding rename(Source source, String name) {
    return new Finding(
        "test/name",
        Severity.WARNING,
        source,
        new Span(0, 0),
        "Found the name",
        "Write something else.",
        "It is a test.",
        Optional.of(Fix.rename(name)));
  }

  private static Finding finding(Finds rule, Source source, Span place) {
    return new Finding(
        rule.rule(),
        rule.severity(),
        source,
        place,
        "Found `" + rule.word() + "`",
        "Write something else.",
        "It is a test.",
        rule.instead().map(text -> fix(rule, place, text)));
  }

  private static Fix fix(Finds rule, Span place, String text) {
    Fix fix = Fix.safe("Replace it", new Edit(place, text));
    return rule.declares() ? fix.replacing(rule.word(), text) : fix;
  }
}
