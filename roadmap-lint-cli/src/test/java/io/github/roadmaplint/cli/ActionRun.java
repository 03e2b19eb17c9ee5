package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Runs the scripts of a composite action one after the other, each in a process of its own with the
 * variables and files that the runner of GitHub provides. Steps that use other actions are skipped.
 */
final class ActionRun {
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *(.+?) *\\}\\}");
  private static final Pattern COMPARISON = Pattern.compile("(\\S+) (==|!=) '(.*)'");

  private final Path action;
  private final Path workspace;
  private final Path temporary;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> variables = new HashMap<>();
  private final List<Path> path = new ArrayList<>();
  private final StringBuilder log = new StringBuilder();
  private int code;

  /**
   * A run that has not begun.
   *
   * @param action the file {@code action.yml}
   * @param workspace the folder of the checkout
   * @param temporary an empty folder for the files of the runner
   */
  ActionRun(Path action, Path workspace, Path temporary) {
    this.action = action.toAbsolutePath().normalize();
    this.workspace = workspace;
    this.temporary = temporary;
    variables.put("GITHUB_ACTIONS", "true");
    variables.put("CI", "true");
    variables.put("GITHUB_WORKSPACE", workspace.toString());
    variables.put("GITHUB_ACTION_PATH", this.action.getParent().toString());
    variables.put("RUNNER_TEMP", temporary.toString());
    values.put("runner.temp", temporary.toString());
  }

  /** Sets the value of an expression, such as {@code inputs.paths}. */
  ActionRun with(String expression, String value) {
    values.put(expression, value);
    return this;
  }

  /** Sets a variable of all steps. */
  ActionRun withVariable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  /** Adds a folder with programs, which are found before those of the machine. */
  ActionRun withPrograms(Path folder) {
    path.add(folder);
    return this;
  }

  /** Runs all steps until one fails. */
  ActionRun run() throws IOException, InterruptedException {
    Map<?, ?> yaml =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(action));
    ((Map<?, ?>) yaml.get("inputs"))
        .forEach(
            (name, input) -> {
              Object byDefault = ((Map<?, ?>) input).get("default");
              values.putIfAbsent("inputs." + name, byDefault == null ? "" : byDefault.toString());
            });
    for (Object step : (List<?>) ((Map<?, ?>) yaml.get("runs")).get("steps")) {
      if (code == 0) {
        step((Map<?, ?>) step);
      }
    }
    return this;
  }

  /** The exit code of the last step that ran. */
  int code() {
    return code;
  }

  /** What all steps printed. */
  String log() {
    return log.toString();
  }

  /** An output of a step, such as {@code steps.base.outputs.since}. */
  String output(String expression) {
    return values.getOrDefault(expression, "");
  }

  /** The summary of the job. */
  String summary() throws IOException {
    return Files.readString(temporary.resolve("summary"), UTF_8);
  }

  private void step(Map<?, ?> step) throws IOException, InterruptedException {
    if (!(step.get("run") instanceof String script) || !applies(step.get("if"))) {
      return;
    }
    Path output = Files.writeString(temporary.resolve("output"), "");
    Path added = Files.writeString(temporary.resolve("path"), "");
    Map<String, String> environment = new HashMap<>(variables);
    environment.put("GITHUB_OUTPUT", output.toString());
    environment.put("GITHUB_PATH", added.toString());
    environment.put("GITHUB_STEP_SUMMARY", temporary.resolve("summary").toString());
    environment.put("PATH", searchPath());
    if (step.get("env") instanceof Map<?, ?> env) {
      env.forEach((name, value) -> environment.put(name.toString(), text(value.toString())));
    }
    Shell shell = Shell.script(script, workspace, environment);
    code = shell.code();
    log.append(shell.output());
    Files.readString(added, UTF_8).lines().map(Path::of).forEach(path::add);
    for (String line : Files.readAllLines(output, UTF_8)) {
      String name = line.substring(0, line.indexOf('='));
      values.put("steps." + step.get("id") + ".outputs." + name, line.substring(name.length() + 1));
    }
  }

  private String searchPath() {
    StringBuilder all = new StringBuilder();
    path.forEach(folder -> all.insert(0, folder + ":"));
    return all + System.getenv("PATH");
  }

  private boolean applies(Object condition) {
    if (condition == null) {
      return true;
    }
    Matcher comparison = COMPARISON.matcher(condition.toString());
    if (!comparison.matches()) {
      throw new IllegalArgumentException("not understood here: " + condition);
    }
    boolean same = value(comparison.group(1)).equals(comparison.group(3));
    return same == comparison.group(2).equals("==");
  }

  private String text(String written) {
    return EXPRESSION
        .matcher(written)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
  }

  /** The first alternative that has a value. */
  private String value(String expression) {
    for (String alternative : expression.split(" \\|\\| ", -1)) {
      String value = values.getOrDefault(alternative, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
