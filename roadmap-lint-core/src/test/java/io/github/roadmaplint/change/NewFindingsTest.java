package io.github.roadmaplint.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.baseline.FindingMatcher;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A check of a change reports what a check of the whole repository finds after it and not before
 * it. The changes are random edits of the example repositories.
 */
class NewFindingsTest {
  private static final Path EXAMPLES = Path.of("../examples");

  /** Without spelling, which depends on all words, and rules that a check of all files has not. */
  private static final RuleChoice CHOICE = new RuleChoice(List.of(), List.of("text", "change"));

  private static final int CHANGES = 6;
  private static final int LONGEST = 20_000;

  @TempDir Path folder;
  private Path root = Path.of("");
  private Random random = new Random(0);

  @ParameterizedTest
  @CsvSource({
    "website, 1",
    "website, 2",
    "website, 3",
    "website, 4",
    "website, 5",
    "website, 6",
    "website, 7",
    "website, 8",
    "content, 11",
    "content, 12",
    "content, 13",
    "content, 14",
    "content, 130",
    "content, 16",
    "content, 17",
    "content, 18",
    "links, 21",
    "links, 22",
    "links, 23",
    "links, 24",
    "links, 25",
    "links, 26",
    "links, 27",
    "links, 28",
    "translations, 31",
    "translations, 32",
    "translations, 33",
    "translations, 34",
    "awesome, 41",
    "awesome, 42",
    "awesome, 43",
    "awesome, 44",
    "awesome, 45",
    "awesome, 46"
  })
  void areThoseThatTheRepositoryDidNotHave(String example, long seed) throws Exception {
    random = new Random(seed);
    root = folder.resolve("head");
    copy(EXAMPLES.resolve(example), root);
    String settings =
        "rules:\n  reference/one-way: warning\n  list/duplicate-across-pages: warning\n";
    if (example.equals("content")) {
      copy(EXAMPLES.resolve("structures"), root.resolve("structures"));
      settings += "structures: structures\n";
    }
    if (!example.equals("links")) {
      Files.writeString(root.resolve(".roadmap-lint.yml"), settings);
    }
    TestRepository repository = TestRepository.in(root);
    repository.commit();
    copy(root, folder.resolve("base"));
    for (int i = 0; i < CHANGES; i++) {
      change();
      if (random.nextInt(3) == 0) {
        repository.commit();
      } else if (random.nextInt(2) == 0) {
        repository.git("add", "--all");
      }
    }
    String first = repository.git("rev-list", "--max-parents=0", "HEAD").strip();

    Report report =
        check(root, Optional.of(new ChangeRequest(Optional.of(first), ChangeScope.NEW)));
    List<Finding> before = check(folder.resolve("base"), Optional.empty()).findings();
    List<Finding> after = check(root, Optional.empty()).findings();

    assertThat(lines(report.findings()))
        .as("seed " + seed)
        .containsExactlyElementsOf(lines(FindingMatcher.newFindings(before, moved(first), after)));
  }

  private Map<String, String> moved(String first) throws ChangeException {
    Map<String, String> moved = new HashMap<>();
    GitChanges.since(root, first)
        .read(path -> true)
        .renames()
        .forEach((path, old) -> moved.put(old, path));
    return moved;
  }

  private static Report check(Path root, Optional<ChangeRequest> change) throws Exception {
    Job job = new Job(Project.at(root), List.of(), Optional.empty(), Optional.empty(), CHOICE);
    return job.with(change).run(1, done -> {});
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !finding.path().equals(".roadmap-lint.yml"))
        .map(finding -> finding.path() + ':' + finding.start().line() + ' ' + finding.rule())
        .toList();
  }

  private void change() throws Exception {
    Path file = any();
    Path other = any();
    switch (random.nextInt(10)) {
      case 0 -> Files.delete(file);
      case 1 -> Files.move(file, folderOf(other).resolve("x" + random.nextInt(9) + name(file)));
      case 2 -> Files.move(file, folderOf(other).resolve(random.nextInt(9) + name(other)));
      case 3 ->
          Files.writeString(
              folderOf(other).resolve("y" + random.nextInt(9) + name(other)), text(file));
      case 4 -> Files.writeString(file, text(file).replace("\n", "\r\n"));
      case 5 -> Files.writeString(file, text(other));
      case 6 -> {
        Path roadmap = folderOf(file).resolveSibling("new" + random.nextInt(9));
        Files.createDirectories(roadmap);
        Files.writeString(roadmap.resolve(name(file)), text(file));
      }
      case 7 ->
          Files.writeString(
              folderOf(file).resolve(name(file).toUpperCase(java.util.Locale.ROOT)), text(other));
      default -> Files.writeString(file, mixed(text(file), text(other)));
    }
  }

  /** The lines of a text, without some and with some of another one. */
  private String mixed(String text, String other) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<String> more = other.lines().toList();
    for (int i = 0; i < 3 && !lines.isEmpty() && !more.isEmpty(); i++) {
      lines.remove(random.nextInt(lines.size()));
      lines.add(random.nextInt(lines.size() + 1), more.get(random.nextInt(more.size())));
    }
    return String.join("\n", lines);
  }

  private Path any() throws Exception {
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> all =
          files
              .filter(file -> Files.isRegularFile(file) && !file.startsWith(root.resolve(".git")))
              .filter(file -> !name(file).startsWith(".") && file.toFile().length() < LONGEST)
              .sorted()
              .toList();
      return all.get(random.nextInt(all.size()));
    }
  }

  private static Path folderOf(Path file) {
    return file.resolveSibling("");
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String text(Path file) throws Exception {
    return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static void copy(Path from, Path to) throws Exception {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(file -> !file.startsWith(from.resolve(".git"))).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
          Files.copy(file, target);
        }
      }
    }
  }
}
