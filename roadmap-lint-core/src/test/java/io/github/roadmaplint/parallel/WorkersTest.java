package io.github.roadmaplint.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one thread throws is thrown to the caller, and no thread waits for ever. */
@Timeout(30)
class WorkersTest {
  private static final int COUNT = 10_000;

  static Stream<Throwable> failures() {
    return Stream.of(
        new UncheckedIOException(new IOException("No space left on device")),
        new IllegalStateException("a defect"),
        new OutOfMemoryError("Java heap space"),
        new StackOverflowError(),
        new NoClassDefFoundError("Missing"));
  }

  @Test
  void everyNumberIsDoneOnce() {
    Set<Integer> done = ConcurrentHashMap.newKeySet();

    Workers.of(4).each(COUNT, 7, () -> 0, (own, i) -> assertThat(done.add(i)).isTrue());

    assertThat(done).hasSize(COUNT);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailureOfAnyThreadEndsTheWork(Throwable failure) {
    for (int bad : new int[] {0, COUNT / 2, COUNT - 1}) {
      assertThatThrownBy(
              () ->
                  Workers.of(4)
                      .each(
                          COUNT,
                          1,
                          () -> 0,
                          (own, i) -> {
                            if (i == bad) {
                              sneaky(failure);
                            }
                          }))
          .isSameAs(failure);
    }
  }

  @Test
  void afterAFailureNothingMoreIsBegun() {
    AtomicInteger done = new AtomicInteger();

    assertThatThrownBy(
            () ->
                Workers.of(1)
                    .each(
                        COUNT,
                        1,
                        () -> 0,
                        (own, i) -> {
                          if (done.incrementAndGet() == 10) {
                            throw new IllegalStateException();
                          }
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(done).hasValue(10);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void ofTwoThingsEitherMayFail(Throwable failure) {
    Runnable fails = () -> sneaky(failure);
    AtomicInteger done = new AtomicInteger();

    assertThatThrownBy(() -> Workers.of(2).both(fails, done::incrementAndGet)).isSameAs(failure);
    assertThat(done).hasValue(1);
    assertThatThrownBy(() -> Workers.of(2).both(done::incrementAndGet, fails)).isSameAs(failure);
    assertThatThrownBy(() -> Workers.of(1).both(done::incrementAndGet, fails)).isSameAs(failure);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void whoClosesAThreadGetsWhatItHasThrown(Throwable failure) {
    Background thread = new Background("test", () -> sneaky(failure));

    assertThat(thread.start()).isTrue();

    assertThatThrownBy(thread::close).isSameAs(failure);
  }

  @Test
  void aThreadThatIsInterruptedIsOver() {
    CountDownLatch never = new CountDownLatch(1);
    Background thread = new Background("test", never::await);
    thread.start();

    thread.interrupt();
    thread.close();

    assertThat(never.getCount()).isEqualTo(1);
  }

  @Test
  void anErrorOfAnotherThreadIsOneOfTheCaller() {
    Thread caller = Thread.currentThread();
    CountDownLatch thrown = new CountDownLatch(1);
    assertThatThrownBy(
            () -> Workers.of(2).each(2, 1, () -> caller, (own, i) -> work(caller, thrown)))
        .isInstanceOf(OutOfMemoryError.class);
  }

  private static void work(Thread caller, CountDownLatch thrown) {
    if (!Thread.currentThread().equals(caller)) {
      thrown.countDown();
      throw new OutOfMemoryError("full");
    }
    try {
      thrown.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneaky(Throwable failure) throws T {
    throw (T) failure;
  }
}
