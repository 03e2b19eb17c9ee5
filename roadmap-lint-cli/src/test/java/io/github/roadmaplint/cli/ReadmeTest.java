package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds the output that the README shows against what the program says. {@code
 * -Droadmaplint.regenerate=true} writes it anew.
 */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Pattern OUTPUT =
      Pattern.compile("(?s)(<!-- output of: ([^\n]*) -->\n).*?(<!-- end of output -->\n)");

  /** About as many lines of findings as a screen has. */
  private static final int LINES = 36;

  @Test
  void showsWhatTheProgramSays() throws IOException {
    String readme = Files.readString(README);
    Matcher matcher = OUTPUT.matcher(readme);
    assertThat(matcher.find()).isTrue();

    String current =
        matcher.replaceAll(
            found -> quoted(found.group(1) + output(found.group(2)) + found.group(3)));

    if (Boolean.getBoolean("roadmaplint.regenerate")) {
      Files.writeString(README, current);
    }
    assertThat(current).isEqualTo(Files.readString(README));
  }

  @Test
  void theMavenPageCountsWhatTheReadmeCounts() throws IOException {
    Matcher counts =
        Pattern.compile(
                "Checked (.+ files): (.+) \\(1 suppressed\\).\n.* \\(fixes (\\d+) of them\\)")
            .matcher(Files.readString(README));
    assertThat(counts.find()).isTrue();

    assertThat(Files.readString(Path.of("../docs/maven.md")))
        .contains("found " + counts.group(2) + " in " + counts.group(1))
        .contains("To fix " + counts.group(3) + " of them: mvn roadmap-lint:fix");
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }

  private static String output(String line) {
    Run run = Run.of(line.replace("examples/", "../examples/").split(" ", -1));
    return "```console\n$ ./roadmap-lint "
        + line
        + '\n'
        + beginning(run.out().replace("../examples/", "examples/"))
        + run.err()
            .replace("../examples/", "examples/")
            .replace("Next: roadmap-lint", "Next: ./roadmap-lint")
        + "```\n";
  }

  /** Whole findings, as many as there is room for, and how many more there are. */
  private static String beginning(String out) {
    List<String> findings = new ArrayList<>(List.of(out.split("\n\n(?=\\S)", -1)));
    String others = findings.remove(findings.size() - 1);
    assertThat(others).contains("are not shown");
    StringBuilder shown = new StringBuilder();
    int count = 0;
    while (count < findings.size()) {
      String finding = findings.get(count);
      if (lines(shown) + lines(finding) > LINES) {
        break;
      }
      shown.append(finding.stripTrailing()).append("\n\n");
      count++;
    }
    return shown + "[… " + (findings.size() - count) + " more findings …]\n\n" + others;
  }

  private static long lines(CharSequence text) {
    return text.chars().filter(c -> c == '\n').count();
  }
}
