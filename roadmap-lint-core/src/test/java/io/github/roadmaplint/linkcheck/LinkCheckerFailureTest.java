package io.github.roadmaplint.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.rule.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run in which something fails comes to its end, and says so. */
@Timeout(60)
class LinkCheckerFailureTest {
  static Stream<Throwable> failures() {
    return Stream.of(
        new UncheckedIOException(new IOException("No space left on device")),
        new IllegalStateException("a defect"),
        new OutOfMemoryError("Java heap space"),
        new StackOverflowError());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void whatTheTakerOfVerdictsThrowsEndsTheRun(Throwable failure) throws IOException {
    try (FaultServer server = new FaultServer()) {
      for (int bad : new int[] {1, 20, 40}) {
        AtomicInteger taken = new AtomicInteger();
        LinkChecker checker = new LinkChecker(Asking.OPTIONS, Certificates::ofJvm, List.of());
        Consumer<CheckResult> taker =
            result -> {
              if (taken.incrementAndGet() >= bad) {
                sneaky(failure);
              }
            };

        assertThatThrownBy(() -> checker.check(urls(server), taker)).isSameAs(failure);
        assertThat(checker.isStopped()).isTrue();
      }
    }
  }

  @Test
  void aDefectInTheCheckOfOneLinkLeavesTheOthersTheirVerdicts() throws IOException {
    try (FaultServer server = new FaultServer()) {
      String bad = server.url("ok/7");
      LinkChecker checker =
          new LinkChecker(Asking.OPTIONS, Certificates::ofJvm, List.of(new Defect(bad)));

      var outcomes = Asking.all(checker, urls(server));

      assertThat(outcomes).hasSize(40);
      assertThat(outcomes.get(bad).verdict()).isEqualTo(Verdict.UNCERTAIN);
      assertThat(checker.failures()).containsOnlyKeys(bad);
    }
  }

  private static List<String> urls(FaultServer server) {
    return IntStream.range(0, 40).mapToObj(i -> server.url("ok/" + i)).toList();
  }

  private record Defect(String bad) implements SiteAdapter {
    @Override
    public boolean knows(HttpUrl url) {
      return url.toString().equals(bad);
    }

    @Override
    public HttpUrl question(HttpUrl url) {
      return url;
    }

    @Override
    public Optional<Finding> read(HttpUrl url, FetchResult.Head answer) {
      throw new IllegalStateException("a defect");
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneaky(Throwable failure) throws T {
    throw (T) failure;
  }
}
