package io.github.roadmaplint.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * As much of the sources as {@code scripts/new-rule} works on, copied to a folder where it can do
 * no harm.
 *
 * @param folder where the copy is
 */
record SourceCopy(Path folder) {
  private static final Path ROOT = Path.of("..");
  private static final String RULES =
      "roadmap-lint-core/src/main/java/io/github/roadmaplint/rules/";
  private static final String PAGES = "docs/rules/";

  static SourceCopy to(Path folder) throws IOException {
    SourceCopy copy = new SourceCopy(folder);
    copy.take(ROOT.resolve("scripts/new-rule"));
    copy.takeAll(ROOT.resolve(RULES));
    copy.takeAll(ROOT.resolve(PAGES));
    return copy;
  }

  private void takeAll(Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        take(file);
      }
    }
  }

  private void take(Path file) throws IOException {
    Path target = folder.resolve(ROOT.relativize(file));
    Files.createDirectories(target.getParent());
    Files.copy(file, target);
  }

  /** A class of the rules, for example {@code url/Hosts.java}. */
  Path source(String name) {
    return folder.resolve(RULES + name);
  }

  /** The page of a rule. */
  Path page(String id) {
    return folder.resolve(PAGES + id + ".md");
  }

  /** The paths of all files. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  /** How a run ended and what it said on both streams. */
  record Run(int code, String said) {}

  /** Runs {@code scripts/new-rule}. */
  Run newRule(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", folder.resolve("scripts/new-rule") + ""));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), said);
  }

  /**
   * Compiles classes into the folder.
   *
   * @return warnings
   */
  List<String> compile(List<Path> sources) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    List<String> options =
        List.of(
            "-d",
            folder.toString(),
            "-proc:none",
            "-Xlint:all",
            "-classpath",
            System.getProperty("java.class.path"));
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, UTF_8)) {
      Iterable<? extends javax.tools.JavaFileObject> units =
          files.getJavaFileObjectsFromPaths(sources);
      assertThat(javac.getTask(said, files, null, options, null, units).call())
          .as(said.toString())
          .isTrue();
    }
    return said.toString().lines().filter(line -> line.contains(folder.toString())).toList();
  }
}
