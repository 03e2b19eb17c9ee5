package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repository that brings symbolic links with it never has a file elsewhere written. */
@DisabledOnOs(OS.WINDOWS)
class WriteThroughLinksTest {
  private static final String PAGE = "roadmaps/git/content/tag@0123456789abcdefghijk.md";

  @TempDir Path temporary;

  private Path repository;
  private Path elsewhere;
  private Path victim;

  @BeforeEach
  void fill() throws IOException {
    repository = Files.createDirectory(temporary.resolve("repository"));
    elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    victim = Files.writeString(elsewhere.resolve("victim"), "mine");
    Files.createDirectories(repository.resolve(PAGE).getParent());
    Files.writeString(repository.resolve(PAGE), "# Tag\n\nA tag names a commit. \n");
    link("out", victim);
    link("chain", Path.of("out"));
    link("dangling", elsewhere.resolve("new"));
    link("folder", elsewhere);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"out", "chain", "dangling", "folder/victim", "folder/new", "null", "x/../out"})
  void noReportIsWrittenThroughOne(String name) throws IOException {
    Files.createDirectory(repository.resolve("x"));
    link("null", Path.of("/dev/null"));
    String file = repository + "/" + name;
    for (String option : new String[] {"--output=", "--report=sarif=", "--report=json="}) {
      Run run = Run.of("check", option + file, "--fix", repository.toString());

      assertThat(run.code()).as(run.err()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
      assertThat(run.err())
          .startsWith("roadmap-lint: `" + file + "` cannot be written: ")
          .contains(" a symbolic link ");
      assertThat(repository.resolve(PAGE)).content().endsWith("commit. \n");
    }
    assertNothingWritten();
  }

  @Test
  void itDoesNotMatterThatTheRepositoryIsReachedByALink() throws IOException {
    Path door = Files.createSymbolicLink(temporary.resolve("door"), repository);

    assertThat(Run.of("--output=" + repository + "/out", door.toString()).code())
        .isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(Run.of("--output=" + door + "/out", repository.toString()).code())
        .isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(Run.of("--output=" + door + "/new", repository.toString()).code())
        .isEqualTo(ExitStatus.CLEAN.code());
    assertThat(repository.resolve("new")).exists();
    assertNothingWritten();
  }

  @Test
  void aHardLinkIsReplaced() throws IOException {
    Files.createLink(repository.resolve("hard"), victim);

    Run.of("--output=" + repository.resolve("hard"), repository.toString());

    assertThat(repository.resolve("hard")).content().isNotEqualTo("mine");
    assertNothingWritten();
  }

  @Test
  void aLinkOfTheUserIsFollowed() throws IOException {
    Path log = Files.createSymbolicLink(temporary.resolve("log"), victim);

    assertThat(Run.of("--output=" + log, repository.toString()).code())
        .isEqualTo(ExitStatus.CLEAN.code());

    assertThat(log).isSymbolicLink();
    assertThat(victim).content().isNotEqualTo("mine");
  }

  @Test
  void neitherTheWordListNorTheConfigurationIsWrittenThroughOne() throws IOException {
    link(".roadmap-lint-words.txt", victim);
    link(".roadmap-lint.yml", victim);

    assertThat(Run.in(repository, "words", "add", "--no-config", "kubectl").code())
        .isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(Run.of("init", "--force", repository.toString()).code())
        .isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertNothingWritten();
  }

  @Test
  void noPageIsFixedThroughOne() throws IOException {
    Path page = elsewhere.resolve("commit@0123456789abcdefghijl.md");
    Files.writeString(page, "# Commit\n\nA commit is a state. \n");
    link("roadmaps/git/content/commit@0123456789abcdefghijl.md", page);

    Run.of("fix", repository.toString());

    assertThat(page).content().endsWith("state. \n");
    Files.delete(page);
    assertNothingWritten();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".roadmap-lint", ".roadmap-lint/links.jsonl", ".roadmap-lint/links.jsonl.lock"})
  void noLedgerIsWrittenThroughOne(String name) throws IOException {
    Files.writeString(repository.resolve(PAGE), "# Tag\n\n[A tag](http://127.0.0.1:9/).\n");
    Path place = repository.resolve(name);
    Files.createDirectories(place.getParent());
    Files.createSymbolicLink(place, name.contains("/") ? victim : elsewhere);

    Run run =
        Run.of(
            "links",
            "--allow-network=127.0.0.0/8",
            "--ledger=" + repository.resolve(".roadmap-lint/links.jsonl"),
            repository.toString());

    assertThat(run.code()).as(run.err()).isNotEqualTo(ExitStatus.CLEAN.code());
    assertNothingWritten();
  }

  /** Build servers that keep only what is below the checkout have the cache there. */
  @Test
  void noCacheIsWrittenThroughOne() throws IOException {
    Files.writeString(repository.resolve(PAGE), "# Tag\n\n[A tag](http://127.0.0.1:9/).\n");
    Map<String, String> cache = Map.of("ROADMAP_LINT_CACHE", repository + "/folder/cache");
    String network = "--allow-network=127.0.0.0/8";

    Run links = Run.of("", cache, Terminals.NONE, "links", network, repository.toString());
    Run.of("", cache, Terminals.NONE, "check", repository.toString());

    assertThat(links.err()).contains("is a symbolic link in the repository");
    assertNothingWritten();
  }

  @Test
  void aLedgerWithTwoNamesIsReplaced() throws IOException {
    Files.writeString(repository.resolve(PAGE), "# Tag\n\n[A tag](http://127.0.0.1:9/).\n");
    Files.createDirectory(repository.resolve(".roadmap-lint"));
    Files.writeString(victim, ""); // a file with other content is refused as a ledger
    Path ledger = Files.createLink(repository.resolve(".roadmap-lint/links.jsonl"), victim);

    Run.of("links", "--allow-network=127.0.0.0/8", "--ledger=" + ledger, repository.toString());

    assertThat(ledger).content().contains("http://127.0.0.1:9/");
    assertThat(victim).isEmptyFile();
  }

  private void assertNothingWritten() throws IOException {
    assertThat(victim).hasContent("mine");
    try (Stream<Path> files = Files.list(elsewhere)) {
      assertThat(files).containsExactly(victim);
    }
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(repository.resolve(name), target);
  }
}
