package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {
  private static final String PATH = "roadmaps/git/content/merge@abcdefghijklmnopqrstu.md";
  private static final String BAD =
      """
      # Merge

      A merge joins two lines of history.

      - [@video@Merging](https://git-scm.com/video)
      - [@article@Basic merging](https://git-scm.com/book)
      """;
  private static final String GOOD =
      """
      # Merge

      A merge joins two lines of history.

      Visit the following resources to learn more:

      - [@article@Basic merging](https://git-scm.com/book)
      - [@video@Merging](https://git-scm.com/video)
      """;

  @TempDir Path repository;

  @Test
  void mendsAFileAndSaysHow() throws IOException {
    write(PATH, BAD);
    Run run = Run.of("fix", repository.toString());
    assertThat(run.code()).isZero();
    assertThat(read(PATH)).isEqualTo(GOOD);
    assertThat(run.out())
        .isEqualTo(
            PATH
                + """

                  Insert the introduction before the list  publish/description-lost
                  Sort the resources  publish/resources-reordered
                """);
    assertThat(run.err()).isEqualTo("Fixed 2 problems in 1 file (1 file checked).\n");
  }

  @Test
  void countsTheFixesOfProblemsThatOnlyAppearAfterOtherFixes() throws IOException {
    String url = "(https://git-scm.com/docs)";
    String nested = "history.\n\nSee [[[it]" + url + "]" + url + "]" + url + " for more.\n";
    write(PATH, GOOD.replace("history.\n", nested));
    String more = " (1 file checked), and 1 more that ";
    assertThat(Run.of("check", repository.toString()).err()).contains("(fixes 1 of them)");
    assertThat(Run.of("fix", "--diff", repository.toString()).err())
        .isEqualTo("Would fix 1 problem in 1 file" + more + "appears after other fixes.\n");

    Run run = Run.of("fix", repository.toString());

    assertThat(run.out())
        .isEqualTo(
            PATH
                + """

                  Remove the outer link  markdown/nested-link (2)
                """);
    assertThat(run.err())
        .isEqualTo("Fixed 1 problem in 1 file" + more + "appeared after other fixes.\n");
  }

  @Test
  void makesOneIntroductionOfAHeading() throws IOException {
    for (String heading : List.of("# Resources", "## Useful links", "# Links:")) {
      write(PATH, BAD.replace("\n\n- [@v", "\n\n" + heading + "\n\n- [@v"));
      Run.of("fix", repository.toString());
      assertThat(read(PATH)).as(heading).isEqualTo(GOOD);
    }
  }

  @Test
  void keepsTheLanguageOfAPageWhenItInsertsTheIntroduction() throws IOException {
    String folder = "roadmaps/git/content/";
    String usual = "Visite os seguintes recursos para saber mais:";
    String page = BAD.replace("A merge joins two lines of history.", "Uma fusão une dois ramos.");
    for (int i = 1; i < 4; i++) {
      String introduced = page.replace("\n\n- [@v", "\n\n" + usual + "\n\n- [@v");
      write(folder + "merge@abcdefghijklmnopqrst" + i + ".md", introduced);
    }
    write(folder + "merge@abcdefghijklmnopqrst5.md", page);
    write(folder + "merge@abcdefghijklmnopqrst6.md", BAD);
    Run.of("fix", repository.toString());
    assertThat(read(folder + "merge@abcdefghijklmnopqrst5.md"))
        .contains("ramos.\n\n" + usual + "\n\n- ");
    assertThat(read(folder + "merge@abcdefghijklmnopqrst6.md")).contains("Visit the following");
  }

  @Test
  void insertsNoSentenceThatOnlyOneOtherPageHas() throws IOException {
    String folder = "roadmaps/git/content/";
    String page = BAD.replace("A merge joins two lines of history.", "Uma fusão une dois ramos.");
    String own = page.replace("\n\n- [@v", "\n\nFerramentas para quem usa macOS:\n\n- [@v");
    write(folder + "merge@abcdefghijklmnopqrst1.md", own);
    write(folder + "merge@abcdefghijklmnopqrst2.md", page);
    Run.of("fix", repository.toString());
    assertThat(read(folder + "merge@abcdefghijklmnopqrst2.md")).doesNotContain("Ferramentas");
  }

  @Test
  void insertsNoIntroductionInAnotherLanguage() throws IOException {
    String german =
        "Der Zweig und die Spitze sind nicht ein Verweis, sondern das Ziel von den Änderungen, die"
            + " mit dem Zweig in der Geschichte für das Projekt auf den Server kommen.";
    write(PATH, BAD.replace("A merge joins two lines of history.", german));
    Run.of("fix", "--rule=publish/description-lost", repository.toString());
    assertThat(read(PATH)).contains("kommen.\n\n- [@");
    assertThat(Run.of("check", repository.toString()).out())
        .contains("publish/description-lost")
        .contains("Put a sentence that introduces the resources in its own");
  }

  @Test
  void offersNoFixThatItWouldRefuse() throws IOException {
    String url = "](https://git-scm.com/book)\n";
    write(PATH, GOOD.replace("- [@video", "-[@article@Again" + url + "- [@video"));
    assertThat(Run.of("fix", repository.toString()).err())
        .contains("`resource/malformed` was not fixed")
        .endsWith("Nothing to fix (1 file checked).\n");
    Run check = Run.of("check", "--format=json", repository.toString());
    assertThat(check.out()).contains("resource/malformed").doesNotContain("\"edits\"");
    assertThat(check.err()).doesNotContain("(fixes ");
  }

  @Test
  void fixesAsManyAsCheckSays() throws IOException {
    write(
        PATH, BAD.replace("# Merge\n", "# Merge\n\n# Resources\n").replace("[@video", "[ @video"));
    String page = "roadmaps/git/content/commit@abcdefghijklmnopqrst1.md";
    write(page, BAD.replace("book)", "book?utm_source=x)") + "-[@article@A](https://a.test/ )\n");
    String closing = Run.of("check", repository.toString()).err();
    String count = closing.replaceAll("(?s).*\\(fixes (\\d+) of them\\).*", "$1");
    assertThat(Run.of("fix", repository.toString()).err())
        .startsWith("Fixed " + count + " problems in 2 files");
    assertThat(Run.of("check", repository.toString()).err()).doesNotContain("(fixes ");
  }

  @Test
  void promisesWhatIsThenDone() throws IOException {
    for (int i = 10; i < 61; i++) {
      write("roadmaps/git/content/merge@abcdefghijklmnopqrs" + i + ".md", BAD);
    }
    assertThat(Run.of("check", repository.toString()).err()).contains("(fixes 102 of them)");
    assertThat(Run.of("fix", repository.toString()).err()).startsWith("Fixed 102 problems");
  }

  @Test
  void changesNothingTheSecondTime() throws IOException {
    write(PATH, BAD);
    Run.of("fix", repository.toString());
    Run again = Run.of("fix", repository.toString());
    assertThat(again.out()).isEmpty();
    assertThat(again.err()).isEqualTo("Nothing to fix (1 file checked).\n");
    assertThat(read(PATH)).isEqualTo(GOOD);
  }

  @Test
  void showsWhatWouldChange() throws IOException {
    write(PATH, BAD);
    Run run = Run.of("fix", "--diff", repository.toString());
    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(read(PATH)).isEqualTo(BAD);
    assertThat(run.out())
        .startsWith("diff --git a/%1$s b/%1$s\n--- a/%1$s\n+++ b/%1$s\n@@ ".formatted(PATH))
        .contains("+Visit the following resources to learn more:\n")
        .contains("-- [@article@Basic merging](https://git-scm.com/book)\n");
    assertThat(run.err()).startsWith("Would fix 2 problems in 1 file");
  }

  @Test
  void aDiffOfNothingIsEmptyAndClean() throws IOException {
    write(PATH, GOOD);
    Run run = Run.of("fix", "--diff", repository.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void mendsOnlyWhatWasAskedFor() throws IOException {
    write(PATH, BAD);
    Run.of("fix", "--rule", "publish/resources-reordered", repository.toString());
    assertThat(read(PATH))
        .isEqualTo(GOOD.replace("Visit the following resources to learn more:\n\n", ""));
  }

  @Test
  void leavesUnsafeFixesToWhoeverAsksForThem() throws IOException {
    write(PATH, GOOD.replace("# Merge", "# undefined"));
    Run safe = Run.of("fix", repository.toString());
    assertThat(safe.err())
        .isEqualTo(
            "Nothing to fix (1 file checked). 1 more fix needs review (`"
                + "roadmap-lint fix --unsafe-fixes --diff "
                + repository
                + "`).\n");
    Run unsafe = Run.of("fix", "--unsafe-fixes", repository.toString());
    assertThat(unsafe.code()).isZero();
    assertThat(read(PATH)).isEqualTo(GOOD);
  }

  @Test
  void saysWhatItWillNotDoAndWhy() throws IOException {
    String more = "-[@article@Again](https://git-scm.com/book)\n";
    write(PATH, GOOD + more);
    Run run = Run.of("fix", repository.toString());
    assertThat(read(PATH)).isEqualTo(GOOD + more);
    assertThat(run.err())
        .startsWith(
            PATH
                + ": `resource/malformed` was not fixed: it would cause an error of"
                + " `resource/duplicate-url`:");
  }

  @Test
  void writesWhatItMakesOfStandardInputToStandardOutput() throws IOException {
    write(PATH, "# Merge\n");
    Run run =
        Run.of(
            BAD,
            Map.of(),
            Terminals.NONE,
            "fix",
            "-",
            "--stdin-filename",
            repository.resolve(PATH).toString());
    assertThat(run.out()).isEqualTo(GOOD);
    assertThat(read(PATH)).isEqualTo("# Merge\n");
  }

  @Test
  void renamesNoPageForAStructureOutsideOfTheRepositoryThatCanBeOutdated() throws IOException {
    String page = PATH.replace("abc", "xyz");
    write(page, GOOD);
    write(
        "structures/git.json",
        """
        {"nodes": [{"id": "abcdefghijklmnopqrstu", "type": "topic", "position": {"x": 0, "y": 0},
          "data": {"label": "Merge"}}], "edges": []}
        """);
    String structures = repository.resolve("structures").toString();
    Run diff =
        Run.of(
            "fix", "--unsafe-fixes", "--diff", "--structures", structures, repository.toString());
    assertThat(diff.out()).isEmpty();
    Run.of("fix", "--unsafe-fixes", "--structures", structures, repository.toString());
    assertThat(read(page)).isEqualTo(GOOD);
    assertThat(Run.of("check", "--structures", structures, repository.toString()).out())
        .contains("structure/orphan-page");
  }

  @Test
  void saysWhichFilesItCouldNotRead() throws IOException {
    write(PATH, GOOD);
    Files.write(repository.resolve(PATH), new byte[] {'#', ' ', (byte) 0xE9, '\n'});
    Run run = Run.of("fix", repository.toString());
    assertThat(run.err()).startsWith(PATH + ": Byte `0xE9` is not UTF-8. Save the file as UTF-8.");
  }

  @Test
  void writesNothingForStandardInputThatItCannotRead() throws IOException {
    write(PATH, GOOD);
    byte[] broken = {'#', ' ', (byte) 0xE9, '\n'};
    byte[] large = new byte[3 * 1024 * 1024];
    Arrays.fill(large, (byte) 'a');
    for (byte[] typed : List.of(broken, large)) {
      Run run = Run.of(typed, "fix", "-", "--stdin-filename", repository.resolve(PATH).toString());
      assertThat(run.code()).isEqualTo(ExitStatus.INCOMPLETE.code());
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith(PATH + ": ");
    }
  }

  @Test
  void aPatchHoldsOnlyWhatWouldBeWritten() throws IOException {
    write(PATH, BAD);
    write(".drafts/merge.md", BAD);
    Path link = repository.resolve(PATH.replace("abc", "xyz"));
    Files.createSymbolicLink(
        link, link.getParent().relativize(repository.resolve(".drafts/merge.md")));
    Run run = Run.of("fix", "--diff", repository.toString());
    assertThat(run.code()).isEqualTo(ExitStatus.INCOMPLETE.code());
    assertThat(run.out()).contains(PATH).doesNotContain("xyz");
    assertThat(run.err())
        .startsWith(PATH.replace("abc", "xyz") + " would not be changed. It is a symbolic link;")
        .contains("Would fix 2 problems in 1 file");
  }

  @Test
  void aLinkToAFileThatIsFixedNeedsNoFix() throws IOException {
    write(PATH, BAD);
    Path link = repository.resolve(PATH.replace("abc", "xyz"));
    Files.createSymbolicLink(link, Path.of("merge@abcdefghijklmnopqrstu.md"));
    Run run = Run.of("fix", repository.toString());
    assertThat(run.code()).isNotEqualTo(ExitStatus.INCOMPLETE.code());
    assertThat(run.err()).contains("Fixed 2 problems in 1 file").doesNotContain("symbolic link");
    assertThat(link).isSymbolicLink().content().isEqualTo(read(PATH));
  }

  @Test
  void mendsInOneRunWhatOneFileGivesAnotherToMend() throws IOException {
    String website = "src/data/roadmaps/git/";
    String page = website + "content/merje@abcdefghijklmnopqrstu.md";
    write(page, GOOD);
    write(website + "git.md", "---\njsonUrl: /jsons/roadmaps/git.json\n---\n");
    write(
        website + "git.json",
        """
        {"nodes": [{"id": "abcdefghijklmnopqrstu", "type": "topic", "position": {"x": 0, "y": 0},
          "data": {"label": "Merge the the branches"}}], "edges": []}
        """);
    String[] command = {"fix", "--unsafe-fixes", repository.toString()};
    Run diff = Run.of("fix", "--unsafe-fixes", "--diff", repository.toString());
    Run.of(command);
    String renamed = website + "content/merge-the-branches@abcdefghijklmnopqrstu.md";
    assertThat(read(renamed)).isEqualTo(GOOD);
    assertThat(diff.out()).contains("rename to " + renamed);
    assertThat(Run.of(command).err()).startsWith("Nothing to fix");
  }

  @Test
  void aByteOrderMarkBeforeJsonIsAnErrorAndIsRemoved() throws IOException {
    String structure = "src/data/roadmaps/git/git.json";
    write("src/data/roadmaps/git/git.md", "---\njsonUrl: /jsons/roadmaps/git.json\n---\n");
    write(structure, "\uFEFF{\"nodes\": [], \"edges\": []}\r\n");
    assertThat(Run.of(repository.resolve(structure).toString(), "--rule=structure").out())
        .startsWith("../")
        .contains(structure + ":1:1")
        .contains("Byte order mark (U+FEFF) comes before the JSON")
        .contains("structure/not-json");

    Run.of("fix", repository.toString());

    assertThat(read(structure)).isEqualTo("{\"nodes\": [], \"edges\": []}\r\n");
  }

  @Test
  void whatAKilledRunHasLeftIsRemovedWhereverAFileIsLookedAt() throws IOException {
    write(PATH, GOOD);
    write("docs/guide.md", "A guide.\n");
    String name = ".roadmap-lint-01234567-89ab-cdef-0123-456789abcdef.tmp";
    String[] folders = {"", "docs/", PATH.substring(0, PATH.lastIndexOf('/') + 1)};
    for (String folder : folders) {
      write(folder + name, "half a page, teh first");
      write(folder + ".roadmap-lint-notes.tmp", "mine");
    }
    write("README.md", "Read me.\n");
    assertThat(Run.of("check", repository.toString()).out()).doesNotContain(".tmp");
    Run.of("fix", "--diff", repository.toString());
    assertThat(repository.resolve(name)).exists();

    Run.of("fix", repository.toString());

    for (String folder : folders) {
      assertThat(repository.resolve(folder + name)).doesNotExist();
      assertThat(repository.resolve(folder + ".roadmap-lint-notes.tmp")).exists();
    }
  }

  @Test
  void aProtectedFileMakesTheRunIncomplete() throws IOException {
    Path target = repository.resolve("other.md");
    Files.writeString(target, BAD);
    Path link = repository.resolve(PATH);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, target);
    Run run = Run.of("fix", repository.toString());
    assertThat(run.code()).isEqualTo(ExitStatus.INCOMPLETE.code());
    assertThat(run.err())
        .contains(PATH + " was not changed. It is a symbolic link")
        .contains("No file was changed (");
    assertThat(Files.readString(target)).isEqualTo(BAD);
  }

  @Test
  void checkWithFixReportsWhatIsLeft() throws IOException {
    write(PATH, BAD.replace("# Merge", "# undefined"));
    Run run = Run.of("check", "--fix", repository.toString());
    assertThat(read(PATH)).isEqualTo(GOOD.replace("# Merge", "# undefined"));
    assertThat(run.code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run.out()).contains("publish/title-undefined").doesNotContain("description-lost");
    assertThat(run.err()).startsWith("Fixed 2 problems in 1 file (1 file checked).");
  }

  @Test
  void checkMendsNothingOfStandardInput() {
    Run run = Run.of("check", "--fix", "-", "--stdin-filename", PATH);
    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(Run.of("check", "--unsafe-fixes").err()).contains("--unsafe-fixes requires --fix.");
  }

  private void write(String path, String text) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String path) throws IOException {
    return Files.readString(repository.resolve(path));
  }
}
