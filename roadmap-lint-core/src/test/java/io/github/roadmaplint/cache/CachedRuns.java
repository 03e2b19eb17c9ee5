package io.github.roadmaplint.cache;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.change.ChangeRequest;
import io.github.roadmaplint.config.ConfigException;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Runs over a repository, with and without a cache.
 *
 * @param root the repository
 * @param home the folder of the cache
 */
record CachedRuns(Path root, Path home) {
  static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  /**
   * The example with every defect, and so many pages besides that results are worth remembering.
   */
  void writeExamples() throws IOException {
    Path examples = Path.of("../examples/website");
    try (Stream<Path> files = Files.walk(examples)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(examples.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(copy, LONG_AGO);
      }
    }
    for (int i = 0; i < 300; i++) {
      write("docs/" + i + ".md", "# Page\n\nA page about the weather.\n");
    }
  }

  /** Writes a file that was changed long ago. */
  void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  Optional<CacheDirectory> memory() {
    return Optional.of(new CacheDirectory(home, "test"));
  }

  /** The files of the cache. */
  List<Path> remembered() throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return files.sorted().toList();
    }
  }

  /** What a run over some files, or all, reports. */
  List<String> check(
      List<String> targets, Optional<CacheDirectory> memory, Optional<Path> structures)
      throws ConfigException, ImpossiblePathException {
    return check(targets, memory, structures, Optional.empty());
  }

  /** The same for a change. */
  List<String> check(
      List<String> targets,
      Optional<CacheDirectory> memory,
      Optional<Path> structures,
      Optional<ChangeRequest> change)
      throws ConfigException, ImpossiblePathException {
    List<Path> paths = targets.stream().map(root::resolve).toList();
    Job job =
        new Job(Project.at(root), paths, Optional.empty(), structures, RuleChoice.ALL, memory)
            .with(change);
    Report report = job.run(2, done -> {});
    return Stream.concat(
            report.findings().stream().map(CachedRuns::shown),
            Stream.of(report.files() + " files, " + report.suppressed() + " suppressed"))
        .toList();
  }

  private static String shown(Finding finding) {
    return finding.path()
        + ' '
        + finding.rule()
        + ' '
        + finding.severity()
        + finding.start()
        + finding.end()
        + finding.message()
        + finding.help()
        + finding.why()
        + finding.fix()
        + finding.subject();
  }

  /** Packed data with another number at a place, and with the sum of the result. */
  static byte[] forged(byte[] whole, int at, int value) {
    ByteBuffer bytes = ByteBuffer.wrap(whole.clone());
    bytes.putInt(at, value);
    int end = whole.length - Long.BYTES;
    bytes.putLong(end, sum(bytes.array(), 0, end));
    return bytes.array();
  }

  static long sum(byte[] bytes, int start, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, start, length);
    return sum.getValue();
  }
}
