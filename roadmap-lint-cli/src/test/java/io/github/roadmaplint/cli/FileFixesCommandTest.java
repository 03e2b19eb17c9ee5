package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the command line shows fixes that rename or delete files. */
class FileFixesCommandTest {
  private static final String CONTENT = "roadmaps/git/content/";
  private static final String KEPT = CONTENT + "commit@abcdefghijklmnopqrstu.md";
  private static final String COPY = CONTENT + "comit@abcdefghijklmnopqrstu.md";
  private static final String OWN = CONTENT + "own/merge@bcdefghijklmnopqrstuv.md";
  private static final String MERGE = CONTENT + "merge@bcdefghijklmnopqrstuv.md";
  private static final String TEXT = "# Commit\n\nA commit records what changed.\n";

  @TempDir Path root;

  @BeforeEach
  void commitPages() throws Exception {
    write(KEPT, TEXT);
    write(COPY, TEXT);
    write(OWN, "# Merge\n\nA merge joins two branches.\n");
    Shell.git(root, "init", "--quiet");
    Shell.git(root, "add", "--all");
    Shell.git(root, "commit", "--quiet", "--message", "Pages");
  }

  @Test
  void theDiffIsLikeThatOfGitAndGitAppliesIt() throws Exception {
    Run diff = fix("--diff");
    assertThat(diff.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(diff.out())
        .isEqualTo(
            """
            diff --git a/%3$s b/%3$s
            deleted file mode 100644
            --- a/%3$s
            +++ /dev/null
            @@ -1,3 +0,0 @@
            -# Commit
            -
            -A commit records what changed.
            diff --git a/%1$s b/%2$s
            similarity index 100%%
            rename from %1$s
            rename to %2$s
            """
                .formatted(OWN, MERGE, COPY));
    Path patch = Files.writeString(root.resolveSibling(root.getFileName() + ".patch"), diff.out());
    Shell.git(root, "apply", patch.toString());
    Files.delete(patch);
    assertThat(root.resolve(MERGE)).exists();
    assertThat(root.resolve(COPY)).doesNotExist();
  }

  @Test
  void gitAppliesAPatchWithSpacesInNamesAndWithEditsAfterRenames() throws Exception {
    write("maps of git/roadmaps/git/content/a b@cdefghijklmnopqrstuvw.md.md", "# A B\n\nText.\n");
    write("maps of git/x y.md", "# Two\n\nI recieve teh text.\n");
    Shell.git(root, "add", "--all");
    Shell.git(root, "commit", "--quiet", "--message", "More pages");
    for (String folder : List.of("maps of git", "")) {
      String path = root.resolve(folder).toString();
      Run diff = Run.of("fix", path, "--diff", "--unsafe-fixes", "--disable", "topic/no-resources");
      assertThat(diff.out()).isNotEmpty();
      Path patch = Files.writeString(root.resolveSibling("spaces.patch"), diff.out());
      Shell.git(root, "apply", patch.toString());
      Files.delete(patch);
    }
    assertThat(root.resolve("maps of git/roadmaps/git/content/a b@cdefghijklmnopqrstuvw.md"))
        .exists();
    assertThat(root.resolve("maps of git/x y.md")).content().contains("I receive the text.");
    assertThat(root.resolve(MERGE)).exists();
  }

  @Test
  void theTableHasFileActionReasonAndDuplicate() {
    for (String[] options : new String[][] {{"--diff"}, {}}) {
      Run run = fix("--format=markdown", String.join("", options));
      assertThat(run.out())
          .endsWith(
              """

              | file | action | reason | duplicate of |
              |---|---|---|---|
              | `%s` | delete | Node id `abcdefghijklmnopqrstu` is also that of another page | `%s` |
              | `roadmaps/git/content/own/merge@bcdefghijklmnopqrstuv.md` | rename to `%s` | Page \
              `merge@bcdefghijklmnopqrstuv.md` is in a folder of its own |  |
              """
                  .formatted(COPY, KEPT, MERGE));
    }
    assertThat(root.resolve(COPY)).doesNotExist();
  }

  @Test
  void theListNamesTheNewPathAndTheKeptPage() {
    assertThat(fix("--quiet", "--diff").out()).isNotEmpty();
    assertThat(fix("").out())
        .contains("  Rename the file to " + MERGE + "  topic/misplaced")
        .contains("  Delete the file, a duplicate of " + KEPT + "  topic/duplicate-node-id");
  }

  @Test
  void aRefusedFixIsReportedWithTheNextStep() throws Exception {
    write(COPY, TEXT + "\n");
    Run run = fix("--format=markdown");
    String reason = "it has changes that are not committed. Commit them, then run `fix` again.";
    assertThat(run.err()).contains(COPY + ": `topic/duplicate-node-id` was not fixed: " + reason);
    assertThat(run.out()).contains("Not fixed:").contains("changes that are not committed");
    assertThat(root.resolve(COPY)).exists();
    assertThat(root.resolve(MERGE)).exists();
  }

  @Test
  void standardInputIsNotRenamedOrDeleted() throws Exception {
    Run run =
        Run.of(
            TEXT.getBytes(UTF_8),
            "fix",
            "--unsafe-fixes",
            "-",
            "--stdin-filename",
            root.resolve(COPY).toString());
    assertThat(run.out()).isEqualTo(TEXT);
    assertThat(run.err()).contains("standard input is not a file that can be renamed or deleted");
    assertThat(root.resolve(COPY)).exists();
    Run table =
        Run.of(
            TEXT.getBytes(UTF_8),
            "fix",
            "--format=markdown",
            "-",
            "--stdin-filename",
            root.resolve(COPY).toString());
    assertThat(table.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
  }

  @Test
  void theReportContainsWhatHappensToFiles() {
    String json = Run.of("check", "--format=json", root.toString()).out();
    assertThat(json)
        .contains("\"newPath\":\"" + MERGE + "\"")
        .contains("\"deletesFile\":true")
        .contains("\"duplicateOf\":\"" + KEPT + "\"");
    for (String format : List.of("sarif", "rdjson")) {
      assertThat(Run.of("check", "--format=" + format, root.toString()).out())
          .doesNotContain("\"fixes\"", "\"suggestions\"");
    }
  }

  @Test
  void checkCountsTheFixesThatNeedReview() {
    Run check = Run.of("check", root.toString());
    assertThat(check.out() + check.err()).doesNotContain("(fixes");
    assertThat(Run.of("fix", "--diff", root.toString()).err()).contains("2 more fixes need review");
    assertThat(fix("").err()).startsWith("Fixed 2 problems in 2 files");
  }

  @Test
  void theFixOfAChangeRenamesAndDeletesOnlyFilesOfTheChange() throws Exception {
    String other = CONTENT + "other/stash@cdefghijklmnopqrstuvw.md";
    String second = CONTENT + "second/tag@defghijklmnopqrstuvwx.md";
    write(other, "# Stash\n\nA stash keeps work for later.\n");
    Shell.git(root, "add", "--all");
    Shell.git(root, "commit", "--quiet", "--message", "Before");
    write(second, "# Tag\n\nA tag is a name of a [commit](../commit@abcdefghijklmnopqrstu.md).\n");
    Shell.git(root, "add", "--all");
    Shell.git(root, "commit", "--quiet", "--message", "Change");

    Run run = Run.of("check", "--since=HEAD~1", "--fix", "--unsafe-fixes", root.toString());

    assertThat(run.err()).contains("Fixed 1 problem in 1 file");
    assertThat(root.resolve(CONTENT + "tag@defghijklmnopqrstuvwx.md"))
        .content()
        .contains("[commit](commit@abcdefghijklmnopqrstu.md)");
    assertThat(root.resolve(second)).doesNotExist();
    for (String path : List.of(other, OWN, COPY, KEPT)) {
      assertThat(root.resolve(path)).exists();
    }
  }

  @Test
  void aChangedFileThatIsNotCommittedIsNotDeletedByTheFixOfTheChange() throws Exception {
    String copy = CONTENT + "commmit@abcdefghijklmnopqrstu.md";
    write(copy, TEXT);
    Run run = Run.of("check", "--since=HEAD", "--fix", "--unsafe-fixes", root.toString());
    assertThat(root.resolve(copy)).exists();
    assertThat(run.out() + run.err()).contains("topic/duplicate-node-id");
  }

  @Test
  void stagedFilesAreNotFixedBecauseTheIndexWouldStayAsItIs() throws Exception {
    Run run = Run.of("check", "--staged", "--fix", "--unsafe-fixes", root.toString());
    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(run.err()).contains("--staged and --fix cannot be combined");
    assertThat(root.resolve(OWN)).exists();
    assertThat(root.resolve(COPY)).exists();
  }

  private Run fix(String... options) {
    List<String> words = new ArrayList<>(List.of("fix", "--unsafe-fixes"));
    for (String option : options) {
      if (!option.isEmpty()) {
        words.add(option);
      }
    }
    words.add(root.toString());
    return Run.of(words.toArray(String[]::new));
  }

  private void write(String path, String text) throws Exception {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
