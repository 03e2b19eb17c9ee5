package io.github.roadmaplint.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrokenLinksTest {
  private static final Source PAGE = Source.of("a.md", "[a](htps://example.org/a) [b](gone.md)\n");

  private static Finding finding(String rule, Severity severity, Source source, int from, int to) {
    return new Finding(
        rule, severity, source, new Span(from, to), "Message", "Help.", "", Optional.empty());
  }

  @Test
  void severalFindingsAboutOneLinkCountOnce() {
    assertThat(
            BrokenLinks.count(
                List.of(
                    finding("link/broken", Severity.ERROR, PAGE, 4, 24),
                    finding("url/malformed", Severity.ERROR, PAGE, 4, 8),
                    finding("url/malformed", Severity.ERROR, PAGE, 9, 12),
                    finding("local/missing-file", Severity.ERROR, PAGE, 30, 37),
                    finding("link/broken", Severity.ERROR, PAGE, 30, 37))))
        .isEqualTo(2);
  }

  @Test
  void theSamePlaceInAnotherPageIsAnotherLink() {
    Source other = Source.of("b.md", PAGE.text());
    assertThat(
            BrokenLinks.count(
                List.of(
                    finding("link/broken", Severity.WARNING, PAGE, 4, 24),
                    finding("link/broken", Severity.WARNING, other, 4, 24))))
        .isEqualTo(2);
  }

  @Test
  void whatOnlyWarnsAboutAnUrlIsNoBrokenLink() {
    assertThat(
            BrokenLinks.count(
                List.of(
                    finding("url/insecure", Severity.WARNING, PAGE, 4, 24),
                    finding("link/moved", Severity.INFO, PAGE, 4, 24),
                    finding("text/misspelling", Severity.ERROR, PAGE, 30, 37))))
        .isZero();
  }
}
