package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.roadmaplint.frontend.ExitStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every recipe of the documentation does what it promises. */
class RecipesTest {
  private static final Path PAGE = Path.of("../docs/recipes.md");
  private static final String INTRODUCTION = "Visit the following resources to learn more:";

  @TempDir Path repository;

  @Test
  void everyRecipeIsListedAndTested() throws IOException {
    String page = Files.readString(PAGE, UTF_8);
    List<String> recipes =
        Pattern.compile("(?m)^## (.+)$")
            .matcher(page)
            .results()
            .map(title -> title.group(1))
            .toList();
    List<String> tests =
        Arrays.stream(RecipesTest.class.getDeclaredMethods())
            .map(method -> method.getName())
            .toList();

    assertThat(recipes).isNotEmpty().allMatch(title -> page.contains("- [" + title + "](#"));
    assertThat(tests).containsAll(recipes.stream().map(RecipesTest::camelCase).toList());
  }

  private static String camelCase(String title) {
    Matcher word =
        Pattern.compile(" (\\w)")
            .matcher(title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1));
    return word.replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
  }

  @Test
  void startWithARepositoryThatHasOldFindings() throws IOException {
    topic("git/content/first", "[@article@First](htps://git-scm.com/docs)");
    assertThat(check().code()).isEqualTo(ExitStatus.FINDINGS.code());

    for (String command : commands("Start with a repository that has old findings")) {
      assertThat(run(command).code()).as(command).isEqualTo(ExitStatus.CLEAN.code());
    }
    topic("http/content/second", "[@article@Second](htps://www.rfc-editor.org)");

    assertThat(check().code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(check().out()).contains("second@").doesNotContain("first@");
  }

  @Test
  void turnOffOneRuleForOneFolder() throws IOException {
    topic("museum/content/first", "[@article@First](http://info.cern.ch/first)");
    topic("git/content/second", "[@article@Second](http://info.cern.ch/second)");
    assertThat(check().out()).contains("museum", "git", "url/insecure");

    configure("Turn off one rule for one folder");

    assertThat(check().out()).doesNotContain("museum").contains("git", "url/insecure");
    assertThat(check().err()).contains("1 suppressed");
  }

  @Test
  void failOnlyOnBrokenLinks() throws IOException {
    topic("git/content/first", "[@zine@First](htps://git-scm.com/docs)");
    List<String> commands = commands("Fail only on broken links");
    assertThat(commands).hasSize(3);

    assertThat(run(commands.get(0)).out()).contains("resource/unknown-type");
    assertThat(run(commands.get(0)).code()).isEqualTo(ExitStatus.CLEAN.code());
    assertThat(run(commands.get(1)).code()).isEqualTo(ExitStatus.FINDINGS.code());
    assertThat(run(commands.get(2)).code()).isEqualTo(ExitStatus.FINDINGS.code());

    topic("git/content/first", "[@zine@First](https://roadmap.sh/git)");
    assertThat(check().code()).isEqualTo(ExitStatus.FINDINGS.code());
    for (String command : commands) {
      assertThat(run(command).code()).as(command).isEqualTo(ExitStatus.CLEAN.code());
    }
  }

  @Test
  void allowANewResourceType() throws IOException {
    topic("git/content/first", "[@zine@Wizard Zines](https://wizardzines.com)");
    assertThat(check().out()).contains("resource/unknown-type").doesNotContain("type-changed");

    configure("Allow a new resource type");

    assertThat(check().out())
        .doesNotContain("resource/unknown-type")
        .contains("publish/type-changed");
  }

  @Test
  void checkARepositoryWithItsOwnLayout() throws IOException {
    String page = "# Commit\n\nA commit records a change.\n\nRead more:\n\n";
    write("maps/git/index.md", "---\ntitle: Git\n---\n");
    write("maps/git/topics/commit.md", page + "- [@zine@Commits](https://wizardzines.com)\n");
    write("maps/git/topics/tag.md", page + "- [@zin@Tags](https://wizardzines.com)\n");
    configure("Check a repository with its own layout");

    Run run = check();

    assertThat(run.out()).contains("maps/git/topics/tag.md", "resource/unknown-type");
    assertThat(run.out()).doesNotContain("commit.md", "suppression");
    assertThat(run("config show").out())
        .contains("layout: our-roadmaps", "layout.site: roadmaps.example.org");
  }

  @Test
  void showFindingsInGitHubCodeScanning(@TempDir Path runner) throws Exception {
    topic("git/content/first", "[@article@First](htps://git-scm.com/docs)");
    Shell.roadmapLint(runner.resolve("roadmap-lint/bin/roadmap-lint"));
    Path report = runner.resolve("roadmap-lint.sarif");
    String recipe = section("Show findings in GitHub code scanning");
    assertThat(recipe)
        .contains("sarif=${{ runner.temp }}/roadmap-lint.sarif", "if: >-\n          always() &&");

    ActionRun action =
        new ActionRun(Path.of("../action.yml"), repository, runner)
            .with("steps.program.outputs.cache-hit", "true")
            .with("inputs.since", "none")
            .with("inputs.reports", "sarif=" + report)
            .run();

    assertThat(action.output("steps.check.outputs.exit-code")).isEqualTo("1");
    assertThat(Files.readString(report, UTF_8)).contains("\"2.1.0\"", "url/malformed");
  }

  @Test
  void clearWhatIsStored(@TempDir Path home) throws IOException {
    assertThat(section("Clear what is stored")).contains("rm -rf ~/.cache/roadmap-lint\n");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    AtomicInteger requests = new AtomicInteger();
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    try {
      int port = server.getAddress().getPort();
      topic("git/content/first", "[@article@First](http://127.0.0.1:" + port + "/docs)");
      links(home);
      links(home);
      assertThat(requests).hasValue(1);

      links(home, "--fresh");
      assertThat(requests).hasValue(2);

      delete(home.resolve(".cache/roadmap-lint"));
      links(home);
      assertThat(requests).hasValue(3);
    } finally {
      server.stop(0);
    }
  }

  private void links(Path home, String... options) {
    List<String> line =
        new ArrayList<>(List.of("links", "--allow-network", "127.0.0.0/8", repository.toString()));
    line.addAll(List.of(options));
    Map<String, String> environment = Map.of("HOME", home.toString());
    Run run = Run.of("", environment, Terminals.NONE, line.toArray(String[]::new));
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitStatus.CLEAN.code());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private Run check() {
    return run("check");
  }

  private Run run(String command) {
    return Run.of((command + ' ' + repository).split(" ", -1));
  }

  /** A topic page whose only possible problem is its resource. */
  private void topic(String name, String resource) throws IOException {
    write(
        "roadmaps/" + name + "@abcdefghijklmnopqrstu.md",
        "# First steps\n\nA page about the first steps.\n\n"
            + INTRODUCTION
            + "\n\n- "
            + resource
            + "\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }

  /** Writes the configuration of a recipe. */
  private void configure(String recipe) throws IOException {
    String section = section(recipe);
    int start = section.indexOf("```yaml\n") + "```yaml\n".length();
    write(".roadmap-lint.yml", section.substring(start, section.indexOf("```\n", start)));
  }

  /** The command lines of a recipe, without the name of the program. */
  private static List<String> commands(String recipe) throws IOException {
    return section(recipe)
        .lines()
        .filter(line -> line.startsWith("roadmap-lint "))
        .map(line -> line.substring("roadmap-lint ".length()))
        .toList();
  }

  private static String section(String recipe) throws IOException {
    String page = Files.readString(PAGE, UTF_8);
    int start = page.indexOf("\n## " + recipe + "\n");
    assertThat(start).as(recipe).isPositive();
    int next = page.indexOf("\n## ", start + 1);
    return page.substring(start, next < 0 ? page.length() : next);
  }
}
