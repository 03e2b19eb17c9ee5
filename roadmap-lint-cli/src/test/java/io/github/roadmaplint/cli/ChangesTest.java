package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.roadmaplint.git.Git;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of a change: only what it does to the repository is reported. */
class ChangesTest {
  private static final String FOLDER = "roadmaps/git/content/";
  private static final String COMMIT = FOLDER + "commit@abcdefghijklmnopqrst1.md";
  private static final String MERGE = FOLDER + "merge@abcdefghijklmnopqrst2.md";
  private static final String REBASE = FOLDER + "rebase@abcdefghijklmnopqrst3.md";
  private static final String BRANCH = FOLDER + "branch@abcdefghijklmnopqrst4.md";

  /** With an error in the last line. */
  private static final String OLD =
      """
      # Commit

      A commit records what changed.

      Visit the following resources to learn more:

      - [@article@Hooks](htp://example.org/hooks)
      """;

  private static final String CLEAN =
      """
      # Merge

      A merge joins two branches.

      Visit the following resources to learn more:

      - [@article@Merging](https://git-scm.com/docs/git-merge)
      """;

  private static final String NOTE =
      "Note: No page is compared with its roadmap: there are no structures"
          + " (`roadmap-lint structures fetch`).\n";

  @TempDir Path root;

  @BeforeEach
  void begin() throws Exception {
    assumeTrue(Git.at(root).isPresent(), "git is missing");
    git("init", "--quiet", "--initial-branch=main");
    write(COMMIT, OLD);
    write(MERGE, CLEAN);
    commit();
    git("checkout", "--quiet", "-b", "feature");
  }

  @Test
  void onlyNewFindingsAreReported() throws Exception {
    write(COMMIT, OLD.replace("# Commit\n", "# Commit\n\nEvery commit has a message.\n"));
    write(MERGE, CLEAN.replace("https:", "htps:"));

    Run run = since();

    assertThat(run.code()).isEqualTo(1);
    assertThat(places(run)).containsExactly(MERGE + ":7:22");
    assertThat(run.err())
        .startsWith(NOTE + "Checked 2 changed files: 1 error. 1 older finding is not shown.");
  }

  @Test
  void whatFixWouldDoInTheChangedFilesIsPromised() throws Exception {
    String old = OLD + "- [@article@Log ](https://git-scm.com/docs/git-log)\n";
    write(COMMIT, old);
    commit();
    git("branch", "--force", "main");
    write(COMMIT, old + "- [@article@Show ](https://git-scm.com/docs/git-show)\n");

    assertThat(since().err())
        .contains("Next: roadmap-lint check --since=main --fix " + root)
        .endsWith(" (fixes 2 problems in these files)\n");

    assertThat(since("--fix").err()).startsWith("Fixed 2 problems");
    assertThat(since().err()).doesNotContain("(fixes");
  }

  @Test
  void aChangeWithoutNewFindingsPasses() throws Exception {
    write(COMMIT, OLD.replace("records", "stores"));

    Run run = since();

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(NOTE + "Checked 1 changed file: no problems. 1 older finding is not shown.\n");
  }

  @Test
  void theScopeCanBeTheChangedLinesOrTheChangedFiles() throws Exception {
    String broken = "- [@article@Hooks](htp://example.org/hooks)\n";
    write(COMMIT, OLD + broken.replace("ooks", "ow"));
    write(MERGE, CLEAN + "\n");

    assertThat(places(since("--scope=new"))).containsExactly(COMMIT + ":8:18");
    assertThat(places(since("--scope=lines"))).containsExactly(COMMIT + ":8:18");
    assertThat(places(since("--scope=files"))).containsExactly(COMMIT + ":7:20", COMMIT + ":8:18");
  }

  @Test
  void aNewFindingBesideAnEqualOneIsReportedOnTheNewLine() throws Exception {
    String broken = "- [@article@Hooks](htp://example.org/hooks)\n";
    write(COMMIT, OLD.replace(broken, broken.replace("Hooks", "First") + broken));

    assertThat(places(since("--rule=url/malformed"))).containsExactly(COMMIT + ":7:20");
  }

  @Test
  void aRenamedPageKeepsItsOldFindings() throws Exception {
    git("mv", COMMIT, REBASE);

    Run run = since("--rule=url");

    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void aPageThatGetsTheIdOfAnUnchangedPageIsReportedThere() throws Exception {
    write(FOLDER + "joining@abcdefghijklmnopqrst2.md", CLEAN);

    for (String scope : List.of("new", "lines", "files")) {
      assertThat(places(since("--scope=" + scope, "--rule=topic/duplicate-node-id")))
          .containsExactly(FOLDER + "joining@abcdefghijklmnopqrst2.md:1:1", MERGE + ":1:1");
    }
  }

  @Test
  void aLinkInAnUnchangedPageThatADeletionBreaksIsReported() throws Exception {
    String guitar = "roadmaps/guitars/content/strings@abcdefghijklmnopqrst5.md";
    write(guitar, CLEAN);
    write("roadmaps/guitar/content/frets@abcdefghijklmnopqrst6.md", CLEAN);
    write(MERGE, CLEAN + "- [@roadmap@Guitar](https://roadmap.sh/guitars)\n");
    commit();
    git("branch", "--force", "main");
    Files.delete(root.resolve(guitar));

    Run run = since("--rule=url/unknown-roadmap");

    assertThat(places(run)).containsExactly(MERGE + ":8:21");
    assertThat(run.err()).startsWith("Checked 0 changed files and ");
  }

  @Test
  void stagedContentIsChecked() throws Exception {
    write(MERGE, CLEAN.replace("https:", "htps:"));
    git("add", "--all");
    write(MERGE, CLEAN);
    write(BRANCH, OLD);

    Run run = Run.of("check", "--no-cache", "--staged", root.toString());

    assertThat(places(run)).containsExactly(MERGE + ":7:22");
    assertThat(run.err()).startsWith(NOTE + "Checked 1 changed file: 1 error.");
  }

  @Test
  void contentThatIsNotStagedIsNotChecked() throws Exception {
    write(COMMIT, OLD.replace("records", "stores"));
    git("add", "--all");
    write(COMMIT, OLD.replace("https:", "htps:").replace("A commit", "A broken [link](htps://x"));
    write(BRANCH, OLD);

    Run run = Run.of("check", "--no-cache", "--staged", root.toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void aHookChecksTheIndexOfItsCommit() throws Exception {
    write(MERGE, CLEAN.replace("https:", "htps:"));
    Path commit = indexOfCommit();

    assertThat(staged(Map.of()).out()).isEmpty();
    Run run = staged(Map.of("GIT_INDEX_FILE", commit.toString()));

    assertThat(places(run)).containsExactly(MERGE + ":7:22");
  }

  @Test
  void theIndexOfAnotherRepositoryIsIgnored() throws Exception {
    write(MERGE, CLEAN.replace("https:", "htps:"));
    Path other = Files.move(indexOfCommit(), root.resolve("index"));

    assertThat(staged(Map.of("GIT_INDEX_FILE", other.toString())).out()).isEmpty();
    assertThat(staged(Map.of("GIT_INDEX_FILE", "\0")).code()).isZero();
  }

  /** What {@code git commit --all} makes and names to its hook. */
  private Path indexOfCommit() throws Exception {
    git("add", "--all");
    Path index = Files.copy(root.resolve(".git/index"), root.resolve(".git/next-index"));
    git("reset", "--quiet");
    return index;
  }

  private Run staged(Map<String, String> environment) {
    return Run.of(
        "", environment, Terminals.NONE, "check", "--no-cache", "--staged", root.toString());
  }

  @Test
  void pathsLimitTheChange() throws Exception {
    write(COMMIT, OLD + "- [@article@More](htp://example.org/more)\n");
    write(MERGE, CLEAN.replace("https:", "htps:"));

    Run run = Run.of("check", "--no-cache", "--since=main", root.resolve(MERGE).toString());

    assertThat(places(run)).containsExactly(MERGE + ":7:22");
  }

  @Test
  void nothingIsCheckedIfNothingHasChanged() {
    Run run = since();

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .matches(
            "Nothing checked: no file of this layout has changed since commit [0-9a-f]{10}\\.\n");
  }

  @Test
  void saysHowToStageIfNothingIsStaged() throws Exception {
    Run clean = Run.of("check", "--no-cache", "--staged", root.toString());
    assertThat(clean.err()).startsWith("Nothing checked: no file of this layout has changed");
    write(COMMIT, OLD.replace("records", "stores"));
    Files.delete(root.resolve(MERGE));
    write(BRANCH, CLEAN);
    write("src/Main.java", "class Main {}\n");

    Run run = Run.of("check", "--no-cache", "--staged", root.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "Nothing checked: no file of this layout is staged (`git add` stages 3 changed"
                + " files).\n");
    git("add", BRANCH);
    assertThat(Run.of("check", "--no-cache", "--staged", root.toString()).err())
        .contains("Checked 1 changed file");
  }

  @Test
  void missingStructuresAreNotedAsInACheckOfAllFiles() throws Exception {
    write(COMMIT, OLD.replace("records", "stores"));

    assertThat(run().err()).contains(NOTE);
    assertThat(since().err()).contains(NOTE);
    assertThat(Run.of("check", "--since=main", root.resolve(COMMIT).toString()).err())
        .as("only a part of the change, as in a check of a page")
        .doesNotContain(NOTE);
  }

  @Test
  void fixesOnlyChangedFiles() throws Exception {
    String padded = CLEAN.replace("[@article@Merging]", "[@article@ Merging ]");
    write(BRANCH, padded);
    commit();
    git("branch", "--force", "main");
    write(MERGE, padded);

    Run run = Run.of("check", "--no-cache", "--since=main", "--fix", root.toString());

    assertThat(run.code()).isZero();
    assertThat(Files.readString(root.resolve(MERGE))).isEqualTo(CLEAN);
    assertThat(Files.readString(root.resolve(BRANCH))).isEqualTo(padded);
  }

  @Test
  void onlyUrlsOnAddedLinesAreRequested() throws Exception {
    List<String> requested = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requested.add(exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(
              exchange.getRequestURI().getPath().equals("/gone") ? 410 : 200, -1);
          exchange.close();
        });
    server.start();
    try {
      String site = "http://127.0.0.1:" + server.getAddress().getPort();
      String old = CLEAN + "- [@article@Gone](" + site + "/gone)\n";
      write(MERGE, old);
      write(BRANCH, CLEAN + "- [@article@Other](" + site + "/other)\n");
      commit();
      git("branch", "--force", "main");
      write(MERGE, old + "- [@article@New](" + site + "/new)\n");

      Run alive = links("links");
      write(MERGE, old + old.substring(old.indexOf("- [@article@Gone]")));
      Run broken = links("links");
      Run check = links("check", "--links", "--rule=link", "--no-cache");

      assertThat(requested).startsWith("/new").doesNotContain("/other");
      assertThat(alive.code()).as(alive.err()).isZero();
      assertThat(broken.code()).isEqualTo(1);
      assertThat(broken.out()).contains(MERGE + ":9:19").doesNotContain(MERGE + ":8:19");
      assertThat(places(check)).containsExactly(MERGE + ":9:19");
    } finally {
      server.stop(0);
    }
  }

  private Run links(String... command) {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(List.of("--allow-network=127.0.0.0/8", "--since=main", root.toString()));
    Map<String, String> environment = Map.of("ROADMAP_LINT_CACHE", "");
    return Run.of("", environment, Terminals.NONE, args.toArray(String[]::new));
  }

  @Test
  void rulesAboutChangesRunOnlyForAChange() throws Exception {
    String structure =
        """
        {"nodes": [
          {"id": "abcdefghijklmnopqrst1", "type": "topic", "data": {"label": "Commit"}},
          {"id": "abcdefghijklmnopqrst2", "type": "topic", "data": {"label": "Merge"}}
        ], "edges": []}
        """;
    write("structures/git.json", structure);
    commit();
    git("branch", "--force", "main");
    Files.delete(root.resolve(COMMIT));
    git("mv", MERGE, BRANCH);
    String structures = "--structures=" + root.resolve("structures");

    for (String scope : List.of("new", "lines", "files")) {
      Run run = since("--scope=" + scope, structures, "--format=concise");
      assertThat(run.out().lines().map(line -> line.replaceAll(".*(roadmaps|structures)/", "")))
          .anyMatch(line -> line.startsWith("git.json:2") && line.contains("change/renamed-page"))
          .anyMatch(line -> line.startsWith("git/content/branch") && line.contains("change/"))
          .noneMatch(line -> line.startsWith("git.json:2") && line.contains("missing-page"));
    }
    Run plain = run(structures);
    assertThat(plain.out()).contains("structure/missing-page").doesNotContain("change/");
    refuses("Rule `change` can report nothing here: no change is checked", "--rule=change");
  }

  @Test
  void problemsOfWordsInTheOldVersionAreOld() throws Exception {
    String old = CLEAN.replace("joins two", "joins the the");
    write(MERGE, old);
    write(BRANCH, CLEAN);
    commit();
    git("branch", "--force", "main");
    write(MERGE, "\n" + old);
    write(BRANCH, CLEAN.replace("joins two", "joins the the"));

    assertThat(places(since("--rule=text"))).containsExactly(BRANCH + ":3:19");
  }

  @Test
  void jsonNamesTheCommitAndTheScope() throws Exception {
    write(MERGE, CLEAN.replace("https:", "htps:"));

    Run run = since("--format=json", "--scope=files");

    assertThat(run.out())
        .contains(
            "\"change\":{\"base\":\""
                + git("rev-parse", "main").strip()
                + "\",\"scope\":\"files\","
                + "\"files\":1,\"older\":0}")
        .contains("\"new\":true");
  }

  @Test
  void contradictionsAreInvalidRequests() {
    refuses("--scope requires --since or --staged.", "--scope=new");
    refuses("--since and --staged cannot be combined.", "--since=main", "--staged");
    refuses("--staged and --fix cannot be combined", "--staged", "--fix");
    refuses("--since and --files-from cannot be combined.", "--since=main", "--files-from=-");
    refuses("--since and --shard cannot be combined.", "--since=main", "--shard=1/2");
    refuses("--scope must be new, lines or files", "--since=main", "--scope=all");
    refuses("There is no commit `nowhere`. Fetch it first", "--since=nowhere");
    Run run = Run.of("check", "--staged", "--stdin-filename=" + root.resolve(MERGE), "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--staged and --stdin-filename cannot be combined.");
  }

  private void refuses(String message, String... options) {
    Run run = run(options);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message).doesNotContain("..");
  }

  @Test
  void checksTheFilesOfAList() throws Exception {
    write(BRANCH, OLD.replace("# Commit", "# Branch"));
    String lines = root.resolve(MERGE) + "\r\n" + root.resolve(BRANCH) + "\n";
    String zeros = root.resolve(MERGE) + "\0" + root.resolve(BRANCH) + "\0";

    for (String list : List.of(lines, zeros)) {
      Run run = Run.of(list.getBytes(UTF_8), "check", "--no-cache", "--files-from=-");
      assertThat(places(run)).containsExactly(BRANCH + ":7:20");
      assertThat(run.err()).startsWith("Checked 2 files: 1 error.");
    }
    Path file = root.resolve("list.txt");
    Files.writeString(file, lines);
    assertThat(Run.of("check", "--no-cache", "--files-from=" + file).err())
        .startsWith("Checked 2 files: 1 error.");
  }

  @Test
  void anEmptyListChecksNothingAndPasses() {
    for (String list : List.of("", "\n\n", "\0")) {
      Run run = Run.of(list.getBytes(UTF_8), "check", "--files-from=-", "--fix");
      assertThat(run.code()).isZero();
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("Nothing checked");
    }
  }

  @Test
  void aDeletedFileOfAListIsSkippedWithANote() {
    String list = root.resolve("gone.md") + "\n" + root.resolve(MERGE) + "\n";

    Run run = Run.of(list.getBytes(UTF_8), "check", "--no-cache", "--files-from=-");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("Note: 1 file of the list does not exist and was skipped, the first is")
        .contains("Checked 1 file");
    assertThat(Run.of("gone.md\n".getBytes(UTF_8), "check", "--files-from=-").err())
        .contains("1 file of the list does not exist")
        .contains("Nothing checked");
    assertThat(Run.of("\"g\\303\\274.md\"\n".getBytes(UTF_8), "check", "--files-from=-").err())
        .contains("Names in quotation marks are not unquoted");
  }

  @Test
  void aListIsInUtf8() throws Exception {
    String list = root.resolve(MERGE) + "\n";

    assertThat(Run.of(("\uFEFF" + list).getBytes(UTF_8), "check", "--files-from=-").err())
        .startsWith("Checked 1 file");
    Run other = Run.of(list.getBytes(UTF_16), "check", "--files-from=-");
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("is encoded in UTF-16, not in UTF-8");
  }

  @Test
  void aDamagedLastCommitIsNotARepositoryWithoutCommits() throws Exception {
    String head = Files.readString(root.resolve(".git/refs/heads/feature")).strip();
    Path commit = root.resolve(".git/objects/" + head.substring(0, 2) + '/' + head.substring(2));
    Files.delete(commit);

    Run run = Run.of("check", "--no-cache", "--staged", root.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Git cannot read the last commit");
  }

  @Test
  void aListCannotBeCombinedWithPaths() {
    assertThat(Run.of("check", "--files-from=-", root.toString()).code()).isEqualTo(2);
    assertThat(Run.of("check", "--files-from=" + root.resolve("none.txt")).err())
        .contains("The list of --files-from cannot be read");
  }

  private Run since(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--since=main");
    return run(all.toArray(String[]::new));
  }

  private Run run(String... options) {
    List<String> args = new ArrayList<>(List.of("check", "--no-cache"));
    args.addAll(List.of(options));
    args.add(root.toString());
    return Run.of("", Map.of(), Terminals.NONE, args.toArray(String[]::new));
  }

  /** The places of the text report. */
  private static List<String> places(Run run) {
    return run.out()
        .lines()
        .filter(line -> line.matches("\\S+\\.md:\\d+:\\d+"))
        .map(line -> line.substring(line.indexOf("roadmaps/")))
        .toList();
  }

  private void write(String path, String text) throws Exception {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private void commit() throws Exception {
    git("add", "--all");
    git("commit", "--quiet", "--message", "Change");
  }

  private String git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of("-c", "user.name=A", "-c", "user.email=a@example.org"));
    command.addAll(List.of("-c", "commit.gpgSign=false", "-c", "core.hooksPath=/dev/null"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
