package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

  @Test
  void sameTextsHaveNoDifference() {
    assertThat(UnifiedDiff.of("a.md", "x\n", "x\n")).isEmpty();
  }

  @Test
  void showsThreeLinesAroundAChange() {
    assertThat(
            UnifiedDiff.of(
                "topics/a.md", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nV\n6\n7\n8\n9\n"))
        .isEqualTo(
            """
            --- a/topics/a.md
            +++ b/topics/a.md
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +V
             6
             7
             8
            """);
  }

  @Test
  void twoWordsInAHugeFileAreTwoSmallHunks() {
    String[] lines = new String[20_000];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "line " + i;
    }
    String before = String.join("\n", lines);
    lines[10] = "eleventh";
    lines[19_000] = "late";
    assertThat(UnifiedDiff.of("a", before, String.join("\n", lines)).lines())
        .hasSize(2 + 2 * 9)
        .contains("-line 10", "+eleventh", "-line 19000", "+late");
  }

  @Test
  void farChangesHaveHunksOfTheirOwn() {
    assertThat(UnifiedDiff.of("a", "A\n1\n2\n3\n4\n5\n6\n7\nB\n", "1\n2\n3\n4\n5\n6\n7\n"))
        .isEqualTo(
            """
            --- a/a
            +++ b/a
            @@ -1,4 +1,3 @@
            -A
             1
             2
             3
            @@ -6,4 +5,3 @@
             5
             6
             7
            -B
            """);
  }

  @Test
  void saysWhereTheLastLineHasNoEnd() {
    assertThat(UnifiedDiff.of("a", "x\ny\n", "x\ny"))
        .isEqualTo(
            """
            --- a/a
            +++ b/a
            @@ -1,2 +1,2 @@
             x
            -y
            +y
            \\ No newline at end of file
            """);
    assertThat(UnifiedDiff.of("a", "x\ny", "z\ny"))
        .endsWith("-x\n+z\n y\n\\ No newline at end of file\n");
  }

  @Test
  void emptyTextsHaveNoLines() {
    assertThat(UnifiedDiff.of("a", "", "x\n")).endsWith("@@ -0,0 +1 @@\n+x\n");
    assertThat(UnifiedDiff.of("a", "x\ny\n", "")).endsWith("@@ -1,2 +0,0 @@\n-x\n-y\n");
  }

  @Test
  void carriageReturnsBelongToTheirLine() {
    assertThat(UnifiedDiff.of("a", "x\r\ny\r\n", "x\r\ny\n"))
        .endsWith("@@ -1,2 +1,2 @@\n x\r\n-y\r\n+y\n");
  }

  @Test
  void quotesPathsAsGitDoes() {
    assertThat(head("a b.md"))
        .isEqualTo("diff --git a/a b.md b/a b.md\n--- a/a b.md\t\n+++ b/a b.md\t\n");
    assertThat(head("é.md")).endsWith("\n--- a/é.md\n+++ b/é.md\n");
    String quoted = "/a \\n\\\"\\033\\342\\200\\256.md\"";
    assertThat(head("a \n\"\u001b\u202e.md"))
        .isEqualTo("diff --git \"a%1$s \"b%1$s\n--- \"a%1$s\n+++ \"b%1$s\n".formatted(quoted));
  }

  @Test
  void namesOfRenamedFilesHaveNoTab() {
    assertThat(UnifiedDiff.renamed("a b.md", "c d.md", "x\n", "x\n"))
        .isEqualTo(
            """
            diff --git a/a b.md b/c d.md
            similarity index 100%
            rename from a b.md
            rename to c d.md
            """);
  }

  @Test
  void staysQuickWhenEveryLineDiffers() {
    String before = "a\n".repeat(1_000_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> UnifiedDiff.of("a", before, before.replace('a', 'b')));
  }

  @Property(seed = "20261122", tries = 300)
  void aPatchMakesOneOfTheOther(
      @ForAll @Size(max = 40) List<@CharRange(from = 'a', to = 'c') @StringLength(1) String> before,
      @ForAll @Size(max = 40) List<@CharRange(from = 'a', to = 'c') @StringLength(1) String> after)
      throws PatchFailedException {
    String diff = UnifiedDiff.of("p", text(before), text(after));
    assertThat(UnifiedDiffUtils.parseUnifiedDiff(Arrays.asList(diff.split("\n"))).applyTo(before))
        .isEqualTo(after);
  }

  private static String text(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + '\n';
  }

  private static String head(String path) {
    String diff = UnifiedDiff.edited(path, "x\n", "y\n");
    return diff.substring(0, diff.indexOf("@@"));
  }
}
