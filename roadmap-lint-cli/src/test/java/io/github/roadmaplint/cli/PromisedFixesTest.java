package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roadmaplint.git.Git;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command in the last line of a check fixes as many problems as the line promises. */
@Tag("slow")
class PromisedFixesTest {
  private static final Pattern PROMISE =
      Pattern.compile("Next: roadmap-lint (.+) \\(fixes (\\d+) (?:of them|problems?).*\\)");

  private static final Pattern FIXED = Pattern.compile("Fixed (\\d+) problems? in ");

  /** A problem with a safe fix. */
  private static final String TRACKED =
      "Read (the %s book)[https://git-scm.com/book/en/v2] first.\n";

  @TempDir Path root;
  @TempDir Path elsewhere;

  @BeforeEach
  void begin() throws Exception {
    assumeTrue(Git.at(root).isPresent(), "git is missing");
    git("init", "--quiet", "--initial-branch=main");
    write("guide.md", "# Guide\n\n## First steps\n\nBegin here.\n\n" + TRACKED.formatted("old"));
    write("other.md", "# Other\n\nRead [the steps](guide.md#first-steps).\n\n" + old());
    write("third.md", "# Third\n\nThe [the start](notes/start.md) of it.\n\n" + old());
    write("notes/start.md", "# Start\n\n" + "It begins with a plan of the work.\n".repeat(9));
    commit();
    git("checkout", "--quiet", "-b", "feature");
    Run.of("baseline", "create", "--no-cache", "--baseline", known(), root.toString());
  }

  private static String old() {
    return TRACKED.formatted("before");
  }

  /** Renames a heading and a file that others link to, and adds a problem. */
  private void change() throws Exception {
    write(
        "guide.md",
        "# Guide\n\n## How to begin\n\nBegin here.\n\n"
            + TRACKED.formatted("old")
            + "\n"
            + TRACKED.formatted("new"));
    git("mv", "notes/start.md", "notes/beginning.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--since=main",
        "--since=main --scope=lines",
        "--since=main --scope=files",
        "--since=main --rule=local",
        "--since=main --rule=change,local --disable=text",
        "--since=main --rule=markdown/reversed-link",
        "--since=main --format=json",
        "--since=main --format=sarif --baseline=known.json",
        "--since=main PATH/other.md",
        "--since=main PATH/guide.md PATH/third.md",
      })
  void ofACommittedChange(String options) throws Exception {
    change();
    commit();

    assertThat(promised(options)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--since=main",
        "--since=HEAD",
        "--staged",
        "--staged --scope=files",
        "--staged --scope=lines",
        "--staged --rule=change,local,markdown",
        "--staged --format=json",
        "--staged --format=concise --baseline=known.json",
        "--staged PATH/guide.md",
        "PATH/guide.md PATH/other.md",
        "--rule=topic/no-description,markdown/reversed-link",
        "--baseline=known.json",
      })
  void ofAStagedChange(String options) throws Exception {
    change();
    git("add", "--all");

    assertThat(promised(options)).isPositive();
  }

  @Test
  void aFileThatDiffersFromTheIndexIsNotPromised() throws Exception {
    change();
    git("add", "--all");
    write("guide.md", "# Guide\n\nRewritten.\n\n" + TRACKED.formatted("worktree"));

    assertThat(check(List.of("--staged", "--rule=markdown/reversed-link")).err())
        .doesNotContain("(fixes");
  }

  @Test
  void aLinkThatOnlyTheChangeExplainsIsFixedByACheckOfTheChange() throws Exception {
    change();
    commit();
    Run run = check(List.of("--since=main", "--rule=local/missing-anchor"));

    assertThat(run.err())
        .contains("Next: roadmap-lint check --since=main --fix --rule=local/missing-anchor " + root)
        .endsWith("(fixes 1 of them)\n");
    assertThat(run.out()).contains("fix  safe");
    assertThat(promised("--since=main --rule=local/missing-anchor")).isOne();
    assertThat(Files.readString(root.resolve("other.md"))).contains("(guide.md#how-to-begin)");
  }

  @Test
  void aLinkThatNoCommandCanFixHasNoFix() throws Exception {
    change();
    git("add", "--all");
    Run run = check(List.of("--staged", "--rule=local/missing-anchor"));

    assertThat(run.out()).contains("#first-steps").contains("fix  none");
    assertThat(run.err()).doesNotContain("(fixes").doesNotContain("To fix");
  }

  @Test
  void aHeadingIsPromisedWithTheLinksOfOtherPagesThatTheCommandAlsoWrites() throws Exception {
    linkHeading();

    assertThat(check(List.of("--rule=text/repeated-word", root + "/guide.md")).err())
        .doesNotContain("(fixes");
    Run report = check(List.of("--rule=text/repeated-word", "--format=json"));
    assertThat(report.out()).contains("\"fixable\":\"safe\"").doesNotContain("\"edits\"");
    assertThat(promised("--rule=text/repeated-word")).isOne();
    assertThat(Files.readString(root.resolve("guide.md"))).contains("## How to begin");
    assertThat(Files.readString(root.resolve("other.md"))).contains("(guide.md#how-to-begin)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--since=main", "--since=HEAD --rule=text"})
  void aHeadingIsPromisedForAChange(String options) throws Exception {
    linkHeading();

    assertThat(promised(options)).isPositive();
    assertThat(Files.readString(root.resolve("other.md"))).contains("(guide.md#how-to-begin)");
  }

  private void linkHeading() throws Exception {
    write("guide.md", "# Guide\n\n## How to to begin\n\nOpen the box, and begin here.\n");
    write("other.md", "# Other\n\nRead [the steps](guide.md#how-to-to-begin).\n");
  }

  /** Runs the printed command as it is, and returns the number of fixed problems. */
  private int promised(String options) throws Exception {
    List<String> words = new ArrayList<>();
    for (String word : options.split(" ", -1)) {
      words.add(word.replace("PATH", root.toString()).replace("known.json", known()));
    }
    String closing = check(words).err();
    Matcher promise = PROMISE.matcher(closing);
    assertThat(promise.find()).as(closing).isTrue();
    String[] command = promise.group(1).split(" ");
    String fixed = Run.of("", Map.of("ROADMAP_LINT_CACHE", ""), Terminals.NONE, command).err();
    Matcher done = FIXED.matcher(fixed);
    assertThat(done.find()).as(fixed).isTrue();
    assertThat(done.group(1)).as(closing + fixed).isEqualTo(promise.group(2));
    return Integer.parseInt(done.group(1));
  }

  private String known() {
    return elsewhere.resolve("known.json").toString();
  }

  private Run check(List<String> options) {
    boolean named = options.stream().anyMatch(option -> !option.startsWith("--"));
    List<String> args = new ArrayList<>(List.of("check", "--no-cache"));
    args.addAll(options);
    if (!named) {
      args.add(root.toString());
    }
    return Run.of("", Map.of(), Terminals.NONE, args.toArray(String[]::new));
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

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of("-c", "user.name=A", "-c", "user.email=a@example.org"));
    command.addAll(List.of("-c", "commit.gpgSign=false", "-c", "core.hooksPath=/dev/null"));
    Stream.of(arguments).forEach(command::add);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }
}
