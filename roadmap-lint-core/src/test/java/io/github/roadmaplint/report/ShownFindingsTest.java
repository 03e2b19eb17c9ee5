package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A screen shows the most severe findings in report order, and counts the others. */
class ShownFindingsTest {
  private static final List<Finding> ALL =
      List.of(
          finding("a.md", Severity.INFO),
          finding("b.md", Severity.WARNING),
          finding("c.md", Severity.ERROR),
          finding("d.md", Severity.INFO),
          finding("e.md", Severity.WARNING),
          finding("f.md", Severity.ERROR));

  @Test
  void errorsAreNotDisplacedByOthers() {
    assertThat(paths(1)).containsExactly("c.md");
    assertThat(paths(2)).containsExactly("c.md", "f.md");
    assertThat(paths(3)).containsExactly("b.md", "c.md", "f.md");
    assertThat(paths(5)).containsExactly("a.md", "b.md", "c.md", "e.md", "f.md");
    assertThat(paths(6)).hasSize(6);
    assertThat(paths(0)).isEmpty();
  }

  @Test
  void theOthersAreCountedByRule() throws IOException {
    assertThat(others(1, true))
        .isEqualTo(
            """
            5 findings are not shown (to show all: --max-findings all):
                error  1 test/error
              warning  2 test/warning
                 info  2 test/info

            """);
    assertThat(others(5, false))
        .isEqualTo("1 finding is not shown (to show all: --max-findings all).\n\n");
    assertThat(others(6, true)).isEmpty();
  }

  private static List<String> paths(int most) {
    return ShownFindings.of(ALL, most).shown().stream().map(Finding::path).toList();
  }

  private static String others(int most, boolean byRule) throws IOException {
    StringBuilder out = new StringBuilder();
    ShownFindings.of(ALL, most).writeOthers(Style.PLAIN, 80, byRule, out);
    return out.toString();
  }

  private static Finding finding(String path, Severity severity) {
    String rule = "test/" + CountWords.name(severity);
    Source source = Source.of(path, "text");
    return new Finding(rule, severity, source, new Span(0, 1), "x", "y", "z", Optional.empty());
  }
}
