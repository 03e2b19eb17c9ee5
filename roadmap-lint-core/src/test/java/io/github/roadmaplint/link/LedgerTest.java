package io.github.roadmaplint.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered, and what survives. */
class LedgerTest {
  private static final Instant DAY = Instant.parse("2026-11-22T10:00:00Z");

  @TempDir Path folder;

  private Path file() {
    return folder.resolve(".roadmap-lint/links.jsonl");
  }

  private static Outcome outcome(Verdict verdict) {
    return new Outcome(
        verdict,
        Cause.PLAIN,
        "The server says \"so\" \\ \u0007 日本",
        Optional.of(new Move("https://x.test/new", true)),
        true,
        2,
        List.of(new Step("https://x.test/", 301, "", "https://x.test/new", 12)));
  }

  @Test
  void whatIsPutInComesOut() throws IOException {
    Memory put;
    try (Ledger ledger = Ledger.open(file())) {
      put = ledger.put("https://x.test/", outcome(Verdict.BROKEN), DAY);
    }

    assertThat(Ledger.read(file())).containsExactly(java.util.Map.entry("https://x.test/", put));
    assertThat(Files.readString(file())).doesNotContain("\u0007").endsWith("}\n");
  }

  @Test
  void daysAreCountedUntilTheLinkLivesAgain() throws IOException {
    try (Ledger ledger = Ledger.open(file())) {
      Outcome broken = outcome(Verdict.BROKEN);
      assertThat(ledger.put("u", broken, DAY).daysBroken()).isEqualTo(1);
      assertThat(ledger.put("u", broken, DAY.plus(Duration.ofHours(3))).daysBroken()).isEqualTo(1);
      assertThat(
              ledger
                  .put("u", outcome(Verdict.UNCERTAIN), DAY.plus(Duration.ofDays(1)))
                  .daysBroken())
          .isEqualTo(1);
      Memory third = ledger.put("u", broken, DAY.plus(Duration.ofDays(2)));
      assertThat(third.daysBroken()).isEqualTo(2);
      assertThat(third.firstBroken()).contains(DAY);
      assertThat(ledger.put("u", outcome(Verdict.ALIVE), DAY.plus(Duration.ofDays(3))).daysBroken())
          .isZero();
    }
  }

  @Test
  void verdictsHoldForAWhile() {
    assertThat(holds(Verdict.BROKEN, Duration.ofHours(5))).isTrue();
    assertThat(holds(Verdict.BROKEN, Duration.ofHours(7))).isFalse();
    assertThat(holds(Verdict.UNCERTAIN, Duration.ofHours(23))).isTrue();
    assertThat(holds(Verdict.UNCERTAIN, Duration.ofHours(25))).isFalse();
    assertThat(holds(Verdict.ALIVE, Duration.ofDays(5))).isTrue();
    assertThat(holds(Verdict.ALIVE, Duration.ofDays(9))).isFalse();
  }

  private static boolean holds(Verdict verdict, Duration age) {
    return Memory.first("u", outcome(verdict), DAY).isFresh(DAY.plus(age), Optional.empty());
  }

  /** A run that is killed leaves the file cut anywhere. */
  @Test
  void itLoadsAndGoesOnWhereverItWasCut() throws IOException {
    try (Ledger ledger = Ledger.open(file())) {
      for (int i = 0; i < 20; i++) {
        ledger.put("https://x.test/" + i, outcome(Verdict.ALIVE), DAY);
      }
    }
    byte[] whole = Files.readAllBytes(file());
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      int cut = random.nextInt(whole.length);
      Files.write(file(), java.util.Arrays.copyOf(whole, cut));
      int before = Ledger.read(file()).size();
      try (Ledger ledger = Ledger.open(file())) {
        ledger.put("https://x.test/more", outcome(Verdict.ALIVE), DAY);
        ledger.flush();
        assertThat(Ledger.read(file())).hasSize(before + 1);
      }
      assertThat(Ledger.read(file())).hasSize(before + 1);
    }
  }

  @Test
  void linesCanBeMergedAndNonsenseIsPassedOver() throws IOException {
    Files.createDirectories(file().resolveSibling(""));
    String older = MemoryLine.write(Memory.first("u", outcome(Verdict.BROKEN), DAY));
    String newer =
        MemoryLine.write(Memory.first("u", outcome(Verdict.ALIVE), DAY.plus(Duration.ofDays(1))));
    Files.writeString(
        file(),
        newer
            + "\n<<<<<<< ours\n"
            + older
            + "\n=======\n{\"url\":1}\n{}\n[]\nnull\n{\"url\":\"v\"}\n");

    assertThat(Ledger.read(file()).get("u").outcome().verdict()).isEqualTo(Verdict.ALIVE);
    assertThat(Ledger.read(file())).hasSize(1);
  }

  @Test
  void twoRunsAtATimeLoseNothing() throws IOException {
    Ledger one = Ledger.open(file());
    Ledger other = Ledger.open(file());
    one.put("a", outcome(Verdict.ALIVE), DAY);
    one.flush();
    other.put("b", outcome(Verdict.ALIVE), DAY);
    other.flush();
    one.put("c", outcome(Verdict.ALIVE), DAY);
    other.close();
    one.close();

    assertThat(Ledger.read(file())).containsOnlyKeys("a", "b", "c");
  }
}
