package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.change.TestRepository;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.frontend.FixTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixes that rename or delete files. */
class FileFixesTest {
  private static final String ID = "@abcdefghijklmnopqrstu.md";
  private static final String OTHER_ID = "@bcdefghijklmnopqrstuv.md";
  private static final String CONTENT = "roadmaps/git/content/";
  private static final String WEBSITE = "src/data/roadmaps/git/content/";
  private static final String KEPT = CONTENT + "commit" + ID;
  private static final String COPY = CONTENT + "comit" + ID;
  private static final String TEXT =
      """
      # Commit

      A commit records what changed, when and why.

      Visit the following resources to learn more:

      - [@official@git commit](https://git-scm.com/docs/git-commit)
      - [@video@Commits in a minute](https://example.org/video)
      """;
  private static final String MORE =
      TEXT.replace("- [@video", "- [@article@How to commit](https://example.org/how)\n- [@video");

  @TempDir Path root;
  private TestRepository repository;

  @BeforeEach
  void createARepository() throws Exception {
    repository = TestRepository.in(root);
  }

  @Test
  void theCopyThatIsNotNamedAfterItsTitleIsDeleted() throws Exception {
    repository.write(KEPT, TEXT).write(COPY, TEXT).commit();
    assertThat(fix().applied()).isEqualTo(1);
    assertThat(files()).containsExactly(KEPT);
    assertThat(read(KEPT)).isEqualTo(TEXT);
    assertThat(found()).isEmpty();
  }

  @Test
  void theResourcesThatOnlyTheCopyHasAreAddedInTheOrderOfTheirTypes() throws Exception {
    repository.write(KEPT, TEXT).write(COPY, MORE).commit();
    assertThat(fix().applied()).isEqualTo(2);
    assertThat(files()).containsExactly(KEPT);
    assertThat(read(KEPT)).isEqualTo(MORE);
  }

  @Test
  void addedResourcesAreInTheListThatThePageHas() throws Exception {
    repository.write(KEPT, TEXT).write(COPY, MORE.replace("- [", "* [")).commit();
    fix();
    assertThat(read(KEPT)).isEqualTo(MORE);
  }

  @Test
  void aPageWhoseCodeIsIndentedInAnotherWayIsNoCopy() throws Exception {
    String code = TEXT.replace("Visit", "```yaml\non:\n  push:\n```\n\nVisit");
    repository.write(KEPT, code).write(COPY, code.replace("  push", "push")).commit();
    fix("topic/duplicate-node-id");
    assertThat(files()).containsExactly(COPY, KEPT);
  }

  @Test
  void theListOfTheCopyIsAddedToAPageWithoutAList() throws Exception {
    String description = "# Commit\n\nA commit records what changed, when and why.";
    repository.write(KEPT, description).write(COPY, MORE).commit();
    fix();
    assertThat(files()).containsExactly(KEPT);
    assertThat(read(KEPT)).isEqualTo(MORE.stripTrailing());
  }

  @Test
  void theResourcesOfThreeCopiesAreAdded() throws Exception {
    String third = CONTENT + "committ" + ID;
    String other = TEXT.replace("https://example.org/video", "https://example.org/other");
    repository.write(KEPT, TEXT).write(COPY, MORE).write(third, other).commit();
    fix();
    assertThat(files()).containsExactly(KEPT);
    assertThat(read(KEPT)).contains("org/how", "org/other", "org/video");
  }

  @Test
  void thePageThatIsNamedAfterTheLabelIsKeptWhateverItsTitle() throws Exception {
    repository
        .write("src/data/roadmaps/git/git.json", structure("Comit"))
        .write(website(KEPT), TEXT)
        .write(website(COPY), TEXT)
        .commit();
    fix("topic/duplicate-node-id");
    assertThat(files()).containsExactly(website(COPY), "src/data/roadmaps/git/git.json");
  }

  @Test
  void noPageIsDeletedIfItsTextIsAnotherOne() throws Exception {
    for (String text :
        List.of(
            TEXT.replace("A commit records", "It records"),
            TEXT.replace("# Commit", "# Commits"),
            TEXT + "\nMore about this.\n",
            TEXT.replace("git commit](", "git [commit]("),
            TEXT.replace("(https://example.org/video)", "(https://example.org/video) is long"),
            TEXT.replace("- [@video", "  - [@video"),
            TEXT.replace(
                "Visit the following resources to learn more:", "Commits last, which is why:"),
            TEXT.replace("example.org/video)", "example.org/video \"Only the first part\")"))) {
      repository.write(KEPT, TEXT.replace("- [@video@Commits in a minute]", "- [@video@One]"));
      repository.write(COPY, text).commit();
      fix("topic/duplicate-node-id");
      assertThat(files()).as(text).containsExactly(COPY, KEPT);
      assertThat(read(COPY)).isEqualTo(text);
    }
  }

  @Test
  void noPageIsDeletedIfItIsNotCertainWhichOneIsKept() throws Exception {
    String neither = CONTENT + "committ" + ID;
    repository.write(neither, TEXT).write(COPY, TEXT).commit();
    assertThat(fix().files()).isEmpty();
    assertThat(files()).containsExactly(COPY, neither);
  }

  @Test
  void aCopyThatIsNotCommittedIsNotDeleted() throws Exception {
    repository.write(KEPT, TEXT).commit();
    repository.write(COPY, MORE);
    FixReport report = fix();
    assertThat(refusals(report))
        .containsExactlyInAnyOrder(
            KEPT
                + ": `"
                + COPY
                + "` decides about it: it is not committed, so it could not be restored. Commit"
                + " it, then run `fix` again",
            COPY
                + ": it is not committed, so it could not be restored. Commit it, then run `fix`"
                + " again");
    assertThat(report.applied()).isZero();
    assertThat(read(COPY)).isEqualTo(MORE);
    assertThat(read(KEPT)).isEqualTo(TEXT);
  }

  @Test
  void aCopyWithChangesIsNotDeletedStagedOrNot() throws Exception {
    repository.write(KEPT, TEXT).write(COPY, "# Other\n").commit();
    for (boolean staged : new boolean[] {false, true}) {
      repository.write(COPY, TEXT);
      if (staged) {
        repository.git("add", "--all");
      }
      assertThat(refusals(fix())).anyMatch(it -> it.contains("it has changes that are not"));
      assertThat(files()).containsExactly(COPY, KEPT);
    }
  }

  @Test
  void aCopyWithOtherStagedChangesIsNotDeleted() throws Exception {
    repository.write(KEPT, TEXT).write(COPY, TEXT).commit();
    repository.write(COPY, "# Staged\n").git("add", "--all");
    repository.write(COPY, TEXT);
    assertThat(refusals(fix())).hasSize(1);
    assertThat(files()).containsExactly(COPY, KEPT);
  }

  @Test
  void aCopyThatGitIsToldToTreatAsUnchangedIsCompared() throws Exception {
    repository.write(KEPT, TEXT).write(COPY, "# Other\n").commit();
    repository.git("update-index", "--assume-unchanged", COPY);
    repository.write(COPY, TEXT);
    assertThat(refusals(fix())).hasSize(1);
    assertThat(files()).containsExactly(COPY, KEPT);
  }

  @Test
  void outsideGitNothingIsDeleted(@TempDir Path folder) throws Exception {
    root = folder;
    write(KEPT, TEXT);
    write(COPY, TEXT);
    assertThat(refusals(fix())).anyMatch(it -> it.contains("is not in a git repository"));
    assertThat(files()).containsExactly(COPY, KEPT);
  }

  @Test
  void aRepositoryWithoutCommitsHasNothingToRestore() throws Exception {
    repository.write(KEPT, TEXT).write(COPY, TEXT).git("add", "--all");
    assertThat(refusals(fix())).anyMatch(it -> it.contains("it is not committed"));
    assertThat(files()).containsExactly(COPY, KEPT);
  }

  @Test
  void aFixOfTheCopyAloneDoesNotDeleteWhatThePageLacks() throws Exception {
    repository.write(KEPT, TEXT).write(COPY, MORE).commit();
    FixReport report = fix(List.of(root.resolve(COPY)), RuleChoice.ALL);
    assertThat(refusals(report)).anyMatch(it -> it.contains("does not have everything"));
    assertThat(files()).containsExactly(COPY, KEPT);
    FixReport kept = fix(List.of(root.resolve(KEPT)), RuleChoice.ALL);
    assertThat(refusals(kept)).anyMatch(it -> it.contains("is not one of the files to fix"));
    assertThat(read(KEPT)).isEqualTo(TEXT);
  }

  @Test
  void aFixOfTheCopyAloneDeletesItIfThePageHasEverything() throws Exception {
    repository.write(KEPT, MORE).write(COPY, TEXT).commit();
    fix(List.of(root.resolve(COPY)), RuleChoice.ALL);
    assertThat(files()).containsExactly(KEPT);
  }

  @Test
  void linksToTheCopyLeadToTheKeptPage() throws Exception {
    repository.write(KEPT, TEXT).write(COPY, TEXT);
    repository.write("README.md", "# Git\n\nRead [this](" + COPY + "#commit).\n").commit();
    fix();
    assertThat(read("README.md")).contains("(" + KEPT + "#commit)");
    assertThat(files()).containsExactly("README.md", KEPT);
  }

  @Test
  void aCopyIsNotDeletedIfALinkToItCannotBeRewritten() throws Exception {
    repository.write(KEPT, TEXT).write(COPY, TEXT);
    repository.write("README.md", "# Git\n\nRead [this](" + COPY.replace("@", "&#64;") + ").\n");
    repository.commit();
    assertThat(refusals(fix())).anyMatch(it -> it.contains("links to the file by its name"));
    assertThat(files()).containsExactly("README.md", COPY, KEPT);
  }

  @Test
  void aPageOfARemovedTopicIsDeletedIfTheStructureIsCommitted() throws Exception {
    String blame = "src/data/roadmaps/git/content/blame" + OTHER_ID;
    repository.write(website(KEPT), TEXT).write(blame, "# Blame\n\nIt shows who.\n").commit();
    repository.write("src/data/roadmaps/git/git.json", structure("Commit"));
    assertThat(refusals(fix("structure/orphan-page")))
        .anyMatch(it -> it.contains("`src/data/roadmaps/git/git.json` decides about it"));
    assertThat(read(blame)).contains("who");
    repository.commit();
    fix("structure/orphan-page");
    assertThat(files()).containsExactly(website(KEPT), "src/data/roadmaps/git/git.json");
  }

  @Test
  void aStructureFromOutsideDeletesNoPage(@TempDir Path outside) throws Exception {
    String blame = CONTENT + "blame" + OTHER_ID;
    Files.writeString(outside.resolve("git.json"), structure("Commit"));
    repository.write(KEPT, TEXT).write(blame, "# Blame\n\nIt shows who.\n").commit();
    Job job =
        new Job(
            Project.at(root), List.of(), Optional.empty(), Optional.of(outside), RuleChoice.ALL);
    assertThat(job.run(1, done -> {}).findings())
        .extracting(Finding::rule)
        .contains("structure/orphan-page");
    new FixJob(job, true, true).run(1, done -> {});
    assertThat(files()).containsExactly(blame, KEPT);
  }

  @Test
  void aStoredStructureDeletesNoPageEvenIfItIsCommitted() throws Exception {
    String blame = CONTENT + "blame" + OTHER_ID;
    repository.write(".roadmap-lint/structures/git.json", structure("Commit"));
    repository.write(KEPT, TEXT).write(blame, "# Blame\n\nIt shows who.\n").commit();
    assertThat(fix("structure/orphan-page").found().findings()).hasSize(1);
    assertThat(files()).contains(blame, KEPT);
  }

  @Test
  void aStructureWithoutManyOfThePagesDeletesNone() throws Exception {
    repository.write("src/data/roadmaps/git/git.json", structure("Commit"));
    repository.write(website(KEPT), TEXT);
    for (String name : List.of("blame", "merge")) {
      String id = "@" + name + "efghijklmnopqrst.md";
      repository.write("src/data/roadmaps/git/content/" + name + id, "# One\n\nIt shows who.\n");
    }
    repository.commit();
    fix("structure/orphan-page");
    assertThat(files()).hasSize(4);
  }

  @Test
  void aPageWithAMistypedIdIsNotDeleted() throws Exception {
    repository.write("src/data/roadmaps/git/git.json", structure("Commit"));
    repository.write(website(KEPT), TEXT);
    repository.write("src/data/roadmaps/git/content/blame@short.md", "# Blame\n\nIt shows.\n");
    repository.commit();
    fix("structure/orphan-page");
    assertThat(files()).hasSize(3);
  }

  @Test
  void anOrphanWithTheTextOfAPageOnTheRoadmapIsDeleted() throws Exception {
    String copy = "src/data/roadmaps/git/content/save" + OTHER_ID;
    repository
        .write("src/data/roadmaps/git/git.json", structure("Commit"))
        .write(website(KEPT), TEXT)
        .write(copy, TEXT)
        .commit();
    FixReport report = fix("structure/orphan-page");
    assertThat(report.files().get(0).fixed().deletion().orElseThrow().duplicateOf())
        .contains(website(KEPT));
    assertThat(files()).containsExactly(website(KEPT), "src/data/roadmaps/git/git.json");
  }

  @Test
  void aPageInAFolderOfItsOwnIsMovedWithItsLinks() throws Exception {
    String own = CONTENT + "basics/merge" + OTHER_ID;
    String text =
        "# Merge\n\nSee [commits](../commit"
            + ID
            + "#commit), [its own part](#merge) and [the start](../../../../README.md).\n";
    repository.write(KEPT, TEXT).write(own, text);
    repository.write("README.md", "# Git\n\nRead [this](./" + own + ").\n").commit();
    fix("topic/misplaced");
    String moved = CONTENT + "merge" + OTHER_ID;
    assertThat(files()).containsExactly("README.md", KEPT, moved);
    assertThat(read(moved))
        .isEqualTo(
            "# Merge\n\nSee [commits](commit"
                + ID
                + "#commit), [its own part](#merge) and [the start](../../../README.md).\n");
    assertThat(read("README.md")).contains("(./" + moved + ")");
  }

  @Test
  void aPageIsMovedAndRenamedInOneStep() throws Exception {
    repository
        .write("src/data/roadmaps/git/git.json", structure("Commit"))
        .write("src/data/roadmaps/git/comit" + ID, "# Commits\n\nIt records changes.\n")
        .write("src/data/roadmaps/git/content/merge" + OTHER_ID, "# Merge\n\nIt joins.\n")
        .commit();
    fix("topic/outside-content");
    assertThat(files())
        .contains("src/data/roadmaps/git/content/comit" + ID)
        .doesNotContain("src/data/roadmaps/git/comit" + ID);
  }

  @Test
  void twoPagesNeverGetOneName() throws Exception {
    String one = CONTENT + "one/merge" + OTHER_ID;
    String two = CONTENT + "two/merge" + OTHER_ID;
    repository.write(KEPT, TEXT).write(one, "# Merge\n\nOne.\n").write(two, "# Merge\n\nTwo.\n");
    repository.commit();
    assertThat(refusals(fix("topic/misplaced")))
        .containsExactlyInAnyOrder(
            one + ": `" + two + "` would get the same name",
            two + ": `" + one + "` would get the same name");
    assertThat(files()).containsExactly(KEPT, one, two);
  }

  @Test
  void twoPagesSwapTheirSlugsInOneRun() throws Exception {
    repository.write("src/data/roadmaps/git/git.md", "---\ntitle: Git\n---\n");
    repository.write(WEBSITE + "merge" + ID, "# Commit\n\nA commit records changes.\n");
    repository.write(WEBSITE + "commit" + OTHER_ID, "# Merge\n\nA merge joins branches.\n");
    repository.write(
        "src/data/roadmaps/git/git.json",
        """
        {"nodes": [
          {"id": "%s", "type": "topic", "position": {"x": 1, "y": 2}, "data": {"label": "Commit"}},
          {"id": "%s", "type": "topic", "position": {"x": 1, "y": 9}, "data": {"label": "Merge"}}
        ], "edges": []}
        """
            .formatted(ID.substring(1, 22), OTHER_ID.substring(1, 22)));
    repository.commit();
    fix("structure/stale-slug");
    assertThat(files())
        .contains(WEBSITE + "commit" + ID, WEBSITE + "merge" + OTHER_ID)
        .doesNotContain(WEBSITE + "merge" + ID, WEBSITE + "commit" + OTHER_ID);
  }

  @Test
  void aPageDoesNotGetTheNameOfAPageThatIsRenamedInTheSameRun() throws Exception {
    String outside = "src/data/roadmaps/git/comit" + ID;
    repository
        .write(outside, "# Comit\n\nThe first text is here.\n")
        .write(WEBSITE + "comit" + ID, "# Commit\n\nAnother text is in this page.\n")
        .write("src/data/roadmaps/git/git.md", "---\ntitle: Git\n---\n")
        .write("src/data/roadmaps/git/git.json", structure("Commit"));
    repository.commit();
    fix();
    assertThat(files())
        .contains(outside, WEBSITE + "commit" + ID)
        .doesNotContain(WEBSITE + "comit" + ID);
  }

  @Test
  void aPageIsNotMovedThroughASymbolicLink(@TempDir Path outside) throws Exception {
    String one = CONTENT + "one/merge" + OTHER_ID + ".md";
    repository.write(one, "# Merge\n\nOne.\n").commit();
    Files.createSymbolicLink(root.resolve(CONTENT + "one/merge" + OTHER_ID), outside);
    fix("topic/file-name");
    assertThat(outside).isEmptyDirectory();
    assertThat(Files.isRegularFile(root.resolve(one))).isTrue();
  }

  @Test
  void aPageIsNoCopyOfASymbolicLinkToIt() throws Exception {
    repository.write(COPY, TEXT);
    Files.createSymbolicLink(root.resolve(KEPT), Path.of("comit" + ID));
    repository.commit();
    assertThat(refusals(fix())).anyMatch(it -> it.contains("is a symbolic link"));
    assertThat(read(COPY)).isEqualTo(TEXT);
  }

  @Test
  void aSymbolicLinkIsFixedWithTheFileThatItLeadsTo() throws Exception {
    repository.write("guide.md", "# Guide\n\nSee [the docs] (https://git-scm.com/docs).\n");
    Files.createDirectories(root.resolve("docs"));
    Files.createSymbolicLink(root.resolve("docs/guide.md"), Path.of("../guide.md"));
    repository.commit();
    FixReport report = fix("markdown");
    assertThat(refusals(report)).isEmpty();
    assertThat(report.incomplete()).isFalse();
    assertThat(report.applied()).isEqualTo(1);
    assertThat(read("docs/guide.md")).contains("[the docs](https://git-scm.com/docs)");
    assertThat(root.resolve("docs/guide.md")).isSymbolicLink();
  }

  @Test
  void noSymbolicLinkOfTheRepositoryLeadsToNothingAfterwards() throws Exception {
    repository.write(KEPT, TEXT).write(COPY, MORE).write(CONTENT + "sub/blame" + OTHER_ID, TEXT);
    Files.createSymbolicLink(root.resolve("one.md"), Path.of(COPY));
    Files.createSymbolicLink(root.resolve("two.md"), Path.of(CONTENT + "sub/blame" + OTHER_ID));
    repository.commit();
    assertThat(refusals(fix("topic")))
        .anyMatch(it -> it.contains("the symbolic link `one.md` leads to it"))
        .anyMatch(it -> it.contains("the symbolic link `two.md` leads to it"));
    assertThat(read("one.md") + read("two.md")).isEqualTo(MORE + TEXT);
    assertThat(read(KEPT)).isEqualTo(TEXT);
  }

  @Test
  void aDryRunSaysTheSameAndWritesNothing() throws Exception {
    repository.write(KEPT, TEXT).write(COPY, MORE).commit();
    FixReport dry = new FixJob(job(List.of(), RuleChoice.ALL), true, false).run(1, done -> {});
    assertThat(dry.applied()).isEqualTo(2);
    assertThat(repository.git("status", "--porcelain")).isEmpty();
  }

  @Test
  void aCopyWithProblemsThatAreFixedInBothPagesIsDeletedWithoutARefusal() throws Exception {
    String text = TEXT.replace("when and why", "when and and why");
    repository.write(KEPT, text).write(COPY, text).commit();
    FixReport report = fix();
    assertThat(refusals(report)).isEmpty();
    assertThat(files()).containsExactly(KEPT);
    assertThat(read(KEPT)).isEqualTo(TEXT);
    assertThat(report.files()).extracting(file -> file.fixed().links()).containsOnly(0);
  }

  @Test
  void aRepositoryInAFolderOfACheckoutIsComparedWithItsCommit() throws Exception {
    repository.write("website/" + KEPT, TEXT).write("website/" + COPY, TEXT).commit();
    Path top = root;
    root = top.resolve("website");
    fix();
    assertThat(files()).containsExactly(KEPT);
    Path other = Files.createDirectories(root.resolve(COPY)).resolveSibling("");
    Files.delete(root.resolve(COPY));
    write(COPY, TEXT);
    repository.git("add", "--all");
    assertThat(refusals(fix())).isEmpty();
    assertThat(other).isDirectoryNotContaining("glob:**/comit*");
  }

  @Test
  void aPatchForAFolderOfACheckoutHasThePathsOfTheCheckout() throws Exception {
    repository.write("site/" + KEPT, TEXT).write("site/" + COPY, MORE).commit();
    Path site = root.resolve("site");
    Job job =
        new Job(Project.at(site), List.of(), Optional.empty(), Optional.empty(), RuleChoice.ALL);
    FixReport report = new FixJob(job, true, false).run(1, done -> {});
    StringBuilder patch = new StringBuilder();
    report.files().forEach(file -> patch.append(FixTexts.diff(report, file)));
    Path file = Files.writeString(root.resolve(".git/fixes.patch"), patch);
    for (Path folder : List.of(root, site)) {
      new TestRepository(folder).git("apply", file.toString());
      assertThat(files()).containsExactly("site/" + KEPT);
      assertThat(read("site/" + KEPT)).isEqualTo(MORE);
      repository.git("checkout", "--quiet", ".");
    }
  }

  @Test
  void aPageKeepsALinkToItselfWhenItIsRenamed() throws Exception {
    String name = "comit" + ID;
    repository.write("src/data/roadmaps/git/git.json", structure("Commit"));
    repository.write(
        "src/data/roadmaps/git/content/" + name,
        "# Saving\n\nSee [above](" + name + "#saving) and [here](#saving).\n");
    repository.commit();
    fix("structure/stale-slug");
    assertThat(read(website(KEPT)))
        .contains("[above](commit" + ID + "#saving) and [here](#saving)");
  }

  @Test
  void aSecondRunChangesNothing() throws Exception {
    repository.write(KEPT, TEXT).write(COPY, MORE).commit();
    fix();
    assertThat(fix().files()).isEmpty();
  }

  private static String structure(String label) {
    return """
        {"nodes": [{"id": "abcdefghijklmnopqrstu", "type": "topic",
          "position": {"x": 1, "y": 2}, "data": {"label": "%s"}}], "edges": []}
        """
        .formatted(label);
  }

  private static String website(String path) {
    return "src/data/" + path;
  }

  private FixReport fix() throws Exception {
    return fix(List.of(), RuleChoice.ALL);
  }

  private FixReport fix(String rule) throws Exception {
    return fix(List.of(), new RuleChoice(List.of(rule), List.of()));
  }

  private FixReport fix(List<Path> paths, RuleChoice rules) throws Exception {
    return new FixJob(job(paths, rules), true, true).run(1, done -> {});
  }

  private Job job(List<Path> paths, RuleChoice rules) throws Exception {
    return new Job(Project.at(root), paths, Optional.empty(), Optional.empty(), rules);
  }

  private List<String> found() throws Exception {
    RuleChoice rules = new RuleChoice(List.of("topic/duplicate-node-id"), List.of());
    return job(List.of(), rules).run(1, done -> {}).findings().stream()
        .map(Finding::message)
        .toList();
  }

  private static List<String> refusals(FixReport report) {
    List<String> reasons = new ArrayList<>();
    for (FixReport.File file : report.files()) {
      file.fixed()
          .refusals()
          .forEach(it -> reasons.add(file.fixed().before().path() + ": " + it.reason()));
    }
    return reasons;
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).resolveSibling(""));
    Files.writeString(root.resolve(path), text);
  }

  private String read(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> Files.isRegularFile(file))
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.startsWith(".git/"))
          .sorted()
          .toList();
    }
  }
}
