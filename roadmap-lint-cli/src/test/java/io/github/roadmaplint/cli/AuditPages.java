package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Audits that tests look at in a {@link Browser}. */
final class AuditPages {
  /**
   * The last topic with findings, whose page has changed since the earlier report of {@link
   * #ofExamples}.
   */
  static final String NEW_TOPIC = "wSzuLmiwPG_1ZLyLbvlAW";

  static final Path STRUCTURES = Path.of("../examples/structures");
  private static final Path EXAMPLES = Path.of("../examples/content");
  private static final String CHANGED = "roadmaps/git/content/large-files@" + NEW_TOPIC + ".md";

  private AuditPages() {}

  /** The page of the examples, with a finding that an earlier report did not have. */
  static Path ofExamples(Path folder) throws IOException {
    Path repository = folder.resolve("content");
    copy(EXAMPLES, repository);
    Path old = folder.resolve("old.json");
    String structures = "--structures=" + STRUCTURES;
    Run.of("check", repository.toString(), structures, "--format=json", "--output=" + old);
    Path changed = repository.resolve(CHANGED);
    String text = Files.readString(changed);
    Files.writeString(changed, text.replaceFirst("\n\n", "\n\nA large file is is slow. "));
    return audit(
        repository,
        structures,
        "--compare=" + old,
        "--source-url=https://code.example.org/{path}#L{line}");
  }

  /** The page of a repository, beside it. */
  static Path audit(Path repository, String... options) {
    Path page = repository.resolveSibling("audit.html");
    List<String> arguments =
        Stream.concat(
                Stream.of("audit", repository.toString(), "--output", page.toString()),
                Stream.of(options))
            .toList();
    Run run = Run.of(arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return page;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
