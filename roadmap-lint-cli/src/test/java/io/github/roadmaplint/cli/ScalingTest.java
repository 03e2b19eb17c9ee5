package io.github.roadmaplint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The commands of the page about large repositories, each in a process of its own. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class ScalingTest {
  private static final Path WORKFLOW = Path.of("../ci/github/workflows/shards.yml");
  private static final Path EXAMPLES = Path.of("../examples/website");

  @TempDir Path folder;
  private Path repository;
  private Map<String, String> variables;

  @BeforeEach
  void create() throws Exception {
    repository = folder.resolve("repository");
    copy(EXAMPLES, repository);
    Path programs = Files.createDirectory(folder.resolve("programs"));
    Shell.roadmapLint(programs.resolve("roadmap-lint"));
    variables =
        Map.of(
            "PATH",
            programs + ":" + System.getenv("PATH"),
            "CI",
            "true",
            "HOME",
            folder.toString(),
            "RUNNER_TEMP",
            folder.toString());
  }

  @Test
  void theCommandsOfTheMatrixFindWhatOneRunFinds() throws Exception {
    Map<?, ?> jobs = (Map<?, ?>) yaml().get("jobs");
    Map<?, ?> check = (Map<?, ?>) jobs.get("check");
    Map<?, ?> strategy = (Map<?, ?>) check.get("strategy");
    for (Object shard : (List<?>) ((Map<?, ?>) strategy.get("matrix")).get("shard")) {
      Shell run = run(command(check), Map.of("SHARD", shard.toString()));
      assertThat(run.code()).as(run.output()).isZero();
    }
    String merge = command((Map<?, ?>) jobs.get("merge"));
    merge = merge.replace("shard-", folder + "/shard-"); // the artifacts are downloaded
    Shell merged = run(merge, Map.of());
    assertThat(merged.output()).contains("::error file=");
    assertThat(merged.code()).as(merged.output()).isEqualTo(1);

    run(merge.replace("--format github", "--format json --output ../merged.json"), Map.of());
    run("roadmap-lint check --format json --output ../whole.json", Map.of());
    assertThat(read("merged.json")).isEqualTo(read("whole.json"));
  }

  @Test
  void aMissingShardIsAnError() throws Exception {
    run("roadmap-lint check --shard 1/2 --format json --output shard-1.json", Map.of());
    Shell merged = run("roadmap-lint report merge shard-1.json", Map.of());
    assertThat(merged.code()).isEqualTo(2);
    assertThat(merged.output()).contains("Shard 2/2 is missing.");
  }

  @Test
  void aDoubledShardIsAnError() throws Exception {
    run("roadmap-lint check --shard 1/2 --format json --output shard-1.json", Map.of());
    run("cp shard-1.json shard-2.json", Map.of());
    Shell merged = run("roadmap-lint report merge shard-1.json shard-2.json", Map.of());
    assertThat(merged.code()).isEqualTo(2);
    assertThat(merged.output()).contains("Shard 1/2 is given twice.");
  }

  private Shell run(String command, Map<String, String> more)
      throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>(variables);
    all.putAll(more);
    return Shell.script("set +e\n" + command + '\n', repository, all);
  }

  private static String command(Map<?, ?> job) {
    List<String> commands = new ArrayList<>();
    for (Object step : (List<?>) job.get("steps")) {
      if (((Map<?, ?>) step).get("run") instanceof String command) {
        commands.add(command);
      }
    }
    assertThat(commands).hasSize(1);
    return commands.get(0);
  }

  private static Map<?, ?> yaml() throws IOException {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(WORKFLOW));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name), UTF_8);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
