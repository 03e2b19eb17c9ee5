package io.github.roadmaplint.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Twice the text costs about twice the work, whatever the text. Work is counted and not timed: in
 * steps of this program and of the libraries that read content, and in bytes that were allocated,
 * since the JDK copies a text in one step. Each measurement has its own thread, so several can run
 * at the same time.
 */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class GrowthTest {
  private static final int SIZE = 8_000;

  /** Fixes of small texts are made in one round, those of larger ones in several. */
  private static final int SIZE_TO_FIX = 16_000;

  /** Twice the size is twice the work, or a little more where something is sorted. */
  private static final double MOST = Math.pow(2, 1.2);

  /** What a table costs that has just grown. */
  private static final Work FREE = new Work(500_000, 4_000_000);

  private static final Map<String, IntFunction<Map<String, String>>> ALL =
      HostileRepositories.all();

  private static final Class<?> SUBJECT = counted();

  @TempDir Path folder;

  /** What a run has done. */
  private record Work(long steps, long bytes) {}

  /** What only a first run does is no work on its text. */
  @BeforeAll
  static void runOnce(@TempDir Path folder) throws Exception {
    work(subject("CHECK"), "misspellings", 1000, folder);
    work(subject("FIX"), "misspellings", 1000, folder);
    work(subject("VERIFY"), "misspellings", 1000, folder);
  }

  static Stream<String> names() {
    return ALL.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void twiceTheTextIsTwiceTheWorkOfCheckingAndReporting(String name) throws Exception {
    assertLinear(subject("CHECK"), name, SIZE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "definitions",
        "directions",
        "glued resources",
        "headings with links",
        "insecure URLs",
        "misspelled references",
        "misspellings",
        "no-break spaces",
        "nodes and pages",
        "one YAML tag",
        "pages of one text",
        "parameters of a URL",
        "repeated lines",
        "resources",
        "short words of links",
        "titles",
        "tracked URLs",
        "two misspelled lines",
        "unknown types",
        "used definitions",
        "words of two pages"
      })
  void twiceTheTextIsTwiceTheWorkOfFixing(String name) throws Exception {
    assertLinear(subject("FIX"), name, SIZE_TO_FIX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"misspellings", "no-break spaces", "headings with links"})
  void twiceTheTextIsTwiceTheWorkOfReportingWhatCanBeFixed(String name) throws Exception {
    assertLinear(subject("VERIFY"), name, SIZE_TO_FIX);
  }

  @Test
  void aComparisonOfAllLinesWithAllOthersIsFound() {
    assertThatThrownBy(() -> assertLinear(subject("QUADRATIC"), "repeated lines", SIZE))
        .isInstanceOf(AssertionError.class);
  }

  private void assertLinear(Consumer<Path> subject, String name, int size) throws Exception {
    Work once = work(subject, name, size, folder);
    Work twice = work(subject, name, 2 * size, folder);
    assertThat(twice.steps)
        .as("steps of %s", name)
        .isLessThan((long) (MOST * once.steps) + FREE.steps);
    assertThat(twice.bytes)
        .as("bytes of %s", name)
        .isLessThan((long) (MOST * once.bytes) + FREE.bytes);
  }

  private static Work work(Consumer<Path> subject, String name, int size, Path folder)
      throws Exception {
    Path repository = Files.createTempDirectory(folder, "repository");
    HostileRepositories.write(ALL.get(name).apply(size), repository);
    FutureTask<Work> work = new FutureTask<>(() -> work(subject, repository));
    new Steps.CountedThread(work).start();
    return work.get();
  }

  private static Work work(Consumer<Path> subject, Path repository) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    subject.accept(repository);
    return new Work(Steps.count(), threads.getCurrentThreadAllocatedBytes() - bytes);
  }

  @SuppressWarnings("unchecked")
  private static Consumer<Path> subject(String name) {
    return (Consumer<Path>)
        Stream.of(SUBJECT.getEnumConstants())
            .filter(subject -> subject.toString().equals(name))
            .findFirst()
            .orElseThrow();
  }

  /** The class that is measured, in a version that counts. */
  private static Class<?> counted() {
    try {
      return new CountingLoader().loadClass(Subject.class.getName());
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
