package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.change.ChangeRequest;
import io.github.roadmaplint.change.ChangeScope;
import io.github.roadmaplint.change.TestRepository;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.Fix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixes of headings and file names, together with the links of other pages to them. */
class LinkedPagesTest {
  private static final String GUIDE = "# Guide\n\n## How to to begin\n\nOpen the box.\n";
  private static final String FIXED = "# Guide\n\n## How to begin\n\nOpen the box.\n";

  private static final String LINKS =
      "# Start\n\nRead [its begin](guide.md#how-to-to-begin) or\n"
          + "<a href=\"./guide.md#how-to-to-begin\">the same</a> and [this].\n\n"
          + "[this]: guide.md#How-To-To-Begin\n";

  @TempDir Path root;

  @Test
  void theLinksOfOtherPagesToAHeadingChangeWithIt() throws Exception {
    write("guide.md", GUIDE);
    write("README.md", LINKS);
    FixReport report = fix();
    assertThat(read("guide.md")).isEqualTo(FIXED);
    assertThat(read("README.md"))
        .isEqualTo(
            LINKS
                .replace("how-to-to-begin", "how-to-begin")
                .replace("How-To-To-Begin", "how-to-begin"));
    assertThat(report.applied()).isOne();
    assertThat(report.changed()).isEqualTo(2);
    assertThat(refusals(report)).isEmpty();
  }

  @Test
  void aDryRunWritesNothingAndReportsBothFiles() throws Exception {
    write("guide.md", GUIDE);
    write("README.md", LINKS);
    FixReport report = new FixJob(job(), false, false).run(1, done -> {});
    assertThat(report.changed()).isEqualTo(2);
    assertThat(read("guide.md")).isEqualTo(GUIDE);
    assertThat(read("README.md")).isEqualTo(LINKS);
  }

  @Test
  void pagesThatLinkToEachOtherAreFixedTogether() throws Exception {
    write(
        "a.md",
        "# A guide\n\n## How to to start\n\nOpen the box, then see the [end](b.md#the-the-end).\n");
    write("b.md", "# B\n\n## The the end\n\nIt is to to [be](a.md#how-to-to-start).\n");
    fix();
    assertThat(read("a.md"))
        .isEqualTo(
            "# A guide\n\n## How to start\n\nOpen the box, then see the [end](b.md#the-end).\n");
    assertThat(read("b.md")).isEqualTo("# B\n\n## The end\n\nIt is to [be](a.md#how-to-start).\n");
  }

  @Test
  void onlyTheNamedFilesAreWritten() throws Exception {
    write("guide.md", GUIDE);
    write("README.md", LINKS);
    FixReport report = fix("guide.md");
    assertThat(read("guide.md")).isEqualTo(GUIDE);
    assertThat(read("README.md")).isEqualTo(LINKS);
    assertThat(refusals(report))
        .containsExactly(
            "`README.md` links to the heading `#how-to-to-begin`. It is not one of the files to"
                + " fix: run `fix` for the whole repository");
    fix("guide.md", "README.md");
    assertThat(read("guide.md")).isEqualTo(FIXED);
    assertThat(read("README.md")).doesNotContain("to-to");
  }

  @Test
  void aPageThatIsIgnoredIsNotWritten() throws Exception {
    write("guide.md", GUIDE);
    write("README.md", LINKS);
    write(".roadmap-lint.yml", "ignore: [README.md]\n");
    FixReport report = fix();
    assertThat(read("guide.md")).isEqualTo(GUIDE);
    assertThat(refusals(report).get(0)).endsWith("It is not one of the files that are checked");
  }

  @Test
  void aProtectedPageKeepsTheHeadingsThatItLinksTo() throws Exception {
    write("guide.md", GUIDE);
    write("README.md", LINKS);
    assertThat(root.resolve("README.md").toFile().setReadOnly()).isTrue();
    assumeFalse(Files.isWritable(root.resolve("README.md")), "root writes any file");
    FixReport report = fix();
    assertThat(read("guide.md")).isEqualTo(GUIDE);
    assertThat(refusals(report).get(0)).endsWith("It is write-protected");
    assertThat(report.incomplete()).isFalse();
  }

  @Test
  void aSymbolicLinkKeepsTheHeadingsThatItLinksTo() throws Exception {
    write("guide.md", GUIDE);
    write("notes/links.txt", LINKS);
    Files.createSymbolicLink(root.resolve("README.md"), Path.of("notes/links.txt"));
    fix();
    assertThat(read("README.md")).isEqualTo(LINKS);
  }

  @Test
  void aRunThatWasInterruptedBetweenTwoFilesIsCompletedByTheNext() throws Exception {
    String fixed = LINKS.replaceAll("(?i)how-to-to-begin", "how-to-begin");
    write("guide.md", GUIDE);
    write("README.md", fixed);
    write("other.md", LINKS.replace("Start", "Other"));
    fix();
    assertThat(read("guide.md")).isEqualTo(FIXED);
    assertThat(read("README.md")).isEqualTo(fixed);
    assertThat(read("other.md")).isEqualTo(fixed.replace("Start", "Other"));
  }

  @Test
  void aReportWithholdsEditsThatAreNotCompleteInOneFile() throws Exception {
    write("guide.md", GUIDE);
    write("README.md", LINKS);
    VerifiedFixes verified = VerifiedFixes.run(job(), 1, done -> {});
    assertThat(verified.fixable()).isOne();
    Fix fix = theFix(verified);
    assertThat(fix.safe()).isTrue();
    assertThat(fix.isKnown()).isFalse();
    write("guide.md", "# Guide\n\nHow to to begin\nwith it\n=====\n\nOpen the box.\n");
    write("README.md", LINKS.replaceAll("(?i)to-to-begin", "to-to-begin-with-it"));
    assertThat(theFix(VerifiedFixes.run(job(), 1, done -> {})).isKnown()).isFalse();
    Files.delete(root.resolve("README.md"));
    assertThat(theFix(VerifiedFixes.run(job(), 1, done -> {})).isKnown()).isTrue();
  }

  @Test
  void theFixesOfAChangeAlsoChangeTheLinksOfUnchangedPages() throws Exception {
    write("guide.md", "# Guide\n\nOpen the box.\n");
    write("README.md", LINKS + "\nIt is to to [be](nothing.md).\n");
    TestRepository.in(root).commit();
    write("guide.md", GUIDE);
    ChangeRequest change = new ChangeRequest(Optional.of("HEAD"), ChangeScope.NEW);
    new FixJob(job().with(Optional.of(change)), false, true).run(1, done -> {});
    assertThat(read("guide.md")).isEqualTo(FIXED);
    assertThat(read("README.md")).doesNotContain("to-to").contains("It is to to [be](nothing.md)");
  }

  @Test
  void theLinksToAFileChangeWithItsName() throws Exception {
    String old = "roadmaps/git/content/comit@abcdefghijklmnopqrstu.md";
    write(
        "roadmaps/git/git.json",
        """
        {
          "nodes": [
            {
              "id": "abcdefghijklmnopqrstu",
              "type": "topic",
              "position": { "x": 100, "y": 80 },
              "data": { "label": "Commit" }
            }
          ],
          "edges": []
        }
        """);
    write(old, "# Commit\n\nA commit records what changed, when and why.\n");
    write("README.md", "# Start\n\nRead [about it](" + old + "#commit) first.\n");
    write("guides/more.md", "# More\n\nRead [about it](../" + old.replace("@", "%40") + ").\n");
    FixReport report = new FixJob(job("roadmaps"), true, true).run(1, done -> {});
    assertThat(root.resolve(old)).exists();
    assertThat(refusals(report).toString()).contains("`README.md` links to the file by its name");

    new FixJob(job(), true, true).run(1, done -> {});

    String renamed = old.replace("comit", "commit");
    assertThat(root.resolve(old)).doesNotExist();
    assertThat(root.resolve(renamed)).exists();
    assertThat(read("README.md")).contains("(" + renamed + "#commit)");
    assertThat(read("guides/more.md")).contains("(../" + renamed + ")");
  }

  private static Fix theFix(VerifiedFixes verified) {
    return verified.report().safelyFixable().stream()
        .map(Finding::fix)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> refusals(FixReport report) {
    return report.files().stream()
        .flatMap(file -> file.fixed().refusals().stream())
        .map(FixResult.Refusal::reason)
        .toList();
  }

  private FixReport fix(String... paths) throws Exception {
    return new FixJob(job(paths), false, true).run(1, done -> {});
  }

  private Job job(String... paths) throws Exception {
    List<Path> targets = Stream.of(paths).map(root::resolve).toList();
    return new Job(Project.at(root), targets, Optional.empty(), Optional.empty(), RuleChoice.ALL);
  }

  private void write(String path, String text) throws Exception {
    Files.createDirectories(root.resolve(path).resolveSibling(""));
    Files.writeString(root.resolve(path), text);
  }

  private String read(String path) throws Exception {
    return Files.readString(root.resolve(path));
  }
}
