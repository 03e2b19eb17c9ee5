package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.FileChange;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The result for a file after several runs of fixes. */
class FixResultTest {
  private static final Finding SPELLING =
      finding("test/spelling", Fix.safe("Write it right", new Edit(new Span(0, 1), "x")));
  private static final Finding NAME = finding("test/name", Fix.rename("one.md"));
  private static final Finding OTHER_NAME = finding("test/name", Fix.rename("two.md"));

  @Test
  void isChangedByAnotherTextOrAnotherName() {
    assertThat(fixed("a", "a", Optional.empty()).isChanged()).isFalse();
    assertThat(fixed("a", "b", Optional.empty()).isChanged()).isTrue();
    assertThat(fixed("a", "b", Optional.empty()).isRewritten()).isTrue();
    assertThat(fixed("a", "a", Optional.of("x.md")).isChanged()).isTrue();
    assertThat(fixed("a", "a", Optional.of("x.md")).isRewritten()).isFalse();
  }

  @Test
  void joinsWhatWasDoneInTwoRuns() {
    FixResult both =
        fixed("a", "b", Optional.empty(), SPELLING)
            .then(fixed("b", "c", Optional.empty(), SPELLING));
    assertThat(both.before().text()).isEqualTo("a");
    assertThat(both.after().text()).isEqualTo("c");
    assertThat(both.newPath()).isEmpty();
    assertThat(both.applied()).containsExactly(SPELLING, SPELLING);
    assertThat(both.changes()).containsExactly(new WordChange("a", "b"), new WordChange("b", "c"));
    assertThat(both.refusals()).extracting(FixResult.Refusal::reason).containsExactly("after b");
  }

  @Test
  void givesAFileOneNewName() {
    FixResult first = fixed("a", "b", Optional.of("one.md"), SPELLING, NAME);
    FixResult renamed = first.then(fixed("b", "b", Optional.of("two.md"), OTHER_NAME));
    assertThat(renamed.newPath()).contains("two.md");
    assertThat(renamed.applied()).containsExactly(SPELLING, OTHER_NAME);
    FixResult kept = first.then(fixed("b", "b", Optional.empty()));
    assertThat(kept.newPath()).contains("one.md");
    assertThat(kept.applied()).containsExactly(SPELLING, NAME);
  }

  private static FixResult fixed(
      String before, String after, Optional<String> fileName, Finding... applied) {
    return new FixResult(
        Source.of("a.md", before),
        Source.of("a.md", after),
        fileName.map(FileChange.Rename::new),
        List.of(applied),
        List.of(new WordChange(before, after)),
        List.of(new FixResult.Refusal(SPELLING, "after " + before)));
  }

  private static Finding finding(String rule, Fix fix) {
    return new Finding(
        rule,
        Severity.WARNING,
        Source.of("a.md", "a"),
        new Span(0, 1),
        "Found it",
        "Fix it.",
        "It is a test.",
        Optional.of(fix));
  }
}
