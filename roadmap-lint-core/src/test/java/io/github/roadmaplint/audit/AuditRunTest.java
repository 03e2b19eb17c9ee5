package io.github.roadmaplint.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.roadmaplint.app.BaselineChoice;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.audit.AuditedFinding.State;
import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.cache.CacheDirectory;
import io.github.roadmaplint.change.TestRepository;
import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.engine.Shard;
import io.github.roadmaplint.report.JsonReport;
import io.github.roadmaplint.saved.SavedReport;
import io.github.roadmaplint.saved.SavedReports;
import io.github.roadmaplint.schema.SchemaValidator;
import io.github.roadmaplint.schema.Schemas;
import io.github.roadmaplint.source.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an audit knows about a repository. */
class AuditRunTest {
  private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");
  private static final String COMMIT = "roadmaps/git/content/commit@abcdefghijklmnopqrstu.md";
  private static final String LOST = "roadmaps/git/content/lost@zzzzzzzzzzzzzzzzzzzzz.md";
  private static final String IMAGE = "roadmaps/docker/content/image@bcdefghijklmnopqrstuv.md";
  private static final String STRUCTURE =
      """
      {"nodes": [
        {"id": "abcdefghijklmnopqrstu", "type": "topic", "data": {"label": "Commit"}},
        {"id": "cdefghijklmnopqrstuvw", "type": "topic", "data": {"label": "Stash"}},
        {"id": "defghijklmnopqrstuvwx", "type": "subtopic", "data": {"label": "Rebase"}}
      ], "edges": []}
      """;

  @TempDir Path folder;
  private TestRepository repository;
  private Optional<CacheDirectory> cache = Optional.empty();

  @BeforeEach
  void twoRoadmaps() throws Exception {
    repository = TestRepository.in(folder.resolve("maps"));
    repository.write(COMMIT, page("Commit", "A commit saves the the work."));
    repository.write(LOST, page("Lost", "Nothing leads to this page any more."));
    repository.write(IMAGE, page("Image", "An image is a template for containers."));
    repository.write("roadmaps/git/git.json", STRUCTURE);
  }

  private static String page(String title, String text) {
    return "# "
        + title
        + "\n\n"
        + text
        + "\n\nVisit the following resources to learn more:\n\n"
        + "- [@article@More about it](https://example.org/"
        + title
        + ")\n";
  }

  private void commit(String day) throws Exception {
    repository.git("add", "--all");
    String date = day + "T10:00:00Z";
    ProcessBuilder git =
        new ProcessBuilder(
            List.of(
                "git",
                "-C",
                repository.root().toString(),
                "-c",
                "user.name=A",
                "-c",
                "user.email=a@example.org",
                "-c",
                "commit.gpgSign=false",
                "commit",
                "--quiet",
                "--allow-empty",
                "--message",
                "Change"));
    git.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    git.environment().putAll(Map.of("GIT_COMMITTER_DATE", date, "GIT_AUTHOR_DATE", date));
    assertThat(git.inheritIO().start().waitFor()).isZero();
  }

  private AuditRun.Result audit(Optional<SavedReport> older, int months) throws Exception {
    Job job =
        new Job(
            Project.at(repository.root()),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            RuleChoice.ALL,
            cache,
            Shard.ALL,
            Optional.empty(),
            BaselineChoice.at(NOW.toEpochMilli(), Optional.empty(), true));
    AuditRequest request =
        new AuditRequest("1", NOW, "", Optional.empty(), Optional.empty(), older, months);
    return new AuditRun(job, request).run(1, done -> {});
  }

  private Audit audit() throws Exception {
    return audit(Optional.empty(), 0).audit();
  }

  private RoadmapAudit roadmap(Audit audit, String slug) {
    return audit.roadmaps().stream().filter(it -> it.slug().equals(slug)).findFirst().orElseThrow();
  }

  @Test
  void countsWhatEachRoadmapHas() throws Exception {
    RoadmapAudit git = roadmap(audit(), "git");

    assertThat(git.pages()).isEqualTo(2);
    assertThat(git.topicsWithoutPage()).isEqualTo(2);
    assertThat(git.orphans()).containsExactly(LOST);
    assertThat(git.topics()).containsEntry("abcdefghijklmnopqrstu", COMMIT);
    assertThat(git.typos()).isEqualTo(1);
    assertThat(git.fixable()).isEqualTo(1);
    assertThat(git.structure().orElseThrow().text()).isEqualTo(STRUCTURE);
    assertThat(git.newestChange()).isEmpty();
  }

  @Test
  void aRoadmapAndABestPracticeWithTheSameSlugAreTwo(@TempDir Path other) throws Exception {
    String data = "src/data/";
    String first = "abcdefghijklmnopqrstu";
    String second = "bcdefghijklmnopqrstuv";
    for (String kind : List.of("roadmaps", "best-practices")) {
      String id = kind.equals("roadmaps") ? first : second;
      Path folder = Files.createDirectories(other.resolve(data + kind + "/aws/content"));
      Files.writeString(folder.resolve("use@" + id + ".md"), "# Use\n\nIt has the the use.\n");
      Files.writeString(
          folder.resolveSibling("aws.md"), "---\nbriefTitle: 'AWS " + kind + "'\n---\n");
      Files.writeString(
          folder.resolveSibling("aws.json"),
          "{\"nodes\":[{\"id\":\"%s\",\"type\":\"topic\",\"data\":{\"label\":\"Use\"}}],\"edges\":[]}"
              .formatted(id));
    }
    Job job =
        new Job(Project.at(other), List.of(), Optional.empty(), Optional.empty(), RuleChoice.ALL);
    AuditRequest request = AuditRequest.plain("1", NOW, "");
    Audit audit = new AuditRun(job, request).run(1, done -> {}).audit();

    for (String kind : List.of("roadmaps", "best-practices")) {
      String id = kind.equals("roadmaps") ? first : second;
      RoadmapAudit aws = roadmap(audit, kind + "/aws");
      assertThat(aws.title()).isEqualTo("AWS " + kind);
      assertThat(aws.pages()).isEqualTo(1);
      assertThat(aws.typos()).isEqualTo(1);
      assertThat(aws.topics()).containsOnlyKeys(id);
      assertThat(aws.topicsWithoutPage()).isZero();
      assertThat(aws.structure().orElseThrow().text()).contains(id);
      assertThat(audit.findings())
          .filteredOn(finding -> finding.roadmap().equals(kind + "/aws"))
          .allMatch(finding -> finding.finding().path().startsWith(data + kind + "/aws/"));
    }
    assertThat(audit.roadmaps()).noneMatch(it -> it.slug().equals("aws"));
  }

  @Test
  void saysTheSameAboutStructuresAsTheRules() throws Exception {
    Audit audit = audit();
    List<String> rules = audit.findings().stream().map(it -> it.finding().rule()).toList();

    assertThat(rules.stream().filter("structure/missing-page"::equals)).hasSize(2);
    assertThat(rules.stream().filter("structure/orphan-page"::equals)).hasSize(1);
  }

  @Test
  void aRoadmapWithMoreErrorsIsWorseThanOneWithMoreWarnings() throws Exception {
    repository.delete("roadmaps/git/git.json");
    repository.write(
        IMAGE, page("Image", "Read [this](http://exa mple.org/<a>).") + "\n<<<<<<< a\n");
    Audit audit = audit();

    assertThat(roadmap(audit, "docker").counts().errors()).isPositive();
    assertThat(roadmap(audit, "git").counts().errors()).isZero();
    assertThat(audit.roadmaps().get(0).slug()).isEqualTo("docker");
  }

  @Test
  void filesOfNoRoadmapComeLast() throws Exception {
    repository.write("readme.md", "# Maps\n\nThis is the the first page.\n");
    Audit audit = audit();
    RoadmapAudit others = audit.roadmaps().get(audit.roadmaps().size() - 1);

    assertThat(others.slug()).isEmpty();
    assertThat(others.counts().total()).isPositive();
    assertThat(others.pages()).isEqualTo(1);
  }

  @Test
  void groupsByFolderWithoutRoadmaps() throws Exception {
    for (String file : List.of(COMMIT, LOST, IMAGE, "roadmaps/git/git.json")) {
      repository.delete(file);
    }
    repository.write("readme.md", "# Course\n\nThis is the the first page.\n");
    for (String file : List.of("docs/index", "docs/git/a", "docs/git/b", "docs/sql/a", "old/a")) {
      repository.write(file + ".md", "# Page\n\nThis is a a page.\n");
    }
    commit("2023-02-01");
    Audit audit = audit(Optional.empty(), 60).audit();

    assertThat(audit.grouping()).isEqualTo(Grouping.FOLDER);
    assertThat(audit.roadmaps())
        .extracting(RoadmapAudit::slug, RoadmapAudit::pages)
        .containsExactly(
            tuple("docs/git", 2),
            tuple("", 1),
            tuple("docs", 1),
            tuple("docs/sql", 1),
            tuple("old", 1));
    assertThat(audit.roadmaps())
        .allSatisfy(it -> assertThat(it.newestChange()).contains(LocalDate.of(2023, 2, 1)));
    assertThat(audit.worst()).isEqualTo(audit.roadmaps());
    assertThat(audit.ages().orElseThrow().old()).isEqualTo(6);
    assertThat(audit.trend().get(0).roadmaps())
        .containsOnlyKeys("docs/git", "docs", "docs/sql", "old");
  }

  @Test
  void countsAllOldPagesAndListsSome() throws Exception {
    for (int i = 0; i < 120; i++) {
      repository.write(
          "roadmaps/sql/content/page-%d@bbcdefghijklmnopqr%03d.md".formatted(i, i),
          page("Page", "A page."));
    }
    commit("2023-02-01");
    PageAges ages = audit().ages().orElseThrow();

    assertThat(ages.old()).isEqualTo(123);
    assertThat(ages.oldest()).hasSize(100);
  }

  @Test
  void agesAreKnownEvenIfNoPageIsOld() throws Exception {
    assertThat(audit().ages()).isEmpty();
    commit("2026-06-01");
    assertThat(audit().ages().orElseThrow().old()).isZero();
  }

  @Test
  void thePagesWithMostBrokenLinksAreThoseThatRoadmapsCount() throws Exception {
    repository.write(
        IMAGE,
        page("Image", "An image.")
            + "- [@article@One](htps://example.org/a)\n- [@article@Two](htps://example.org/b)\n");
    repository.write(COMMIT, page("Commit", "A [commit](gone.md)."));
    repository.write("readme.md", "# Maps\n\n[a](a.md) [b](b.md) [c](c.md)\n");
    Audit audit = audit();

    assertThat(BrokenLinks.pages(audit))
        .extracting(it -> it.page().path(), BrokenLinks.OfPage::links)
        .containsExactly(tuple(IMAGE, 2), tuple(COMMIT, 1));
    assertThat(roadmap(audit, "docker").brokenLinks()).isEqualTo(2);
  }

  @Test
  void theRecentChangeIsThatOfTheLastMonth() throws Exception {
    repository.write(IMAGE, page("Image", "An image is a a template for for containers."));
    commit("2026-03-01");
    repository.write(IMAGE, page("Image", "An image is a template for containers."));
    commit("2026-04-01");
    assertThat(RecentChange.of(audit(Optional.empty(), 1).audit())).isEmpty();
    repository.write(COMMIT, page("Commit", "A commit saves the the work of of a day."));
    commit("2026-06-01");
    RecentChange change = RecentChange.of(audit(Optional.empty(), 12).audit()).orElseThrow();

    assertThat(change.since()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(change.findings()).isEqualTo(1);
    assertThat(change.roadmaps()).containsExactly(new Audit.GroupCount("git", 1));
    assertThat(change.families()).containsExactly(new Audit.GroupCount("text", 1));
  }

  @Test
  void knowsWhatPublicationLosesOfAPage() throws Exception {
    repository.write(
        COMMIT, page("Commit", "A commit saves the work.") + "- Plain text that is in the list.\n");
    AuditedPage page =
        audit().pages().stream().filter(it -> it.path().equals(COMMIT)).findFirst().orElseThrow();

    assertThat(page.title()).isEqualTo("Commit");
    assertThat(page.nodeId()).contains("abcdefghijklmnopqrstu");
    assertThat(page.lost()).hasSize(1).allMatch(text -> text.endsWith("."));
    assertThat(page.published().orElseThrow()).doesNotContain("Plain text");
    assertThat(page.findings()).isNotEmpty().isSorted();
  }

  @Test
  void anchorsArePermanentAndDifferent() throws Exception {
    List<String> before = audit().findings().stream().map(AuditedFinding::anchor).toList();
    repository.write(COMMIT, "\n\n" + page("Commit", "A commit saves the the work."));
    List<String> after = audit().findings().stream().map(AuditedFinding::anchor).toList();

    assertThat(before).doesNotHaveDuplicates();
    assertThat(after).containsAll(before);
  }

  @Test
  void aTitleWithAPartOfAPasswordDoesNotShowIt() throws Exception {
    repository.write(
        COMMIT, page("https://me:secretword\nmore@example.org", "It has the the text."));

    assertThat(audit().pages()).extracting(AuditedPage::title).contains("https://me:***");
  }

  @Test
  void linksToTheCommitAtTheHostWithoutPasswords() throws Exception {
    repository.git("remote", "add", "origin", "https://me:secretword@github.com/team/maps.git");
    commit("2026-06-01");
    Audit audit = audit();
    String commit = repository.git("rev-parse", "HEAD").strip();

    assertThat(audit.header().name()).isEqualTo("team/maps");
    assertThat(audit.header().commit()).contains(commit);
    assertThat(audit.toString()).doesNotContain("secretword");
    assertThat(audit.findings())
        .allSatisfy(
            it ->
                assertThat(it.url().orElseThrow())
                    .startsWith("https://github.com/team/maps/blob/" + commit + "/roadmaps/"));
  }

  @Test
  void knowsTheAgeOfPages() throws Exception {
    commit("2023-02-01");
    repository.write(IMAGE, page("Image", "An image is a template for new containers."));
    commit("2026-06-01");
    Audit audit = audit();

    assertThat(roadmap(audit, "git").newestChange()).contains(LocalDate.of(2023, 2, 1));
    assertThat(roadmap(audit, "docker").newestChange()).contains(LocalDate.of(2026, 6, 1));
    assertThat(audit.ages().orElseThrow().oldest())
        .extracting(OldPage::path)
        .containsExactly(COMMIT, LOST);
  }

  @Test
  void theFirstCommitOfAShallowCloneSaysNothing() throws Exception {
    commit("2023-02-01");
    repository.write(IMAGE, page("Image", "An image is a template for new containers."));
    commit("2024-02-01");
    repository.write(COMMIT, page("Commit", "A commit saves the work."));
    commit("2026-06-01");
    Path clone = folder.resolve("clone");
    repository.git(
        "clone", "--quiet", "--depth", "2", "file://" + repository.root(), clone.toString());
    repository = new TestRepository(clone);
    Audit audit = audit();

    assertThat(roadmap(audit, "git").newestChange()).contains(LocalDate.of(2026, 6, 1));
    assertThat(roadmap(audit, "docker").newestChange()).isEmpty();
    assertThat(audit.ages().orElseThrow().old()).isZero();
    assertThat(audit.notes()).anyMatch(note -> note.contains("read back to 2024-02-01"));
  }

  @Test
  void aCommitOfTheFutureSaysNothing() throws Exception {
    commit("2024-02-01");
    repository.write(IMAGE, page("Image", "An image is a template for new containers."));
    commit("2099-06-01");
    Audit audit = audit();

    assertThat(roadmap(audit, "docker").newestChange()).contains(LocalDate.of(2024, 2, 1));
  }

  @Test
  void findingsAreNewAgainstABaseline() throws Exception {
    repository.write(".roadmap-lint-baseline.json", Baseline.EMPTY.text());
    assertThat(audit().findings()).extracting(AuditedFinding::state).containsOnly(State.NEW);
  }

  @Test
  void comparesWithAReportOfACheckOrOfAnAudit() throws Exception {
    AuditRun.Result before = audit(Optional.empty(), 0);
    StringBuilder check = new StringBuilder();
    new JsonReport("1", 0, "").write(before.report(), check);
    StringBuilder json = new StringBuilder();
    AuditJson.write(before.audit(), before.report(), 0, "", json);
    repository.write(COMMIT, page("Commit", "A commit saves a a part of the work."));

    for (StringBuilder older : List.of(check, json)) {
      SavedReport saved = SavedReports.read(Map.of("x/old.json", older.toString())).get(0);
      Audit audit = audit(Optional.of(saved), 0).audit();
      AuditComparison comparison = audit.comparison().orElseThrow();

      assertThat(comparison.older()).isEqualTo("old.json");
      assertThat(comparison.added()).isEqualTo(1);
      assertThat(comparison.fixed()).hasSize(1);
      assertThat(comparison.unchanged()).isEqualTo(before.audit().findings().size() - 1);
      assertThat(audit.findings().stream().filter(it -> it.state() == State.NEW)).hasSize(1);
    }
  }

  @Test
  void findingsOfRulesThatDidNotRunBeforeAreNotNew() throws Exception {
    AuditRun.Result before = audit(Optional.empty(), 0);
    StringBuilder json = new StringBuilder();
    new JsonReport("1", 0, "")
        .write(before.report().with(List.of(), List.of(before.report().rules().get(0))), json);
    SavedReport saved = SavedReports.read(Map.of("old.json", json.toString())).get(0);
    Audit audit = audit(Optional.of(saved), 0).audit();

    assertThat(audit.findings()).extracting(AuditedFinding::state).containsOnly(State.UNKNOWN);
    assertThat(audit.notes()).anyMatch(note -> note.contains("did not run for the earlier report"));
  }

  @Test
  void jsonFollowsItsSchemaAndHasNoTextOfPages() throws Exception {
    repository.git("remote", "add", "origin", "git@gitlab.com:team/maps.git");
    commit("2023-02-01");
    AuditRun.Result first = audit(Optional.empty(), 3);
    StringBuilder older = new StringBuilder();
    AuditJson.write(first.audit(), first.report(), 0, "", older);
    repository.write(COMMIT, page("Commit", "Unusual words saves a a part."));
    SavedReport saved = SavedReports.read(Map.of("old.json", older.toString())).get(0);
    AuditRun.Result result = audit(Optional.of(saved), 60);
    StringBuilder json = new StringBuilder();
    AuditJson.write(result.audit(), result.report(), 0, "", json);

    Data root = JsonParser.parse(Source.of("audit.json", json.toString())).root().orElseThrow();
    assertThat(new SchemaValidator(Schemas.builtIn()).validate("audit", root)).isEmpty();
    assertThat(json).contains("\"trend\":[\n{\"date\":\"2023-02-01\"").doesNotContain("Unusual");
  }

  @Test
  void theTrendHasTheLastCommitOfEachMonth() throws Exception {
    commit("2026-02-01");
    repository.write(COMMIT, page("Commit", "A commit saves the work."));
    commit("2026-02-20");
    commit("2026-04-02");
    repository.write(
        COMMIT, page("Commit", "A commit saves the the work, and a stash keeps a a part of it."));
    commit("2026-06-02");
    Audit audit = audit(Optional.empty(), 4).audit();

    assertThat(audit.trend())
        .extracting(point -> point.date().toString())
        .containsExactly("2026-04-02", "2026-06-02");
    assertThat(audit(Optional.empty(), 12).audit().trend())
        .extracting(point -> point.date().toString())
        .containsExactly("2026-02-20", "2026-04-02", "2026-06-02");
    assertThat(audit.trend().get(0).families()).doesNotContainKey("text");
    assertThat(audit.trend().get(1).families().get("text")).isGreaterThan(1);
    assertThat(audit.trend().get(1).roadmaps().get("git"))
        .isEqualTo(roadmap(audit, "git").counts().total());
    assertThat(audit.notes()).anyMatch(note -> note.contains("other months have none"));
  }

  @Test
  void theTrendRunsNoProgramOfTheRepositoryAndChangesNothing() throws Exception {
    commit("2026-05-01");
    Path trace = folder.resolve("ran");
    String program = "touch " + trace;
    repository.write(".gitattributes", "*.md filter=evil diff=evil\n");
    for (String setting :
        List.of(
            "filter.evil.smudge", "filter.evil.clean", "diff.evil.textconv", "core.fsmonitor")) {
      repository.git("config", setting, program);
    }
    Path hook = repository.root().resolve(".git/hooks/post-checkout");
    Files.createDirectories(hook.resolveSibling(""));
    Files.writeString(hook, "#!/bin/sh\n" + program + "\n");
    hook.toFile().setExecutable(true);
    Files.deleteIfExists(trace);

    assertThat(audit(Optional.empty(), 12).audit().trend()).hasSize(1);
    assertThat(trace).doesNotExist();
  }

  @Test
  void theTrendIsCached() throws Exception {
    cache = Optional.of(new CacheDirectory(folder.resolve("cache"), "build"));
    commit("2026-05-01");
    List<TrendPoint> first = audit(Optional.empty(), 12).audit().trend();
    List<Path> files = new ArrayList<>();
    try (var all = Files.list(folder.resolve("cache"))) {
      all.filter(file -> file.getFileName().toString().startsWith("trend-")).forEach(files::add);
    }
    assertThat(files).hasSize(1);
    byte[] written = Files.readAllBytes(files.get(0));
    assertThat(audit(Optional.empty(), 12).audit().trend()).isEqualTo(first);
    Files.write(files.get(0), "anything".getBytes(UTF_8));
    assertThat(audit(Optional.empty(), 12).audit().trend()).isEqualTo(first);
    assertThat(Files.readAllBytes(files.get(0))).isEqualTo(written);
  }

  @Test
  void withoutCommitsThereIsNoTrend() throws Exception {
    Audit audit = audit(Optional.empty(), 12).audit();

    assertThat(audit.trend()).isEmpty();
    assertThat(audit.header().commit()).isEmpty();
    assertThat(audit.notes()).anyMatch(note -> note.contains("trend"));
  }

  @Test
  void aShallowCloneSaysSo() throws Exception {
    commit("2026-04-01");
    commit("2026-05-01");
    Path clone = folder.resolve("clone");
    repository.git(
        "clone", "--quiet", "--depth=1", "file://" + repository.root(), clone.toString());
    repository = new TestRepository(clone);
    Audit audit = audit(Optional.empty(), 12).audit();

    assertThat(audit.trend()).hasSize(1);
    assertThat(audit.notes()).anyMatch(note -> note.contains("git fetch --unshallow"));
  }
}
