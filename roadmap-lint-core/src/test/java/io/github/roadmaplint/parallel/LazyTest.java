package io.github.roadmaplint.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void aValueIsMadeWhenItIsNeeded() {
    Lazy<Integer> lazy = new Lazy<>(made::incrementAndGet);

    assertThat(made).hasValue(0);
    assertThat(lazy.get()).isEqualTo(1);
    assertThat(lazy.get()).isEqualTo(1);
  }

  @Test
  void allThreadsGetTheSameValue() {
    Set<Integer> seen = ConcurrentHashMap.newKeySet();
    Lazy<Integer> lazy = new Lazy<>(made::incrementAndGet);

    Workers.of(4).each(1_000, 1, () -> lazy, (value, i) -> seen.add(value.get()));

    assertThat(seen).containsExactly(1);
    assertThat(made).hasValue(1);
  }

  @Test
  void aFailureIsNotKept() {
    Lazy<Integer> lazy =
        new Lazy<>(
            () -> {
              if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("first");
              }
              return made.get();
            });

    assertThatThrownBy(lazy::get).hasMessage("first");
    assertThat(lazy.get()).isEqualTo(2);
  }
}
