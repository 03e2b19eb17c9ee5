package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.change.ChangeRequest;
import io.github.roadmaplint.change.ChangeScope;
import io.github.roadmaplint.change.TestRepository;
import io.github.roadmaplint.engine.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to files and headings that a change moves, renames or deletes. */
class MovedFilesTest {
  private static final String GUIDE =
      "# Guide\n\n## How to begin\n\nOpen the box.\n\n## How to end\n\nClose the box.\n";

  private static final String LINKS =
      "# Start\n\nRead [the guide](guide.md), [its begin](guide.md#how-to-begin) and"
          + " [its end](./guide.md#how-to-end).\n";

  @TempDir Path root;
  private TestRepository repository;

  @BeforeEach
  void commitTwoPages() throws Exception {
    write("guide.md", GUIDE);
    write("README.md", LINKS);
    repository = TestRepository.in(root);
    repository.commit();
  }

  @Test
  void aLinkToAMovedFileIsReportedInTheUnchangedPage() throws Exception {
    move("guide.md", "guides/box.md");
    assertThat(found(since("HEAD")))
        .containsExactly(
            "README.md:3 local/missing-file There is no file `guide.md`",
            "README.md:3 local/missing-file There is no file `guide.md`",
            "README.md:3 local/missing-file There is no file `guide.md`");
  }

  @Test
  void theFixOfAChangeRewritesTheLinksInUnchangedPages() throws Exception {
    write("other.md", "# Other\n\nSee [nothing](nothing.md) and [the Readme](readme.md).\n");
    repository.commit();
    move("guide.md", "guides/box.md");
    fix(since("HEAD"));
    assertThat(read("README.md"))
        .isEqualTo(
            "# Start\n\nRead [the guide](guides/box.md), [its begin](guides/box.md#how-to-begin)"
                + " and [its end](./guides/box.md#how-to-end).\n");
    assertThat(read("other.md")).contains("(readme.md)");
  }

  @Test
  void theGitHistoryKnowsWhereAFileIsNow() throws Exception {
    move("guide.md", "guides/box.md");
    repository.commit();
    move("guides/box.md", "guides/the-box.md");
    repository.commit();
    fix(all());
    assertThat(read("README.md")).contains("[the guide](guides/the-box.md)");
  }

  @Test
  void theLinksToAMovedFolderAreRewritten() throws Exception {
    write("README.md", "# Start\n\nAll [guides](guides), and [the box](guides/box/).\n");
    move("guide.md", "guides/box/guide.md");
    write("guides/box/box.js", "open();\n");
    repository.commit();
    repository.git("mv", "guides", "books");
    String moved = "# Start\n\nAll [guides](books), and [the box](books/box/).\n";
    for (Optional<ChangeRequest> change : List.of(since("HEAD"), all())) {
      fix(change);
      assertThat(read("README.md")).isEqualTo(moved);
      repository.git("checkout", "--quiet", "README.md");
    }
  }

  @Test
  void theLinksToAFolderAreNotRewrittenIfAFileOfItIsInAnotherPlace() throws Exception {
    write("README.md", "# Start\n\nAll [guides](guides).\n");
    move("guide.md", "guides/box.md");
    write("guides/box.js", "open();\n");
    repository.commit();
    move("guides/box.md", "books/box.md");
    move("guides/box.js", "code/box.js");
    Files.delete(root.resolve("guides"));
    fix(since("HEAD"));
    assertThat(read("README.md")).contains("(guides)");
  }

  @Test
  void aRenamedHeadingIsReportedAndItsLinksAreRewritten() throws Exception {
    write("guide.md", GUIDE.replace("How to begin", "Before you begin"));
    assertThat(found(since("HEAD")))
        .containsExactly(
            "README.md:3 local/missing-anchor Page `guide.md` has no anchor `#how-to-begin`");
    fix(since("HEAD"));
    assertThat(read("README.md"))
        .isEqualTo(LINKS.replace("guide.md#how-to-begin", "guide.md#before-you-begin"));
  }

  @Test
  void aDeletedHeadingIsReportedWithoutAFix() throws Exception {
    write("guide.md", GUIDE.substring(0, GUIDE.indexOf("## How to end")));
    assertThat(found(since("HEAD")))
        .containsExactly(
            "README.md:3 local/missing-anchor Page `guide.md` has no anchor `#how-to-end`");
    fix(since("HEAD"));
    assertThat(read("README.md")).isEqualTo(LINKS);
  }

  private static Optional<ChangeRequest> since(String commit) {
    return Optional.of(new ChangeRequest(Optional.of(commit), ChangeScope.NEW));
  }

  private static Optional<ChangeRequest> all() {
    return Optional.empty();
  }

  private Job job(Optional<ChangeRequest> change) throws Exception {
    return new Job(Project.at(root), List.of(), Optional.empty(), Optional.empty(), RuleChoice.ALL)
        .with(change);
  }

  private List<String> found(Optional<ChangeRequest> change) throws Exception {
    return job(change).run(1, done -> {}).findings().stream().map(MovedFilesTest::shown).toList();
  }

  private static String shown(Finding finding) {
    return "%s:%d %s %s"
        .formatted(finding.path(), finding.start().line(), finding.rule(), finding.message());
  }

  private void fix(Optional<ChangeRequest> change) throws Exception {
    new FixJob(job(change), false, true).run(1, done -> {});
  }

  private void move(String from, String to) throws Exception {
    Files.createDirectories(root.resolve(to).resolveSibling(""));
    Files.move(root.resolve(from), root.resolve(to));
  }

  private void write(String path, String text) throws Exception {
    Files.writeString(root.resolve(path), text);
  }

  private String read(String path) throws Exception {
    return Files.readString(root.resolve(path));
  }
}
