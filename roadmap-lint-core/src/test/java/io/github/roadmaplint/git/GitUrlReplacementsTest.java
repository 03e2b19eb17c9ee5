package io.github.roadmaplint.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roadmaplint.rule.UrlReplacement;
import io.github.roadmaplint.url.WebUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads real, small histories. */
class GitUrlReplacementsTest {
  private static final String OLD = "https://old.example.org/guide";
  private static final String NEW = "https://new.example.org/guide";
  private static final String V1 = "https://docs.example.org/v1/";
  private static final String V2 = "https://www.example.org/docs/latest/";

  @TempDir Path root;

  @BeforeEach
  void begin() throws Exception {
    assumeTrue(Git.at(root).isPresent(), "git is missing");
    git("init", "--quiet");
  }

  @Test
  void remembersAUrlThatWasReplacedUnderTheSameTitle() throws Exception {
    commit("Add pages", "a.md", link("The guide", OLD) + link("Another", "https://x.example.org/"));
    commit("Renew", "a.md", link("The guide", NEW) + link("Another", "https://y.example.org/"));

    UrlReplacement urlReplacement = requested(OLD).orElseThrow();

    assertThat(urlReplacement.replacement()).contains(NEW);
    assertThat(urlReplacement.commit()).isEqualTo(git("log", "-1", "--format=%h").strip());
    assertThat(urlReplacement.date()).isEqualTo("2026-03-02");
  }

  @Test
  void aBeginningThatTwoUrlsHaveChangedIsReplacedInOthers() throws Exception {
    commit("Add", "a.md", link("Install it", V1 + "install/") + link("Use it", V1 + "use/first"));
    commit("Add more", "b.md", link("Remove it", V1 + "remove/?utm_source=x"));
    commit("Renew", "a.md", link("Install it", V2 + "install/") + link("Use it", V2 + "use/first"));

    UrlReplacement found = requested(V1 + "remove/").orElseThrow();

    assertThat(found.replacement()).contains(V2 + "remove/");
    assertThat(found.prefix())
        .contains(
            new UrlReplacement.MovedPrefix("docs.example.org/v1", "example.org/docs/latest", 2));
    assertThat(requested("https://docs.example.org/v10/remove")).isEmpty();
    assertThat(requested("https://docs.example.org/")).isEmpty();
    assertThat(requested(V2 + "remove/")).isEmpty();
  }

  @Test
  void oneUrlIsNoMove() throws Exception {
    commit("Add", "a.md", link("Install it", V1 + "install"));
    commit("Renew", "a.md", link("Install it", V2 + "install"));

    assertThat(requested(V1 + "remove")).isEmpty();
  }

  @Test
  void aBeginningDidNotMoveIfItsUrlsWentToDifferentPlaces() throws Exception {
    commit(
        "Add",
        "a.md",
        link("Install it", V1 + "install") + link("Use it", V1 + "use") + link("End", V1 + "end"));
    commit(
        "Renew",
        "a.md",
        link("Install it", V2 + "install") + link("Use it", V2 + "use") + link("End", NEW));

    assertThat(requested(V1 + "remove")).isEmpty();
  }

  @Test
  void aUrlThatWasAddedAfterTheMoveIsMeant() throws Exception {
    commit("Add", "a.md", link("Install it", V1 + "install") + link("Use it", V1 + "use"));
    commit("Renew", "a.md", link("Install it", V2 + "install") + link("Use it", V2 + "use"));
    commit("Add more", "b.md", link("Remove it", V1 + "remove"));

    assertThat(requested(V1 + "remove")).isEmpty();
  }

  @Test
  void comparesUrlsHoweverTheyAreWritten() throws Exception {
    replaced(OLD, NEW);

    assertThat(requested("http://www.old.example.org/guide/?utm_source=x")).isPresent();
    assertThat(requested("https://old.example.org/guide/2")).isEmpty();
    assertThat(requested(NEW)).isEmpty();
  }

  @Test
  void theTypeOfAResourceMayChangeWithItsUrl() throws Exception {
    commit("Add", "a.md", "- [@article@The guide](" + OLD + ")\n");
    commit("Renew", "a.md", "- [@official@The guide](" + NEW + ")\n");

    assertThat(replacement(OLD)).contains(NEW);
  }

  @Test
  void aLineOfWhichOnlyTheUrlHasChangedNeedsNoTitle() throws Exception {
    commit("Add", "a.json", "{\n  \"href\": \"" + OLD + "\"\n}\n");
    commit("Renew", "a.json", "{\n  \"href\": \"" + NEW + "\"\n}\n");

    assertThat(replacement(OLD)).contains(NEW);
  }

  @Test
  void anotherTitleIsAnotherLink() throws Exception {
    commit("Add", "a.md", link("The guide", OLD));
    commit("Renew", "a.md", link("A book", NEW));

    assertThat(requested(OLD)).isEmpty();
  }

  @Test
  void aTitleThatOccursTwiceDoesNotTellWhichLinkIsMeant() throws Exception {
    commit("Add", "a.md", link("Guide", OLD) + link("Guide", "https://x.example.org/1"));
    commit("Renew", "a.md", link("Guide", NEW) + link("Guide", "https://x.example.org/2"));

    assertThat(requested(OLD)).isEmpty();
  }

  @Test
  void aUrlThatMovesWithinTheCommitIsNotMended() throws Exception {
    commit("Add", "a.md", link("The guide", OLD));
    write("b.md", "# B\n" + link("Old guide", OLD));
    commit("Move", "a.md", link("The guide", NEW));

    assertThat(requested(OLD)).isEmpty();
  }

  @Test
  void aUrlThatStandsInTheMendedPageAgainIsNotMended() throws Exception {
    replaced(OLD, NEW);
    commit("Bring it back", "a.md", link("The guide", NEW) + link("The old guide", OLD));

    assertThat(requested(OLD)).isEmpty();
  }

  @Test
  void whatWasTakenBackIsNotMended() throws Exception {
    replaced(OLD, NEW);
    commit("Take that back", "a.md", link("The guide", OLD));

    assertThat(requested(OLD)).isEmpty();
    assertThat(replacement(NEW)).contains(OLD);
  }

  @Test
  void offersTheNewestOfSeveralReplacements() throws Exception {
    replaced(OLD, NEW);
    commit("Again", "a.md", link("The guide", "https://newest.example.org/"));

    assertThat(replacement(OLD)).contains("https://newest.example.org/");
    assertThat(replacement(NEW)).contains("https://newest.example.org/");
  }

  @Test
  void aUrlThatWasReplacedByThisAndThatIsAnExample() throws Exception {
    replaced(OLD, NEW);
    commit("Add", "b.md", link("Guide", OLD));
    commit("Fill in", "b.md", link("Guide", "https://third.example.org/"));

    assertThat(requested(OLD)).isEmpty();
  }

  @Test
  void aMorePreciseUrlIsNoReplacement() throws Exception {
    replaced("https://old.example.org", "https://old.example.org/guide");
    replaced("https://b.example.org/a", "https://b.example.org/a#part");

    assertThat(requested("https://old.example.org")).isEmpty();
    assertThat(requested("https://b.example.org/a")).isEmpty();
  }

  @Test
  void remembersWhatWasRemovedAsDead() throws Exception {
    commit("Add", "a.md", link("The guide", OLD) + link("Other", NEW));
    commit("fix: remove dead links (#12)", "a.md", link("Other", NEW));

    assertThat(requested(OLD)).isPresent();
    assertThat(requested(OLD).orElseThrow().replacement()).isEmpty();
  }

  @Test
  void aLinkThatWasRemovedForAnyOtherReasonIsNotDead() throws Exception {
    commit("Add", "a.md", link("The guide", OLD) + link("Other", NEW));
    commit("Shorten the list of links", "a.md", link("Other", NEW));

    assertThat(requested(OLD)).isEmpty();
  }

  @Test
  void aLinkThatGoesWithItsPageOrToAnotherIsNotDead() throws Exception {
    commit("Add", "a.md", link("The guide", OLD));
    commit("Add", "b.md", link("Other", NEW) + link("More", "https://x.example.org/"));
    Files.delete(root.resolve("a.md"));
    write("c.md", "# C\n" + link("Elsewhere", NEW));
    commit("Remove dead links", "b.md", link("More", "https://x.example.org/"));

    assertThat(requested(OLD)).isEmpty();
    assertThat(requested(NEW)).isEmpty();
  }

  @Test
  void looksAtThePagesBelowItsFolderOnly() throws Exception {
    commit("Add", "in/a.md", link("The guide", OLD));
    commit("Renew", "in/a.md", link("The guide", NEW));
    commit("Add", "out/b.md", link("The book", "https://book.example.org/1"));
    commit("Renew", "out/b.md", link("The book", "https://book.example.org/2"));
    GitUrlReplacements inside =
        new GitUrlReplacements(root.resolve("in"), path -> page("in/" + path));

    assertThat(inside.of(WebUrl.of(OLD))).isPresent();
    assertThat(inside.of(WebUrl.of("https://book.example.org/1"))).isEmpty();
  }

  @Test
  void aPageCannotPretendToBeGit() throws Exception {
    String fake =
        "\u0001beef\u00012020-01-01\u0001Remove dead links\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n";
    commit("Add", "a.md", fake + link("The guide", OLD) + "-" + link("Other", OLD + "/2"));
    commit("Shorten", "a.md", "Nothing\n");

    assertThat(requested(OLD)).isEmpty();
    assertThat(requested(OLD + "/2")).isEmpty();
  }

  @Test
  void runsNothingThatTheRepositoryHasConfigured() throws Exception {
    replaced(OLD, NEW);
    Path ran = root.resolve("ran");
    String program = "touch " + ran + ";";
    for (String key :
        List.of(
            "core.fsmonitor", "diff.external", "core.pager", "gpg.program", "diff.x.textconv")) {
      git("config", key, program);
    }
    git("config", "diff.x.command", program);
    git("config", "log.showSignature", "true");
    git("config", "color.ui", "always");
    git("config", "diff.noprefix", "true");
    write(".gitattributes", "*.md diff=x\n");

    assertThat(replacement(OLD)).contains(NEW);
    assertThat(ran).doesNotExist();
  }

  @Test
  void saysSoWhenThereIsNoHistory() throws Exception {
    GitUrlReplacements empty = replacements();

    assertThat(empty.of(WebUrl.of(OLD))).isEmpty();
    assertThat(empty.of(WebUrl.of(NEW))).isEmpty();
    assertThat(empty.notes())
        .containsExactly(
            "url/mended-elsewhere needs the git history of the repository, but git failed to print"
                + " it");
  }

  @Test
  void saysSoWhenTheCloneIsShallow() throws Exception {
    replaced(OLD, NEW);
    Path clone = root.resolve("clone");
    git("clone", "--quiet", "--depth", "1", "file://" + root, clone.toString());
    GitUrlReplacements shallow = new GitUrlReplacements(clone, path -> Optional.empty());

    assertThat(shallow.of(WebUrl.of(OLD))).isEmpty();
    assertThat(shallow.notes()).singleElement().asString().contains("git fetch --unshallow");
  }

  @Test
  void readsNothingBeforeTheFirstQuestion() throws Exception {
    assertThat(replacements().notes()).isEmpty();
  }

  private void replaced(String old, String now) throws Exception {
    commit("Add", "a.md", link("The guide", old));
    commit("Renew", "a.md", link("The guide", now));
  }

  private static String link(String title, String url) {
    return "- [" + title + "](" + url + ")\n";
  }

  private Optional<UrlReplacement> requested(String url) {
    return replacements().of(WebUrl.of(url));
  }

  private Optional<String> replacement(String url) {
    return requested(url).flatMap(UrlReplacement::replacement);
  }

  private GitUrlReplacements replacements() {
    return new GitUrlReplacements(root, this::page);
  }

  private Optional<String> page(String path) {
    try {
      return Files.exists(root.resolve(path))
          ? Optional.of(Files.readString(root.resolve(path), UTF_8))
          : Optional.empty();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }

  private void commit(String message, String path, String text) throws Exception {
    write(path, text);
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
  }

  private String git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of("-c", "user.name=A", "-c", "user.email=a@example.org"));
    command.addAll(List.of("-c", "commit.gpgSign=false", "-c", "core.hooksPath=/dev/null"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_COMMITTER_DATE", "2026-03-02T12:00:00Z");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
