package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real commands in a git repository with old findings. */
class BaselineTest {
  private static final String BASELINE = ".roadmap-lint-baseline.json";
  private static final String COMMIT = "roadmaps/git/content/commit@abcdefghijklmnopqrstu.md";
  private static final String STASH = "roadmaps/git/content/stash@bcdefghijklmnopqrstuv.md";
  private static final String INTRO = "Visit the following resources to learn more:\n";

  private static final String[] DUPLICATES = {
    "--rule", "resource/duplicate-url", "--rule", "resource/duplicate-title"
  };
  private static final String ITEMS =
      """
      # Commit

      A commit saves the work.

      Visit the following resources to learn more:

      - [@article@Commits](https://git-scm.com/a)
      - [@article@Saving work](http://git-scm.com/a/)
      - [@article@Commits](https://git-scm.com/b)
      """;
  private static final String EARLIER =
      """
      [{"baseline":"roadmap-lint","format":1}
      ,{"path":"roadmaps/git/content/commit@abcdefghijklmnopqrstu.md","rule":"resource/duplicate-title","fingerprint":"0f8677b8916c2240fe6cf21d225f0001","context":"8b8db069e3b0c442367f29d6","message":"Title `Commits` is already in line 7"}
      ,{"path":"roadmaps/git/content/commit@abcdefghijklmnopqrstu.md","rule":"resource/duplicate-url","fingerprint":"0f8677b8916cfb816254f4b198c60001","context":"d7ceb7d3367f29d68b8db069","message":"URL `http://git-scm.com/a/` is already in line 7"}
      ]
      """;

  @TempDir Path folder;

  @BeforeEach
  void repositoryWithOldFindings() {
    write(COMMIT, page("Commit", "A commit saves the the work.", "It is a a snapshot."));
    write(STASH, page("Stash", "A stash keeps the the changes."));
    git("init", "--quiet", "--initial-branch=main");
    commit();
  }

  @Test
  void hidesOldFindingsAndSaysHowMany() {
    assertThat(check().code()).isEqualTo(1);
    Run created = baseline("create");
    assertThat(created.code()).isZero();
    assertThat(created.out()).contains("3 findings in 2 files");
    Run run = check();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no problems (3 hidden by the baseline)");
    assertThat(check("--no-baseline").code()).isEqualTo(1);
  }

  @Test
  void writesOneLineForEachFindingInAStableOrder() {
    baseline("create");
    List<String> lines = read(BASELINE).lines().toList();
    assertThat(lines).hasSize(5);
    assertThat(lines.subList(1, 4)).allMatch(line -> line.startsWith(",{\"path\":\"roadmaps/"));
    String before = read(BASELINE);
    assertThat(baseline("update").out()).contains("Nothing to change", "3 kept");
    baseline("create", "--force");
    assertThat(read(BASELINE)).isEqualTo(before);
  }

  @Test
  void reportsANewFindingAboveAnOldOne() {
    baseline("create");
    replace(COMMIT, "A commit saves", "We use the the tool.\nA commit saves");
    assertThat(found()).containsExactly(COMMIT + ":3");
  }

  @Test
  void promisesWhatFixDoesInTheFilesWithNewFindings() {
    baseline("create");
    replace(COMMIT, "A commit saves", "We use the the tool.\nA commit saves");

    assertThat(check().err())
        .contains("(fixes 3 problems in these files)")
        .contains("roadmap-lint fix ")
        .contains(COMMIT)
        .doesNotContain(STASH);
    assertThat(Run.of("fix", folder.resolve(COMMIT).toString()).err())
        .startsWith("Fixed 3 problems");
    assertThat(check().err()).doesNotContain("(fixes");
  }

  @Test
  void reportsANewFindingBesideAnEqualOldOne() {
    baseline("create");
    replace(COMMIT, "saves the the work", "saves the the work in the the tree");
    assertThat(found()).containsExactly(COMMIT + ":3");
  }

  @Test
  void reportsAnEqualLineThatWasAdded() {
    baseline("create");
    replace(COMMIT, "It is a a snapshot.", "It is a a snapshot.\nIt is a a snapshot.");
    assertThat(found()).hasSize(1);
  }

  @Test
  void reportsNothingAfterOtherEdits() {
    baseline("create");
    replace(COMMIT, "# Commit\n\n", "# Commit\n\nA new line.\n");
    replace(COMMIT, "It is a a snapshot.", "As you know, it is a a snapshot.");
    write(STASH, read(STASH).replace("\n", "\r\n"));
    assertThat(found()).isEmpty();
  }

  @Test
  void keepsFindingsOfThingsWhoseLinesAndNeighborsChange() {
    write(COMMIT, ITEMS);
    baseline("create", DUPLICATES);
    String edited =
        ITEMS
            .replace(
                "[@article@Saving work](http://git-scm.com/a/)",
                "[@video@Saved](https://git-scm.com/a)")
            .replace("to learn more:", "if you like:")
            .replace("/a)\n- [@article@Commits]", "/c)\n- [@video@Commits]");
    write(COMMIT, edited.replace("Visit", "- [@article@A](https://git-scm.com/a)\n\nVisit"));
    assertThat(places(check(DUPLICATES))).isEmpty();
  }

  @Test
  void reportsANewFindingOfTheSameThing() {
    write(COMMIT, ITEMS);
    baseline("create", DUPLICATES);
    replace(
        COMMIT,
        "- [@article@Saving work]",
        "- [@article@More](https://git-scm.com/a)\n- [@article@Saving work]");
    assertThat(places(check(DUPLICATES))).containsExactly(COMMIT + ":8");
  }

  @Test
  void reportsAnEmptySectionThatOnlyHasTheNameOfAnotherOne() {
    String filled = "### Videos\n\n- [A](https://git-scm.com/%s)\n\n";
    StringBuilder weeks = new StringBuilder("# Course\n\n");
    for (int i = 1; i <= 5; i++) {
      weeks.append("## Week ").append(i).append("\n\n").append(filled.formatted(i));
    }
    String whole = weeks.toString();
    write("course.md", whole.replace("- [A](https://git-scm.com/1)\n\n", ""));
    baseline("create", "--rule", "list/empty-section");
    write("course.md", "# Course\n\nNew.\n\n" + read("course.md").substring(10));
    assertThat(check("--rule", "list/empty-section").out()).isEmpty();
    write("course.md", whole.replace("- [A](https://git-scm.com/3)\n\n", ""));
    assertThat(check("--rule", "list/empty-section").out()).containsOnlyOnce("course.md:17:");
  }

  /** It was written when the text at a place identified every finding. */
  @Test
  void readsABaselineOfAnEarlierVersion() {
    write(COMMIT, ITEMS);
    write(BASELINE, EARLIER);
    assertThat(places(check(DUPLICATES))).isEmpty();
    replace(COMMIT, "# Commit\n\n", "# Commit\n\nA new paragraph.\n\n");
    replace(COMMIT, "](https://git-scm.com/b)", "](https://git-scm.com/c)");
    assertThat(places(check(DUPLICATES))).isEmpty();
    baseline("update", DUPLICATES);
    assertThat(read(BASELINE)).isNotEqualTo(EARLIER).doesNotContain("b198c60001");
    assertThat(places(check(DUPLICATES))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "roadmaps/git/content/saved-work@abcdefghijklmnopqrstu.md",
    "roadmaps/git/content/提交 \"ü@abcdefghijklmnopqrstu.md",
    "roadmaps/version-control/content/commit@abcdefghijklmnopqrstu.md",
  })
  void followsRenamedFiles(String path) {
    baseline("create");
    commit();
    move(COMMIT, path);
    assertThat(found()).as("only in the working tree").isEmpty();
    git("add", "--all");
    assertThat(found()).as("in the index").isEmpty();
    commit();
    assertThat(found()).as("committed").isEmpty();
    replace(path, "A commit saves", "We use a a tool.\nA commit saves");
    assertThat(found()).as("edited").containsExactly(path + ":3");
    assertThat(check().err()).doesNotContain("no longer needed");
    assertThat(baseline("update").out()).contains("3 kept, 0 removed");
    assertThat(read(BASELINE)).contains(path.replace("\"", "\\\"")).doesNotContain(COMMIT);
  }

  @Test
  void followsAFileThatWasRenamedBeforeAHandMadeChangeOfTheBaseline() {
    baseline("create");
    commit();
    String path = "roadmaps/git/content/save@abcdefghijklmnopqrstu.md";
    move(COMMIT, path);
    commit();
    replace(BASELINE, "\"message\":\"Repeated word `a`\"", "\"message\":\"Repeated word\"");
    commit();
    assertThat(found()).isEmpty();
  }

  @Test
  void worksWithoutAGitRepository() throws IOException {
    baseline("create");
    try (Stream<Path> files = Files.walk(folder.resolve(".git"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    assertThat(found()).isEmpty();
    move(COMMIT, "roadmaps/git/content/save@abcdefghijklmnopqrstu.md");
    assertThat(found()).hasSize(2);
  }

  @Test
  void reportsEntriesThatAreNoLongerNeeded() throws IOException {
    baseline("create");
    Files.delete(folder.resolve(STASH));
    replace(COMMIT, "the the", "the");
    Run run = check();
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("2 entries of the baseline are no longer needed");
    Run checked = baseline("check");
    assertThat(checked.code()).isEqualTo(1);
    assertThat(checked.out().lines())
        .containsExactly(
            COMMIT + ": no longer needed: Repeated word `the`  text/repeated-word",
            STASH + ": no longer needed: Repeated word `the`  text/repeated-word");
    assertThat(baseline("update").out()).contains("1 kept, 2 removed, 0 added");
    assertThat(baseline("check").code()).isZero();
    assertThat(check().err()).doesNotContain("no longer needed");
  }

  @Test
  void doesNotJudgeEntriesThatWereNotChecked() {
    baseline("create");
    replace(COMMIT, "the the", "the");
    assertThat(check(STASH).err()).doesNotContain("no longer needed");
    assertThat(check("--rule", "topic").err()).doesNotContain("no longer needed");
    assertThat(check("--disable", "text").err()).doesNotContain("no longer needed");
    write(".roadmap-lint.yml", "rules:\n  text/repeated-word: off\n");
    assertThat(check().err()).doesNotContain("no longer needed");
    write(".roadmap-lint.yml", "ignore: [roadmaps/git/content/commit*]\n");
    assertThat(check().err()).doesNotContain("no longer needed");
    write(
        ".roadmap-lint.yml",
        "overrides:\n  - paths: [roadmaps/git/**]\n    rules: {text/repeated-word: off}\n");
    assertThat(check().err()).doesNotContain("no longer needed");
  }

  @Test
  void doesNotJudgeAFileThatCouldNotBeRead() {
    baseline("create");
    write(COMMIT, "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n");
    Run run = check();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).doesNotContain("no longer needed");
    assertThat(baseline("create", "--force").out()).contains("1 finding cannot be recorded");
    assertThat(found()).isNotEmpty();
  }

  @Test
  void addsNewFindingsOnlyOnRequest() {
    baseline("create", "--reason", "Old pages", "--expires", "2999-12-31");
    replace(STASH, "A stash", "We use a a tool. A stash");
    assertThat(baseline("update").out()).contains("3 kept", "0 added", "1 new finding was not");
    assertThat(found()).hasSize(1);
    assertThat(baseline("update", "--add-new", "--reason", "Later").out()).contains("1 added");
    assertThat(found()).isEmpty();
    assertThat(read(BASELINE).lines().filter(line -> line.contains("\"reason\":\"Old pages\"")))
        .hasSize(3)
        .allMatch(line -> line.contains("\"expires\":\"2999-12-31\""));
    assertThat(read(BASELINE)).contains("\"reason\":\"Later\"");
  }

  @Test
  void reportsExpiredFindingsAgain() {
    baseline("create", "--expires", "2999-01-31");
    assertThat(found()).isEmpty();
    replace(BASELINE, "2999-01-31", "2020-01-31");
    Run run = check();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("3 entries of the baseline have expired");
    assertThat(baseline("check").out()).contains(COMMIT + ": expired 2020-01-31: ");
    assertThat(baseline("update").out()).contains("3 kept, 0 removed");
  }

  @Test
  void doesNotReplaceABaselineUnasked() {
    baseline("create");
    Run again = baseline("create");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("already exists", "baseline update", "--force");
    assertThat(baseline("update", "--reason", "x").err()).contains("--reason requires --add-new");
    assertThat(baseline("create", "--force", "--expires", "soon").err())
        .contains("--expires expects a day such as 2027-01-31, not `soon`");
    assertThat(baseline("create", "--force", "--expires", "2020-01-31").err())
        .contains("--expires 2020-01-31 is in the past");
  }

  @Test
  void shardsWithDifferentBaselinesAreNotMerged(@TempDir Path reports) {
    baseline("create");
    Path with = reports.resolve("with.json");
    Path without = reports.resolve("without.json");
    check("--shard=1/2", "--format=json", "--output=" + with);
    check("--shard=2/2", "--format=json", "--output=" + without, "--no-baseline");

    assertThat(Run.of("report", "merge", with.toString(), without.toString()).err())
        .contains("Shards of different runs: ", "baseline are not the same");

    check("--shard=2/2", "--format=json", "--output=" + without);
    assertThat(Run.of("report", "merge", with.toString(), without.toString()).code()).isZero();
  }

  @Test
  void canBeAnotherFile() {
    String file = folder.resolve("known.json").toString();
    assertThat(check("--baseline", file).err()).contains("does not exist");
    assertThat(baseline("create", "--baseline", file).code()).isZero();
    assertThat(Files.exists(folder.resolve(BASELINE))).isFalse();
    assertThat(check().code()).isEqualTo(1);
    assertThat(check("--baseline", file).code()).isZero();
    assertThat(check("--baseline", file, "--no-baseline").code()).isEqualTo(2);
    assertThat(baseline("update").err()).contains("does not exist", "baseline create");
  }

  @Test
  void listsWhatItHides() {
    baseline("create", "--reason", "Old pages");
    assertThat(check("--show-hidden").out())
        .startsWith("Hidden by the baseline:\n")
        .contains(":3:20  Repeated word `the`  text/repeated-word (Old pages)\n");
    assertThat(check("--show-hidden", "--format", "json").out())
        .contains("\"hidden\":3", "\"hidden\":[", "\"reason\":\"Old pages\"");
    assertThat(check("--format", "json").out())
        .contains("\"hidden\":3")
        .doesNotContain("\"hidden\":[");
    assertThat(check("--show-hidden", "--format", "sarif").out())
        .contains("\"suppressions\":[{\"kind\":\"external\",\"justification\":\"Old pages\"}]");
    assertThat(check("--format", "sarif").out()).doesNotContain("suppressions");
  }

  @Test
  void hidesOldFindingsOfAChangeInEveryScope() {
    baseline("create");
    commit();
    replace(COMMIT, "saves the the work", "saves the the work in the the tree");
    for (String scope : List.of("new", "lines", "files")) {
      Run run = check("--since", "HEAD", "--scope", scope);
      assertThat(places(run)).as(scope).containsExactly(COMMIT + ":3");
      assertThat(run.err()).as(scope).doesNotContain("no longer needed");
    }
  }

  @Test
  void doesNotKeepFixFromFixing() {
    baseline("create");
    assertThat(Run.of("fix", "--no-cache", folder.toString()).code()).isZero();
    assertThat(read(COMMIT)).contains("saves the work").doesNotContain("the the");
    assertThat(baseline("check").code()).isEqualTo(1);
  }

  @Test
  void showsTheFingerprintThatOtherReportsHave() {
    replace(COMMIT, "It is a a snapshot.", "It saves the the tree.");
    baseline("create");
    String entry = read(BASELINE).lines().filter(line -> line.contains("0002\"")).findFirst().get();
    String fingerprint = entry.replaceAll(".*\"fingerprint\":\"([0-9a-f]+)\".*", "$1");
    assertThat(check("--no-baseline", "--format", "json").out()).contains(fingerprint);
    assertThat(check("--no-baseline", "--format", "sarif").out()).contains(fingerprint);
  }

  @Test
  void branchesThatAddEntriesAtDifferentPlacesMergeWithoutConflict() {
    for (String name : List.of("add", "branch", "clone", "diff", "fetch", "merge", "pull")) {
      write("roadmaps/git/content/" + name + "@" + id(name) + ".md", page(name, "Use the the x."));
    }
    baseline("create");
    commit();
    git("switch", "--quiet", "--create", "other");
    String push = "roadmaps/git/content/push@" + id("push") + ".md";
    write(push, page("Push", "It sends the the work."));
    baseline("update", "--add-new");
    commit();
    git("switch", "--quiet", "main");
    String bisect = "roadmaps/git/content/bisect@" + id("bisect") + ".md";
    write(bisect, page("Bisect", "It finds the the bug."));
    baseline("update", "--add-new");
    commit();
    git("merge", "--quiet", "--no-edit", "other");
    assertThat(found()).isEmpty();
    assertThat(baseline("update").out()).contains("Nothing to change", "12 kept");
  }

  @Test
  void linesOfBothSidesOfAMergeAreStillABaseline() {
    baseline("create");
    List<String> lines = new ArrayList<>(read(BASELINE).lines().toList());
    lines.addAll(4, lines.subList(1, 4));
    lines.add(3, lines.get(2));
    write(BASELINE, String.join("\n", lines) + "\n");
    assertThat(found()).isEmpty();
    replace(COMMIT, "A commit saves", "We use the the tool.\nA commit saves");
    assertThat(found()).as("a doubled entry hides one finding").hasSize(1);
    baseline("update");
    assertThat(read(BASELINE).lines()).hasSize(5);
  }

  @Test
  void refusesAFileThatItDoesNotUnderstand() throws IOException {
    baseline("create");
    String good = read(BASELINE);
    assertRefusedText(good.substring(0, 200), "is not valid JSON", "(line ");
    assertRefusedText("{}\n", "is not a baseline of roadmap-lint");
    assertRefusedText("", "is not valid JSON");
    assertRefusedText(good.replace("\"format\":1", "\"format\":2"), "newer version", "format 2");
    assertRefusedText(good.replace("\"format\":1", "\"format\":\"1\""), "has no `format`");
    assertRefusedText(
        good.replace("\"context\"", "\"contxt\""), "unknown key `contxt`, not `context`");
    assertRefusedText(good.replace("\"rule\":", "\"message\":"), "is not valid JSON", "(line 2)");
    assertRefusedText(
        good.replace("\"message\"", "\"expires\":\"2027-02-30\",\"message\""),
        "`expires` is `2027-02-30`",
        "such as 2027-01-31");
    assertRefusedText("<<<<<<< HEAD\n" + good, "merge conflict");
    assertRefusedText(good.replaceFirst("\"fingerprint\":\"", "$0z"), "impossible `fingerprint`");
    Files.write(folder.resolve(BASELINE), good.getBytes(UTF_16));
    assertRefused("is encoded in UTF-16");
    Files.write(folder.resolve(BASELINE), new byte[(20 << 20) + 1]);
    assertRefused("has more than 20 MiB");
    Files.delete(folder.resolve(BASELINE));
    Files.createDirectory(folder.resolve(BASELINE));
    assertRefused("is not a regular file");
    Files.delete(folder.resolve(BASELINE));
    write("other.json", good);
    Files.createSymbolicLink(folder.resolve(BASELINE), folder.resolve("other.json"));
    assertRefused("is a symbolic link in the repository");
    assertThat(baseline("create", "--force").code()).isEqualTo(2);
    assertThat(read("other.json")).isEqualTo(good);
  }

  @Test
  void readsAFileThatAnEditorHasSavedOtherwise() {
    baseline("create");
    write(BASELINE, "\uFEFF" + read(BASELINE).replace("\n", "\r\n"));
    assertThat(found()).isEmpty();
  }

  private void assertRefusedText(String text, String... messages) {
    write(BASELINE, text);
    assertRefused(messages);
  }

  private void assertRefused(String... messages) {
    for (Run run : List.of(check(), baseline("update"), baseline("check"))) {
      assertThat(run.code()).as(run.err()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("The baseline").contains(messages);
      assertThat(run.err().strip().lines()).hasSize(1);
    }
  }

  /** The places of all findings that are reported. */
  private List<String> found() {
    return places(check());
  }

  private static List<String> places(Run run) {
    return run.out()
        .lines()
        .filter(line -> line.matches(".*\\.md:\\d+:\\d+"))
        .map(line -> line.substring(line.indexOf("roadmaps/"), line.lastIndexOf(':')))
        .toList();
  }

  private Run check(String... options) {
    List<String> line = new ArrayList<>(List.of("check", "--no-cache", "--fail-on", "warning"));
    boolean isPath = options.length == 1 && options[0].startsWith("roadmaps/");
    line.addAll(isPath ? List.of() : List.of(options));
    line.add(isPath ? folder.resolve(options[0]).toString() : folder.toString());
    return Run.of(line.toArray(String[]::new));
  }

  private Run baseline(String command, String... options) {
    List<String> line = new ArrayList<>(List.of("baseline", command, "--no-cache"));
    line.addAll(List.of(options));
    line.add(folder.toString());
    return Run.of(line.toArray(String[]::new));
  }

  private static String id(String name) {
    return (name + "abcdefghijklmnopqrstuvw").substring(0, 21);
  }

  private static String page(String title, String... paragraphs) {
    return "# "
        + title
        + "\n\n"
        + String.join("\n\n", paragraphs)
        + "\n\n"
        + INTRO
        + "\n- [@article@About it](https://git-scm.com/docs)\n";
  }

  private void commit() {
    git("add", "--all");
    git("commit", "--quiet", "--message", "Change");
  }

  private void git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of("-c", "user.name=A", "-c", "user.email=a@example.org"));
    command.addAll(List.of("-c", "commit.gpgSign=false", "-c", "core.hooksPath=/dev/null"));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as(output).isZero();
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void replace(String path, String before, String after) {
    assertThat(read(path)).contains(before);
    write(path, read(path).replace(before, after));
  }

  private void move(String from, String to) {
    try {
      Files.createDirectories(folder.resolve(to).resolveSibling(""));
      Files.move(folder.resolve(from), folder.resolve(to));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void write(String path, String text) {
    try {
      Files.createDirectories(folder.resolve(path).resolveSibling(""));
      Files.writeString(folder.resolve(path), text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String read(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
