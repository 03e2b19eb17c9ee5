package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code spelling}, {@code words add} and {@code words suggest} in a repository of one page. */
class SpellingTest {
  private static final String WORDS = ".roadmap-lint-words.txt";
  private static final String PAGE = "roadmaps/git/content/branch@abcdefghijklmnopqrstu.md";

  @TempDir private Path repository;

  @BeforeEach
  void aPageWithWordsOfAllSorts() throws IOException {
    Path content = repository.resolve("roadmaps/git/content");
    Files.createDirectories(content);
    Files.writeString(
        repository.resolve("roadmaps/git/git.json"), "{\"nodes\": [], \"edges\": []}");
    Files.writeString(
        content.resolve("branch@abcdefghijklmnopqrstu.md"),
        "# Branches\n\n"
            + "A branch is an independnet line of development, as Torvalds says. A cloneing branch"
            + " is deleted. Forgejo shows it as `forgejo`.\n");
  }

  @Test
  void aSlipIsExplainedByWhatSpeaksForItAndAgainstIt() {
    Run run = Run.in(repository, "spelling", "Independnet", "--why");

    assertThat(run.code()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run.out())
        .startsWith(
            "independnet, in 1 file: Certainly misspelled.\n\n  independent, in 0 files, score +")
        .contains("  two neighboring letters are swapped\n")
        .contains("  the repository is small\n")
        .containsPattern("\nProbable from [-+]\\d\\.\\d on, certain from [-+]\\d\\.\\d on\\.\n$");
  }

  @Test
  void withoutWhyThereAreCandidatesAndScoresOnly() {
    assertThat(Run.in(repository, "spelling", "cloneing").out())
        .startsWith("cloneing, in 1 file: Probably misspelled.\n\n  cloning, in 0 files, score ")
        .doesNotContain("neighbouring", "certain from");
  }

  @Test
  void aRightWordHasAReasonToBeRight() {
    assertThat(Run.in(repository, "spelling", "development").out())
        .isEqualTo("development, in 1 file: Right: a dictionary has it.\n");
    assertThat(Run.in(repository, "spelling", "Torvalds").out())
        .isEqualTo("torvalds, in 1 file: Right: a dictionary has it as a name.\n");
    assertThat(Run.in(repository, "spelling", "Forgejo").out())
        .isEqualTo("forgejo, in 1 file: Not reported: it resembles no other word.\n");
  }

  @Test
  void aWordThatOccursNowhereIsAMistakeOfTheCommandLine() {
    Run run = Run.in(repository, "spelling", "qqqqqqq");

    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(run.err()).contains("`qqqqqqq` does not occur in any text");
  }

  @Test
  void whatIsOnlyProbableIsSuggestedForTheList() {
    Run run = Run.in(repository, "words", "suggest");

    assertThat(run.out()).isEqualTo("cloneing  # 1 file, first: " + PAGE + ":3:69\n");
    assertThat(run.err()).contains("roadmap-lint words add WORD");
  }

  @Test
  void suggestedWordsCanBeCopiedToTheList() throws IOException {
    Path page = repository.resolve(PAGE);
    Files.writeString(
        page.resolveSibling("a@abcdefghijklmnopqrs12.md"),
        "# Clones\n\nA clone is made of it. A cloneing server is fast, and it is small.\n");

    String words = Run.in(repository, "words", "suggest").out();

    assertThat(words)
        .isEqualTo(
            "cloneing  # 2 files, first: roadmaps/git/content/a@abcdefghijklmnopqrs12.md:3:26\n");
    Files.writeString(repository.resolve(WORDS), words);
    assertThat(Run.in(repository, "words", "suggest").out()).isEmpty();
    assertThat(Run.of("check", "--rule=text", repository.toString()).out())
        .doesNotContain("cloneing");
  }

  @Test
  void placesOfSuggestedWordsBeginInTheWorkingDirectory() {
    assertThat(Run.in(repository.resolve("roadmaps"), "words", "suggest").out())
        .isEqualTo(
            "cloneing  # 1 file, first: " + PAGE.substring("roadmaps/".length()) + ":3:69\n");
  }

  @Test
  void wordsOnTheListAreRight() throws IOException {
    assertThat(Run.in(repository, "words", "add", "cloneing", "Independnet").code())
        .isEqualTo(ExitStatus.CLEAN.code());

    assertThat(repository.resolve(WORDS)).hasContent("cloneing\nIndependnet\n");
    assertThat(Run.in(repository, "spelling", "independnet").out())
        .startsWith("independnet, in 1 file: Right: it is one of the words of the project.\n");
    Run suggest = Run.in(repository, "words", "suggest");
    assertThat(suggest.out()).isEmpty();
    assertThat(suggest.err()).isEqualTo("No reported word is likely to be correct.\n");
    assertThat(Run.of("check", "--rule=text", repository.toString()).out()).isEmpty();
  }

  @Test
  void theListKeepsItsCommentsAndItsOrder() throws IOException {
    Files.writeString(repository.resolve(WORDS), "# Names of programs\nForgejo\nkustomize\n");

    Run.in(repository, "words", "add", "Gitea", "Forgejo");

    assertThat(Files.readString(repository.resolve(WORDS)))
        .isEqualTo("# Names of programs\nForgejo\nGitea\nkustomize\n");
  }

  @Test
  void aListedWordThatOccursNowhereIsReported() {
    Run.in(repository, "words", "add", "kustomize");

    assertThat(Run.of("check", repository.toString()).out())
        .contains(WORDS + ":1:1")
        .contains("kustomize");
  }

  @Test
  void theListKeepsItsLineEnds() throws IOException {
    Files.writeString(repository.resolve(WORDS), "Forgejo\r\n");

    assertThat(Run.in(repository, "words", "add", "Gitea").err())
        .isEqualTo("Added to " + WORDS + ": Gitea\n");

    assertThat(Files.readString(repository.resolve(WORDS))).isEqualTo("Forgejo\r\nGitea\r\n");
  }

  @Test
  void aListThatIsNoTextIsLeftAsItIs() throws IOException {
    byte[] latin1 = "caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(repository.resolve(WORDS), latin1);

    Run run = Run.in(repository, "words", "add", "Gitea");

    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(run.err()).contains(WORDS + " is not encoded in UTF-8; nothing was added to it.");
    assertThat(Files.readAllBytes(repository.resolve(WORDS))).isEqualTo(latin1);
  }

  @Test
  void aByteOrderMarkIsNoPartOfAWord() throws IOException {
    Files.writeString(repository.resolve(WORDS), "\uFEFFcloneing\n");

    assertThat(Run.of("check", "--rule", "text,suppression", repository.toString()).out())
        .doesNotContain("cloneing");
    Run.in(repository, "words", "add", "Forgejo");

    assertThat(Files.readString(repository.resolve(WORDS))).isEqualTo("cloneing\nForgejo\n");
  }

  @Test
  void aListInAnotherEncodingIsRefused() throws IOException {
    for (Charset other : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      Files.writeString(repository.resolve(WORDS), "Forgejo\n", other);
      String all = repository.toString();
      for (String[] line : new String[][] {{"check", all}, {"fix", all}, {"spelling", "a"}}) {
        Run run = Run.in(repository, line);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
        assertThat(run.err()).contains("The word list " + WORDS + " cannot be used: ");
      }
    }
  }

  @Test
  void aListThatLeadsOutOfTheRepositoryIsRefused(@TempDir Path outside) throws IOException {
    Path elsewhere = Files.writeString(outside.resolve("secret.txt"), "hunter\n");
    Files.createSymbolicLink(repository.resolve(WORDS), elsewhere);

    Run run = Run.of("check", repository.toString());

    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(run.err()).contains("Symbolic link to a place outside").doesNotContain("hunter");
  }

  @Test
  void aListThatIsALinkIsNotFollowed() throws IOException {
    Path elsewhere = Files.writeString(repository.resolve("elsewhere.txt"), "kept\n");
    Files.createSymbolicLink(repository.resolve(WORDS), elsewhere);

    assertThat(Run.in(repository, "words", "add", "Gitea").err()).contains("Not a regular file");
    assertThat(elsewhere).hasContent("kept\n");
  }

  @Test
  void whereTheRulesAreOffNoWordIsJudged() throws IOException {
    Files.writeString(repository.resolve(".roadmap-lint.yml"), "rules:\n  text/*: off\n");

    assertThat(Run.in(repository, "spelling", "cloneing").err())
        .contains("Rule `text` can report nothing here: it is off in the configuration (`rules`).");
  }

  @Test
  void wordsNeedsToBeToldWhatToDo() {
    assertThat(Run.of("words").err()).contains("words add WORD");
    assertThat(Run.of("words", "add").err()).contains("Name the words");
    assertThat(Run.of("words", "add", "two-in-one").err()).contains("Not a word: `two-in-one`");
    assertThat(Run.of("spelling").err()).contains("Name a word");
  }
}
