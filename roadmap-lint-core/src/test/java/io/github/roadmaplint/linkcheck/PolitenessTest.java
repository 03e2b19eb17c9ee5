package io.github.roadmaplint.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How often, how fast and how much. */
class PolitenessTest {
  @Test
  void aHostGetsNoMoreThanItsConnections() throws IOException {
    try (FaultServer server = new FaultServer()) {
      AtomicInteger now = new AtomicInteger();
      AtomicInteger most = new AtomicInteger();
      server.on(
          "slow",
          it -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.sleep(40);
            now.decrementAndGet();
            it.ok();
          });

      Asking.all(Asking.OPTIONS, List.of(), urls(server, "slow", 40));

      assertThat(most.get()).isBetween(2, 4);
      assertThat(server.mostOpen()).isLessThanOrEqualTo(4);
    }
  }

  @Test
  void thereIsAPauseBetweenTwoRequestsToAHost() throws IOException {
    try (FaultServer server = new FaultServer()) {
      List<Long> times = new CopyOnWriteArrayList<>();
      server.on(
          "page",
          it -> {
            times.add(System.nanoTime());
            it.ok();
          });
      LinkOptions options = Asking.OPTIONS.withSpacing(Duration.ofMillis(100));

      Asking.all(options, List.of(), urls(server, "page", 8));

      long whole = times.get(7) - times.get(0);
      assertThat(Duration.ofNanos(whole))
          .isGreaterThan(Duration.ofMillis(350)); // of 700, since arrivals may lag
    }
  }

  @Test
  void whatMeansTheSameRequestIsAskedForOnce() throws IOException {
    try (FaultServer server = new FaultServer()) {
      String url = server.url("ok");
      List<String> urls =
          List.of(
              url,
              url + "#",
              url + "#top",
              url + "#nowhere",
              url.toUpperCase(java.util.Locale.ROOT).replace("OK", "ok"));

      Map<String, CheckOutcome> outcomes = Asking.all(Asking.OPTIONS, List.of(), urls);

      assertThat(server.hits("ok")).isOne();
      assertThat(outcomes).hasSize(5);
      assertThat(outcomes.get(url + "#nowhere").missingFragment()).isTrue();
      assertThat(outcomes.get(url + "#top").missingFragment()).isFalse();
    }
  }

  /** A host that pauses is left alone, and its thread goes on with others. */
  @Test
  void aPauseDelaysNoOtherHost() throws IOException {
    try (FaultServer tired = new FaultServer();
        FaultServer fresh = new FaultServer()) {
      List<Long> times = new CopyOnWriteArrayList<>();
      CountDownLatch pausing = new CountDownLatch(1);
      tired.on(
          "tired",
          it -> {
            times.add(System.nanoTime());
            if (times.size() == 1) {
              it.status(429, "Retry-After: 1");
              pausing.countDown();
            } else {
              it.ok();
            }
          });
      List<Long> others = new CopyOnWriteArrayList<>();
      fresh.on(
          "page",
          it -> {
            others.add(System.nanoTime());
            pausing.await(); // so that all but the first few of twenty are asked for in the pause
            it.ok();
          });
      List<String> urls = new ArrayList<>(urls(fresh, "page", 20));
      urls.add(tired.url("tired"));

      Map<String, CheckOutcome> outcomes = Asking.all(Asking.OPTIONS, List.of(), urls);

      assertThat(outcomes.values()).allMatch(outcome -> outcome.verdict() == Verdict.ALIVE);
      assertThat(times.get(1) - times.get(0)).isGreaterThan(950_000_000);
      assertThat(others).anyMatch(time -> time > times.get(0) && time < times.get(1));
    }
  }

  @Test
  void aHostThatPausesAgainAndAgainIsGivenUp() throws IOException {
    try (FaultServer server = new FaultServer()) {
      server.on("never", it -> it.status(429, "Retry-After: 0"));

      Map<String, CheckOutcome> outcomes =
          Asking.all(Asking.OPTIONS, List.of(), urls(server, "never", 100));

      assertThat(outcomes).hasSize(100);
      assertThat(outcomes.values()).allMatch(outcome -> outcome.verdict() == Verdict.UNCERTAIN);
    }
  }

  @Test
  void littleIsReadOfMuch() throws IOException {
    try (FaultServer server = new FaultServer()) {
      server.on(
          "endless",
          it -> {
            it.raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Endless</title>");
            while (true) {
              it.raw("x".repeat(8_192));
            }
          });

      assertThat(Asking.one(server.url("endless")).verdict()).isEqualTo(Verdict.ALIVE);
      assertThat(server.written.get()).isLessThan(8_000_000); // what the kernel holds in between
    }
  }

  @Test
  void aRunThatIsStoppedEnds() throws Exception {
    try (FaultServer server = new FaultServer()) {
      server.on("hang", FaultServer.Exchange::hang);
      LinkChecker checker =
          new LinkChecker(
              LinkOptions.DEFAULT.with(Asking.OPTIONS.guard()), Certificates::ofJvm, List.of());
      Thread stopper =
          new Thread(
              () -> {
                while (server.hits("hang") == 0) {
                  Thread.onSpinWait();
                }
                checker.stop();
              });
      stopper.start();
      long begun = System.nanoTime();

      assertThat(Asking.all(checker, urls(server, "hang", 3))).isEmpty();
      assertThat(checker.isStopped()).isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }
  }

  private static List<String> urls(FaultServer server, String name, int count) {
    List<String> urls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      urls.add(server.url(name + "/" + i));
    }
    return urls;
  }
}
