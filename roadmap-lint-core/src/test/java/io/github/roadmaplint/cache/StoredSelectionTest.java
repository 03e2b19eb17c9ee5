package io.github.roadmaplint.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.change.ChangeRequest;
import io.github.roadmaplint.change.ChangeScope;
import io.github.roadmaplint.change.TestRepository;
import io.github.roadmaplint.fix.FixJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over three pages of a repository, one after the other. */
class StoredSelectionTest {
  private static final List<String> PAGES = List.of("docs/1.md", "docs/2.md", "docs/3.md");

  private static final Optional<CacheDirectory> NOTHING = Optional.empty();

  @TempDir Path root;
  @TempDir Path home;

  private CachedRuns runs;

  @BeforeEach
  void examplesAndThreeHundredPages() throws Exception {
    runs = new CachedRuns(root, home);
    runs.writeExamples();
    runs.write("docs/1.md", "# Page\n\nA page about the the weather.\n");
    assertSame(PAGES);
  }

  @Test
  void theSecondRunSaysTheSame() throws Exception {
    assertSame(PAGES);
    assertThat(runs.check(PAGES, runs.memory(), Optional.empty()))
        .anyMatch(finding -> finding.startsWith("docs/1.md text/repeated-word"));
  }

  /** Only a page that changes behind our back, with its size and time, can show it. */
  @Test
  void theSecondRunDoesNotLookAtPagesAgain() throws Exception {
    runs.write("docs/1.md", "# Page\n\nA page about all the weather.\n");
    assertThat(runs.check(PAGES, runs.memory(), Optional.empty()))
        .anyMatch(finding -> finding.startsWith("docs/1.md text/repeated-word"));
  }

  @Test
  void otherPagesAreAnotherRun() throws Exception {
    assertSame(List.of("docs/1.md"));
    assertSame(List.of("docs/2.md", "docs/3.md"));
    assertSame(List.of("docs"));
    assertSame(List.of());
    assertSame(PAGES);
  }

  @Test
  void aChangedPageIsLookedAt() throws Exception {
    runs.write("docs/1.md", "# Page\n\nA page about the weather.\n");
    assertSame(PAGES);
  }

  @Test
  void theResultsAreThoseOfOneConfiguration() throws Exception {
    runs.write(".roadmap-lint.yml", "rules:\n  text/repeated-word: off\n");
    assertSame(PAGES);
    runs.write(".roadmap-lint-words.txt", "weather\nnowhere\n");
    assertSame(PAGES);
    assertSame(PAGES);
  }

  @Test
  void aFileThatALinkLeadsToCounts() throws Exception {
    runs.write("docs/1.md", "# Page\n\nSee [the sea](sea.md) and [the wind](.hidden/wind.md).\n");
    assertSame(PAGES);
    runs.write("docs/.hidden/wind.md", "# Wind\n");
    assertSame(PAGES);
    runs.write("docs/sea.md", "# Sea\n");
    assertSame(PAGES);
    Files.delete(root.resolve("docs/.hidden/wind.md"));
    assertSame(PAGES);
  }

  @Test
  void aHiddenFileThatIsNamedIsReadInEachRun() throws Exception {
    List<String> hidden = List.of(".hidden/page.md");
    runs.write(".hidden/page.md", "# Page\n\nA page about the the weather.\n");
    assertSame(hidden);
    runs.write(".hidden/page.md", "# Page\n\nA page about all the weather.\n");
    assertSame(hidden);
  }

  @Test
  void aFileThatCannotBeReadAnyMoreIsReported() throws Exception {
    Path page = root.resolve("docs/2.md");
    assumeTrue(page.toFile().setReadable(false) && !Files.isReadable(page), "this user reads all");
    assertThat(runs.check(PAGES, runs.memory(), Optional.empty()))
        .anyMatch(finding -> finding.startsWith("docs/2.md file/unreadable"));
  }

  @Test
  void aStructureOutsideCounts(@TempDir Path outside) throws Exception {
    List<String> topics = List.of("src/data/roadmaps/rubber-duck");
    Path structure = outside.resolve("rubber-duck.json");
    String text = Files.readString(Path.of("../examples/structures/git.json"));
    for (String changed : List.of(text, text, text.replaceFirst("\"label\": \"", "$0X"))) {
      Files.writeString(structure, changed);
      Files.setLastModifiedTime(structure, CachedRuns.LONG_AGO);
      assertThat(runs.check(topics, runs.memory(), Optional.of(outside)))
          .isEqualTo(runs.check(topics, Optional.empty(), Optional.of(outside)));
    }
  }

  /** The same file is renamed since one commit, and only edited since the next one. */
  @Test
  void theCommitThatFilesAreComparedWithCounts() throws Exception {
    TestRepository git = TestRepository.in(root);
    String content = "src/data/roadmaps/rubber-duck/content/";
    String old = content + "buy-a-duck@XyydDY6TdozApFeorVl6J.md";
    String page = content + "get-a-duck@XyydDY6TdozApFeorVl6J.md";
    String text = Files.readString(root.resolve(old));
    git.commit();
    String first = git.git("rev-parse", "HEAD").strip();
    git.git("mv", old, page);
    git.commit();
    runs.write(page, text + "\nIt it is patient.\n");
    for (String commit : List.of("HEAD", first, "HEAD", first, first)) {
      assertThat(since(commit, runs.memory())).as(commit).isEqualTo(since(commit, NOTHING));
    }
    assertThat(since(first, runs.memory()))
        .anyMatch(finding -> finding.startsWith(page + " change/renamed-page"));
    assertThat(since("HEAD", runs.memory()))
        .noneMatch(finding -> finding.startsWith(page + " change/renamed-page"));
  }

  private List<String> since(String commit, Optional<CacheDirectory> memory) throws Exception {
    ChangeRequest change = new ChangeRequest(Optional.of(commit), ChangeScope.NEW);
    return runs.check(List.of(), memory, Optional.empty(), Optional.of(change));
  }

  @Test
  void whatWasChangedJustNowIsNotRemembered() throws Exception {
    // An hour ahead, so that it is lately enough however slow the machine is.
    FileTime lately = FileTime.from(Instant.now().plusSeconds(3_600));
    Path other = root.resolve("docs/9.md");
    Files.setLastModifiedTime(other, lately);
    assertSame(PAGES);
    runs.write("docs/1.md", "# Page\n\nA page about all the weather.\n");
    Files.setLastModifiedTime(other, lately);
    assertSame(PAGES);
  }

  @Test
  void randomChangesOfTheRepositoryCount() throws Exception {
    Random random = new Random(20261127);
    String[] words = {"weather", "wether", "kustodian", "kustodain", "the the", "[sea](4.md#sea)"};
    for (int i = 0; i < 20; i++) {
      String file = "docs/" + random.nextInt(8) + ".md";
      switch (random.nextInt(6)) {
        case 0 -> Files.deleteIfExists(root.resolve("docs/" + (4 + random.nextInt(4)) + ".md"));
        case 1 -> Files.setLastModifiedTime(root.resolve(PAGES.get(0)), FileTime.fromMillis(i));
        default ->
            runs.write(
                file,
                "# Page\n\n## "
                    + (random.nextBoolean() ? "Sea" : "Lake")
                    + "\n\nA page about "
                    + words[random.nextInt(words.length)]
                    + " and "
                    + words[random.nextInt(words.length)]
                    + ", number ".repeat(1 + random.nextInt(5))
                    + i
                    + ".\n");
      }
      assertSame(PAGES);
      assertSame(PAGES);
    }
  }

  @Test
  void damagedAndForgedResultsAreNoResults() throws Exception {
    List<String> said = runs.check(PAGES, Optional.empty(), Optional.empty());
    Path file = stored();
    byte[] whole = Files.readAllBytes(file);
    int[] values = {-1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 28, 0, 1, 255, 70_000};
    for (int at = 0; at < whole.length - 12; at += 13) {
      Files.write(file, CachedRuns.forged(whole, at, values[at % values.length]));
      assertThat(runs.check(PAGES, runs.memory(), Optional.empty())).as("at %s", at).isNotEmpty();
      assertThat(fixed()).as("at %s", at).isNotNegative();
    }
    for (int length : new int[] {0, 1, 8, whole.length / 2, whole.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertThat(runs.check(PAGES, runs.memory(), Optional.empty())).isEqualTo(said);
    }
  }

  /** How many problems a fix would solve with what is stored. */
  private int fixed() throws Exception {
    Job job =
        new Job(
            Project.at(root),
            PAGES.stream().map(root::resolve).toList(),
            Optional.empty(),
            Optional.empty(),
            RuleChoice.ALL,
            runs.memory());
    return new FixJob(job, true, false).run(1, done -> {}).applied();
  }

  private Path stored() throws IOException {
    return runs.remembered().stream()
        .filter(file -> file.getFileName().toString().startsWith("selection-"))
        .findFirst()
        .orElseThrow();
  }

  /** Runs with and without the cache report the same. */
  private void assertSame(List<String> targets) throws Exception {
    assertThat(runs.check(targets, runs.memory(), Optional.empty()))
        .isEqualTo(runs.check(targets, Optional.empty(), Optional.empty()));
  }
}
