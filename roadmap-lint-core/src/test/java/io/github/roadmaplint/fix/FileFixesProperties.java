package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.change.TestRepository;
import io.github.roadmaplint.frontend.FixTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever pages a repository has twice or in wrong places, its fixes lose nothing. */
class FileFixesProperties {
  private static final Pattern CONTENT = Pattern.compile("https://\\S+[^)\\s]|It \\w+ \\w+\\.");

  /** A file: committed or not, and perhaps with another text afterwards. */
  record PageFile(String path, String text, boolean committed, boolean changed) {}

  @Property(seed = "20261126", tries = 25, edgeCases = EdgeCasesMode.NONE)
  void nothingIsLostAndNothingUncommittedIsMoved(@ForAll("files") List<PageFile> files)
      throws Exception {
    Path root = Files.createTempDirectory("file-fixes");
    try {
      Set<String> uncommitted = created(root.resolve("repository"), files);
      verify(root.resolve("repository"), root.resolve("patched"), uncommitted);
    } finally {
      delete(root);
    }
  }

  private static Set<String> created(Path root, List<PageFile> files) throws Exception {
    TestRepository repository = TestRepository.in(root);
    Set<String> uncommitted = new HashSet<>();
    for (PageFile file : files) {
      if (file.committed()) {
        repository.write(file.path(), file.text());
      }
    }
    repository.commit();
    for (PageFile file : files) {
      if (!file.committed() || file.changed()) {
        repository.write(file.path(), file.changed() ? file.text() + "\n" : file.text());
        uncommitted.add(file.path());
      }
    }
    return uncommitted;
  }

  private static void verify(Path root, Path patched, Set<String> uncommitted) throws Exception {
    Map<String, String> before = read(root);
    FixReport dry = new FixJob(job(root), true, false).run(1, done -> {});
    assertThat(read(root)).isEqualTo(before);
    copy(root, patched);
    FixReport report = new FixJob(job(root), true, true).run(1, done -> {});
    Map<String, String> after = read(root);
    assertThat(report.incomplete()).isFalse();
    assertThat(after.size()).isLessThanOrEqualTo(before.size());
    assertThat(after.keySet()).containsAll(uncommitted);
    assertThat(content(after)).as(before + "\n=====>\n" + after).isEqualTo(content(before));
    assertThat(dry.applied()).isEqualTo(report.applied());
    assertThat(applied(patched, report)).isEqualTo(after);
    FixReport again = new FixJob(job(root), true, true).run(1, done -> {});
    assertThat(again.changed()).as(after.toString()).isZero();
  }

  /** The files after {@code git apply} has made the changes of the report. */
  private static Map<String, String> applied(Path root, FixReport report) throws Exception {
    StringBuilder patch = new StringBuilder();
    for (FixReport.File file : report.files()) {
      patch.append(file.isChanged() ? FixTexts.diff(report, file) : "");
    }
    if (!patch.isEmpty()) {
      Path file = root.resolveSibling("fixes.patch");
      Files.writeString(file, patch);
      new TestRepository(root).git("apply", file.toString());
    }
    return read(root);
  }

  /** The URLs and sentences of all pages. */
  private static Set<String> content(Map<String, String> pages) {
    return CONTENT
        .matcher(String.join("\n", pages.values()))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static Job job(Path root) throws Exception {
    RuleChoice rules =
        new RuleChoice(
            List.of(
                "topic/duplicate-node-id",
                "topic/misplaced",
                "topic/outside-content",
                "topic/file-name"),
            List.of());
    return new Job(
        Project.withoutConfig(root), List.of(), Optional.empty(), Optional.empty(), rules);
  }

  private static Map<String, String> read(Path root) throws Exception {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(".git/")) {
          pages.put(path, Files.readString(file));
        }
      }
    }
    return pages;
  }

  private static void copy(Path from, Path to) throws Exception {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void delete(Path root) throws Exception {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }

  @Provide
  static Arbitrary<List<PageFile>> files() {
    Arbitrary<String> folder =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just("roadmaps/git/content/")),
            Tuple.of(1, Arbitraries.of("roadmaps/git/content/a/", "roadmaps/git/")));
    Arbitrary<String> name =
        Arbitraries.of("commit", "comit", "Commit", "commits")
            .flatMap(
                slug ->
                    Arbitraries.of("abcdefghijklmnopqrstu", "bcdefghijklmnopqrstuv")
                        .map(id -> slug + '@' + id));
    Arbitrary<String> ending =
        Arbitraries.frequency(Tuple.of(6, ".md"), Tuple.of(1, ".md.md"), Tuple.of(1, ".markdown"));
    Arbitrary<String> path = Combinators.combine(folder, name, ending).as((a, b, c) -> a + b + c);
    Arbitrary<Boolean> rarely = Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
    return Combinators.combine(path, texts(), rarely, rarely)
        .as((at, text, fresh, changed) -> new PageFile(at, text, !fresh, changed && !fresh))
        .list()
        .ofMinSize(2)
        .ofMaxSize(8)
        .uniqueElements(PageFile::path);
  }

  private static Arbitrary<String> texts() {
    Arbitrary<String> head =
        Arbitraries.frequency(
            Tuple.of(5, "# Commit\n\nIt records changes.\n"),
            Tuple.of(1, "# Commits\n\nIt records changes.\n"),
            Tuple.of(1, "# Commit\n\nIt stores files.\n"),
            Tuple.of(1, "# Commit\n"));
    Arbitrary<String> resources =
        Arbitraries.of(
                "- [@official@Manual](https://example.org/manual)",
                "- [@article@How](https://example.org/how)",
                "- [@article@Why](https://example.org/why)",
                "- [@video@Talk](https://example.org/talk)",
                "- [@video@Another talk](https://example.org/talk)",
                "- [@article@Long](https://example.org/long) with a note")
            .list()
            .ofMaxSize(3)
            .uniqueElements()
            .map(
                lines ->
                    lines.isEmpty()
                        ? ""
                        : "\nVisit the following resources to learn more:\n\n"
                            + String.join("\n", lines)
                            + "\n");
    return Combinators.combine(head, resources).as(String::concat);
  }
}
