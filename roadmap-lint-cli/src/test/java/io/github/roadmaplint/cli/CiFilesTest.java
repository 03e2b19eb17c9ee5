package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The page about continuous integration shows the files that it describes, and the files keep the
 * rules for safe workflows. {@code -Droadmaplint.regenerate=true} writes the files into the page.
 */
class CiFilesTest {
  private static final Path TOP = Path.of("..");
  private static final Path PAGE = TOP.resolve("docs/ci.md");
  private static final Path RECIPES = TOP.resolve("docs/recipes.md");
  private static final Path SCALING = TOP.resolve("docs/scaling.md");
  private static final Pattern SHOWN_FILE =
      Pattern.compile("(?s)(<!-- file: (\\S+) -->\n).*?(<!-- end of file -->\n)");
  private static final Pattern SHOWN_INPUTS =
      Pattern.compile("(?s)(<!-- inputs of: (\\S+) -->\n).*?(<!-- end of inputs -->\n)");
  private static final Pattern USES = Pattern.compile("(?m)^ *(?:- )?uses: (.+)$");
  private static final String OWN = "roadmap-lint/roadmap-lint";

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(TOP.resolve("ci"))) {
      return Stream.concat(
              Stream.of(TOP.resolve("action.yml")),
              files.filter(file -> file.toString().endsWith(".yml")).sorted())
          .toList();
    }
  }

  /** A hook has an own id, and pre-commit runs the launcher, which builds the program if needed. */
  @Test
  void everyHookRunsACommandThatThereIs() throws Exception {
    String page = read(PAGE);
    List<?> hooks =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(read(TOP.resolve(".pre-commit-hooks.yaml")));
    for (Object hook : hooks) {
      String entry = ((Map<?, ?>) hook).get("entry").toString();
      assertThat(page).contains("| `" + ((Map<?, ?>) hook).get("id") + "` |");
      assertThat(entry).startsWith("roadmap-lint ");
      assertThat(TOP.resolve("roadmap-lint")).isExecutable();
      List<String> words = List.of(entry.substring("roadmap-lint ".length()).split(" ", -1));
      ProcessIo io =
          new ProcessIo(
              Path.of(""),
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream(),
              Map.of(),
              Terminals.NONE);
      assertThat(CommandLineReader.read(words, io)).isPresent();
    }
  }

  static List<Path> workflows() throws IOException {
    return files().stream().filter(file -> file.toString().contains("/workflows/")).toList();
  }

  @Test
  void thePagesShowTheFiles() throws IOException {
    for (Path page : List.of(PAGE, RECIPES, SCALING)) {
      String current = SHOWN_FILE.matcher(read(page)).replaceAll(CiFilesTest::file);
      current = SHOWN_INPUTS.matcher(current).replaceAll(CiFilesTest::inputs);
      if (Boolean.getBoolean("roadmaplint.regenerate")) {
        Files.writeString(page, current, UTF_8);
      }
      assertThat(read(page)).isEqualTo(current);
    }
    for (Path workflow : workflows()) {
      assertThat(read(PAGE) + read(SCALING))
          .contains("<!-- file: " + TOP.relativize(workflow) + " -->");
    }
  }

  private static String file(MatchResult found) {
    String text = read(TOP.resolve(found.group(2)));
    return Matcher.quoteReplacement(
        found.group(1) + "```yaml\n" + text.strip() + "\n```\n" + found.group(3));
  }

  private static String inputs(MatchResult found) {
    StringBuilder table = new StringBuilder("| input | means | default |\n|---|---|---|\n");
    Map<?, ?> inputs = (Map<?, ?>) yaml(TOP.resolve(found.group(2))).get("inputs");
    inputs.forEach(
        (name, value) -> {
          Map<?, ?> input = (Map<?, ?>) value;
          Object byDefault = input.get("default");
          String shown = byDefault == null || byDefault.equals("") ? "" : "`" + byDefault + "`";
          table.append("| `%s` | %s | %s |\n".formatted(name, input.get("description"), shown));
        });
    return Matcher.quoteReplacement(found.group(1) + table + found.group(3));
  }

  @ParameterizedTest
  @MethodSource("files")
  void otherActionsArePinnedByCommit(Path file) {
    USES.matcher(read(file))
        .results()
        .map(uses -> uses.group(1))
        .filter(action -> !action.startsWith(OWN))
        .forEach(action -> assertThat(action).matches("[\\w-]+/[\\w/-]+@[0-9a-f]{40} # v\\d.*"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void noScriptContainsAnExpression(Path file) {
    forEachScript(yaml(file), script -> assertThat(script).doesNotContain("${{"));
  }

  private interface Check {
    void of(String script);
  }

  private static void forEachScript(Object node, Check check) {
    if (node instanceof Map<?, ?> map) {
      if (map.get("run") instanceof String script) {
        check.of(script);
      }
      map.values().forEach(value -> forEachScript(value, check));
    } else if (node instanceof List<?> list) {
      list.forEach(value -> forEachScript(value, check));
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void aWorkflowHasOnlyThePermissionsThatItNames(Path file) {
    Map<?, ?> workflow = yaml(file);
    assertThat(workflow.get("permissions")).isIn(Map.of(), Map.of("contents", "read"));
    for (Object job : ((Map<?, ?>) workflow.get("jobs")).values()) {
      assertThat(((Map<?, ?>) job).get("timeout-minutes")).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void noWorkflowChecksOutWithCredentials(Path file) {
    String text = read(file);
    assertThat(text.split("actions/checkout@", -1))
        .hasSameSizeAs(text.split("persist-credentials: false", -1));
  }

  @Test
  void theWorkflowWithPermissionToWriteRunsNothingOfThePullRequest() {
    String text = read(TOP.resolve("ci/github/workflows/suggest.yml"));
    assertThat(text).contains("workflow_run:").doesNotContain("actions/checkout", "run: ");
  }

  private static Map<?, ?> yaml(Path file) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(read(file));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }
}
