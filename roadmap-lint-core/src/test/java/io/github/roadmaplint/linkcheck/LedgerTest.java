package io.github.roadmaplint.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is remembered, and what survives. */
class LedgerTest {
  private static final Instant DAY = Instant.parse("2026-11-22T10:00:00Z");

  @TempDir Path folder;

  private Path file() {
    return folder.resolve(".roadmap-lint/links.jsonl");
  }

  private Map<String, CachedLink> read() throws IOException {
    return Ledger.read(file()).memories();
  }

  private static CheckOutcome outcome(Verdict verdict) {
    return new CheckOutcome(
        verdict,
        VerdictCause.PLAIN,
        "The server says \"so\" \\ \u0007 日本",
        verdict == Verdict.ALIVE
            ? Optional.of(new Move("https://x.test/new", true))
            : Optional.empty(),
        verdict == Verdict.ALIVE,
        2,
        List.of(new RequestStep("https://x.test/", 301, "", "https://x.test/new", 12)));
  }

  @Test
  void aFolderOfThisProgramIgnoresItself() throws IOException {
    Ledger.open(file(), WriteBoundary.around(folder)).close();
    assertThat(folder.resolve(".roadmap-lint/.gitignore")).hasContent("*\n");

    Path other = folder.resolve("results/links.jsonl");
    Ledger.open(other, WriteBoundary.around(folder)).close();
    assertThat(folder.resolve("results/.gitignore")).doesNotExist();
  }

  @Test
  void whatIsPutInComesOut() throws IOException {
    CachedLink broken;
    CachedLink moved;
    try (Ledger ledger = Ledger.open(file())) {
      broken = ledger.put("https://x.test/", outcome(Verdict.BROKEN), DAY);
      moved = ledger.put("https://x.test/#y", outcome(Verdict.ALIVE), DAY);
    }

    assertThat(read())
        .containsOnly(entry("https://x.test/", broken), entry("https://x.test/#y", moved));
    assertThat(Files.readString(file())).doesNotContain("\u0007").endsWith("}\n");
  }

  @Test
  void daysAreCountedUntilTheLinkLivesAgain() throws IOException {
    try (Ledger ledger = Ledger.open(file())) {
      CheckOutcome broken = outcome(Verdict.BROKEN);
      assertThat(ledger.put("u", broken, DAY).daysBroken()).isEqualTo(1);
      assertThat(ledger.put("u", broken, DAY.plus(Duration.ofHours(3))).daysBroken()).isEqualTo(1);
      assertThat(
              ledger
                  .put("u", outcome(Verdict.UNCERTAIN), DAY.plus(Duration.ofDays(1)))
                  .daysBroken())
          .isEqualTo(1);
      CachedLink third = ledger.put("u", broken, DAY.plus(Duration.ofDays(2)));
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
    return CachedLink.first("u", outcome(verdict), DAY).isFresh(DAY.plus(age), Optional.empty());
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
      int before = read().size();
      try (Ledger ledger = Ledger.open(file())) {
        ledger.put("https://x.test/more", outcome(Verdict.ALIVE), DAY);
        ledger.flush();
        assertThat(read()).hasSize(before + 1);
      }
      assertThat(read()).hasSize(before + 1);
    }
  }

  @Test
  void linesCanBeMergedAndNonsenseIsPassedOver() throws IOException {
    Files.createDirectories(file().resolveSibling(""));
    String older = line(CachedLink.first("https://u.test/", outcome(Verdict.BROKEN), DAY));
    String newer =
        line(
            CachedLink.first(
                "https://u.test/", outcome(Verdict.ALIVE), DAY.plus(Duration.ofDays(1))));
    Files.writeString(
        file(),
        newer
            + "\n<<<<<<< ours\n"
            + older
            + "\n=======\n{\"url\":1}\n{}\n[]\nnull\n{\"url\":\"v\"}\n");

    assertThat(read().get("https://u.test/").outcome().verdict()).isEqualTo(Verdict.ALIVE);
    assertThat(read()).hasSize(1);
  }

  @Test
  void twoRunsAtATimeLoseNothing() throws IOException {
    Ledger one = Ledger.open(file());
    Ledger other = Ledger.open(file());
    one.put("https://a.test/", outcome(Verdict.ALIVE), DAY);
    one.flush();
    other.put("https://b.test/", outcome(Verdict.ALIVE), DAY);
    other.flush();
    one.put("https://c.test/", outcome(Verdict.ALIVE), DAY);
    other.close();
    one.close();

    assertThat(read()).containsOnlyKeys("https://a.test/", "https://b.test/", "https://c.test/");
  }

  private static String line(CachedLink memory) {
    return LedgerCodec.write(memory).orElseThrow();
  }

  private void write(String text) throws IOException {
    Files.createDirectories(file().resolveSibling(""));
    Files.writeString(file(), text);
  }

  private static final String GOOD =
      "{\"url\":\"https://x.test/\",\"verdict\":\"broken\",\"reason\":\"The server answers 404\","
          + "\"checked\":\"2026-11-22T10:00:00Z\",\"firstBroken\":\"2026-11-20T10:00:00Z\","
          + "\"lastBroken\":\"2026-11-22T10:00:00Z\",\"daysBroken\":2,\"attempts\":2,"
          + "\"steps\":[{\"status\":404,\"millis\":3}]}";

  @Test
  void theLineThatTheOthersDifferFromIsGood() throws IOException {
    write(GOOD);

    assertThat(read()).containsOnlyKeys("https://x.test/");
    assertThat(Ledger.read(file()).badLines()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "2026-11-22T10:00:00Z|+1000000000-12-31T23:59:59Z",
        "2026-11-22T10:00:00Z|-1000000000-01-01T00:00:00Z",
        "2026-11-22T10:00:00Z|9999-01-01T00:00:00Z",
        "2026-11-22T10:00:00Z|yesterday",
        "\"checked\":\"2026-11-22T10:00:00Z\"|\"checked\":3",
        "\"checked\":\"2026-11-22T10:00:00Z\",|^^",
        "\"reason\":\"The server answers 404\",|^^",
        "The server answers 404| ",
        "\"The server answers 404\"|7",
        "broken|fine",
        "\"broken\"|null",
        "broken|alive",
        "https://x.test/|^^",
        "https://x.test/|ftp://x.test/",
        "https://x.test/|https://u:p@x.test/",
        "https://x.test/|javascript:alert(1)",
        "\"url\":\"https://x.test/\"|\"url\":[]",
        "daysBroken\":2|daysBroken\":-2",
        "daysBroken\":2|daysBroken\":0",
        "daysBroken\":2|daysBroken\":4",
        "daysBroken\":2|daysBroken\":2000000000",
        "daysBroken\":2|daysBroken\":1e999999999",
        "daysBroken\":2|daysBroken\":\"2\"",
        "daysBroken\":2|daysBroken\":1.5",
        "attempts\":2|attempts\":101",
        "attempts\":2|attempts\":-1",
        "status\":404|status\":1000",
        "\"status\":404,|^^",
        "millis\":3|millis\":99999999999",
        "{\"status\":404,\"millis\":3}|7",
        "2026-11-20T10:00:00Z|2026-11-23T10:00:00Z",
        "lastBroken\":\"2026-11-22T10|lastBroken\":\"2026-11-21T10",
        "attempts\":2|cause\":\"unasked",
        "attempts\":2|cause\":\"written\",\"attempts\":2",
        "attempts\":2|moved\":\"https://evil.test/\",\"attempts\":2",
        "attempts\":2|missingFragment\":1,\"attempts\":2",
        "attempts\":2|attempts\":2,\"attempts\":2",
      })
  void aLineWithAValueThatCannotBeIsDropped(String part, String other) throws IOException {
    assertThat(GOOD).contains(part);
    write(GOOD.replace(part, other == null ? "" : other) + "\n" + GOOD.replace("x.test", "y.test"));

    assertThat(read()).containsOnlyKeys("https://y.test/");
    assertThat(Ledger.read(file()).badLines()).isEqualTo(1);
  }

  /** A safe fix would write it into the page. */
  @Test
  void aMoveToAnotherSiteIsNoneWithinTheSite() throws IOException {
    write(
        "{\"url\":\"https://x.test/\",\"verdict\":\"alive\",\"reason\":\"It has moved\","
            + "\"checked\":\"2026-11-22T10:00:00Z\",\"moved\":\"https://evil.test/\",\"sameSite\":1}");

    assertThat(read().get("https://x.test/").outcome().move())
        .contains(new Move("https://evil.test/", false));
  }

  @Test
  void aLineOfANewerVersionStaysAsItIs() throws IOException {
    String newer = "{\"version\":2,\"url\":\"https://x.test/\",\"verdict\":\"parked\",\"why\":[1]}";
    write(newer + "\n{\"nonsense\":1}\n");

    try (Ledger ledger = Ledger.open(file())) {
      assertThat(ledger.get("https://x.test/")).isEmpty();
      assertThat(ledger.badLines()).isEqualTo(1);
      ledger.put("https://y.test/", outcome(Verdict.ALIVE), DAY);
    }

    assertThat(Files.readAllLines(file())).hasSize(2).contains(newer);
    assertThat(read()).containsOnlyKeys("https://y.test/");
  }

  @Test
  void aLineWithoutEndIsSkippedAndTheNextIsRead() throws IOException {
    write("{\"url\":\"" + "x".repeat(3_000_000) + "\n" + GOOD + "\n");

    assertThat(read()).hasSize(1);
    assertThat(Ledger.read(file()).badLines()).isEqualTo(1);
  }

  @Test
  void aFileOutOfAllBoundsIsNotRead() throws IOException {
    write("");
    try (RandomAccessFile large = new RandomAccessFile(file().toFile(), "rw")) {
      large.setLength(LedgerReader.LARGEST + 1); // takes no room on the disk
    }

    assertThatThrownBy(() -> Ledger.open(file())).hasMessage("it is larger than 32 MiB");
    assertThatThrownBy(() -> Ledger.read(file())).hasMessage("it is larger than 32 MiB");
  }

  @Test
  void whatIsNoFileIsNotOpened() throws Exception {
    Files.createDirectories(file());
    assertThatThrownBy(() -> Ledger.open(file())).hasMessage("it is not a regular file");

    Files.delete(file());
    Process pipe = new ProcessBuilder("mkfifo", file().toString()).start();
    assumeTrue(pipe.waitFor() == 0);
    assertThatThrownBy(() -> Ledger.open(file())).hasMessage("it is not a regular file");
    assertThatThrownBy(() -> Ledger.read(file())).hasMessage("it is not a regular file");

    Files.move(file(), file().resolveSibling("links.jsonl.lock"));
    assertThatThrownBy(() -> Ledger.open(file())).hasMessage("it is not a regular file");
  }

  @Test
  void whatNoPageHasHadForHalfAYearIsForgotten() throws IOException {
    try (Ledger ledger = Ledger.open(file())) {
      ledger.put("https://old.test/", outcome(Verdict.ALIVE), DAY.minus(Duration.ofDays(200)));
      ledger.put("https://new.test/", outcome(Verdict.ALIVE), DAY);
    }

    assertThat(read()).containsOnlyKeys("https://new.test/");
  }

  @Test
  void aLinkWithMoreToSayThanALineHoldsIsRememberedWithoutItsSteps() throws IOException {
    RequestStep step = new RequestStep("https://x.test/" + "a".repeat(5_000), 301, "", "", 1);
    CheckOutcome much =
        new CheckOutcome(
            Verdict.ALIVE,
            VerdictCause.PLAIN,
            "r".repeat(5_000),
            Optional.of(new Move("https://x.test/" + "b".repeat(9_000), true)),
            false,
            7,
            Collections.nCopies(50, step));
    try (Ledger ledger = Ledger.open(file())) {
      ledger.put("https://x.test/", much, DAY);
      ledger.put("https://x.test/" + "c".repeat(9_000), much, DAY);
    }

    assertThat(read()).containsOnlyKeys("https://x.test/");
    assertThat(Ledger.read(file()).badLines()).isZero();
  }

  /** Any text in a line is read or dropped, and nothing else happens. */
  @Property(seed = "20261125", tries = 500)
  void anyLineIsReadOrDropped(@ForAll("parts") List<String> parts) {
    String text = GOOD;
    for (int i = 0; i + 1 < parts.size(); i += 2) {
      text = text.replace(parts.get(i), parts.get(i + 1));
    }
    String line = text;
    LedgerCodec.read(line)
        .memory()
        .ifPresent(
            memory -> {
              assertThat(memory.until()).as(line).isAfter(memory.checked());
              String again = line(memory);
              assertThat(LedgerCodec.read(again).memory()).as(line).contains(memory);
            });
  }

  @Provide
  Arbitrary<List<String>> parts() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "\\",
            "404",
            "2",
            "-1",
            "1e9",
            "null",
            "broken",
            "alive",
            "uncertain",
            "2026-11-20T10:00:00Z",
            "2026-11-22T10:00:00Z",
            "2026-11-22T10:00:00.5Z",
            "https://x.test/",
            "https://y.test/#z",
            "\u0000",
            "\ud800",
            "The server answers 404",
            "cause",
            "soft",
            "\"steps\"",
            "{\"status\":404,\"millis\":3}",
            "checked",
            "url")
        .list()
        .ofMinSize(2)
        .ofMaxSize(6);
  }
}
