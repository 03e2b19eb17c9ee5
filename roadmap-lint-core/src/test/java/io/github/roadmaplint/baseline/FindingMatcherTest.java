package io.github.roadmaplint.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FindingMatcherTest {
  private static final String PATH = "content/commit@abcdefghijklmnopqrstu.md";
  private static final List<String> LINES =
      List.of("# Title", "", "One teh.", "Two teh.", "Two teh.", "", "More text.", "- teh ö", "");

  @Test
  void findsNothingNewInTheSameText() {
    assertThat(newLines(LINES, LINES)).isEmpty();
  }

  @Test
  void reportsTheNewLineAboveAnEqualFinding() {
    List<String> now = with(2, "Zero teh.");
    assertThat(newLines(LINES, now)).containsExactly(3);
  }

  @Test
  void reportsTheNewLineBelowAnEqualFinding() {
    assertThat(newLines(LINES, with(6, "Last teh."))).containsExactly(7);
  }

  @Test
  void reportsTheSecondFindingOnAnOldLine() {
    List<String> now = new ArrayList<>(LINES);
    now.set(2, "One teh, or teh.");
    assertThat(newLines(LINES, now)).containsExactly(3);
  }

  @Test
  void reportsACopyOfALineInAnotherPlace() {
    assertThat(newLines(LINES, with(0, "Two teh."))).containsExactly(1);
  }

  @Test
  void reportsNewLinesEvenIfAnEqualFindingIsFixed() {
    List<String> now = new ArrayList<>(LINES);
    now.set(2, "One the.");
    now.add("New teh.");
    now.add("Newer teh.");
    assertThat(newLines(LINES, now)).containsExactly(now.size() - 1, now.size());
  }

  @Test
  void keepsAFindingWhoseLineAndOneNeighborChange() {
    List<String> now = new ArrayList<>(LINES);
    now.set(2, "One teh, and more.");
    now.add(2, "A new line above.");
    assertThat(newLines(LINES, now)).isEmpty();
  }

  @Test
  void followsARenamedFile() {
    List<Finding> before = findings("old.md", LINES);
    List<Finding> after = findings("new ü.md", with(0, "teh"));
    assertThat(FindingMatcher.newFindings(before, Map.of("old.md", "new ü.md"), after))
        .extracting(finding -> finding.start().line())
        .containsExactly(1);
    assertThat(FindingMatcher.newFindings(before, Map.of(), after)).hasSize(5);
  }

  @Test
  void saysWhichAreGone() {
    List<FindingKey> before = Fingerprints.keys(findings(PATH, LINES));
    List<String> now = new ArrayList<>(LINES);
    now.set(2, "One.");
    FindingMatch match = FindingMatcher.match(before, Fingerprints.keys(findings(PATH, now)));
    assertThat(match.gone()).containsExactly(0);
    assertThat(match.partners()).containsExactly(1, 2, 3);
  }

  @Property(seed = "20261126", tries = 300)
  void reportsAsManyAsWereAddedAndNoneAfterOtherEdits(
      @ForAll Random random,
      @ForAll @IntRange(max = 4) int added,
      @ForAll @IntRange(max = 6) int edits,
      @ForAll boolean windows) {
    List<String> now = new ArrayList<>(LINES);
    for (int i = 0; i < edits; i++) {
      now.add(random.nextInt(now.size() + 1), random.nextBoolean() ? "" : "Other text " + i);
    }
    List<Integer> expected = new ArrayList<>(Collections.nCopies(now.size(), 0));
    for (int i = 0; i < added; i++) {
      int at = random.nextInt(now.size() + 1);
      now.add(at, "A new line with teh, number " + i);
      expected.add(at, 1);
    }
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      if (expected.get(i) == 1) {
        lines.add(i + 1);
      }
    }
    List<String> written = windows ? now.stream().map(line -> line + "\r").toList() : now;
    assertThat(newLines(LINES, written)).isEqualTo(lines);
  }

  private static List<String> with(int index, String line) {
    List<String> lines = new ArrayList<>(LINES);
    lines.add(index, line);
    return lines;
  }

  private static List<Integer> newLines(List<String> before, List<String> after) {
    return FindingMatcher.newFindings(findings(PATH, before), Map.of(), findings(PATH, after))
        .stream()
        .map(finding -> finding.start().line())
        .toList();
  }

  private static List<Finding> findings(String path, List<String> lines) {
    return FingerprintsTest.all(path, String.join("\n", lines), "teh");
  }
}
