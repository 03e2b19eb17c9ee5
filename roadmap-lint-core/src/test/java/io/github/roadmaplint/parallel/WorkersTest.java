package io.github.roadmaplint.parallel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WorkersTest {
  @Test
  void anErrorOfAnotherThreadIsOneOfTheCaller() {
    Thread caller = Thread.currentThread();
    CountDownLatch thrown = new CountDownLatch(1);
    assertThatThrownBy(() -> Workers.each(2, 2, 1, () -> caller, (own, i) -> work(caller, thrown)))
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
}
