package io.github.roadmaplint.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BaselineFormatTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);

  @Test
  void isReadAsItWasWritten() throws BaselineException {
    Baseline baseline = new Baseline(List.of(entry("b \"ö\".md", 1), entry("a\u202e\n.md", 2)));
    assertThat(Baseline.parse(Source.of("b.json", baseline.text()))).isEqualTo(baseline);
    assertThat(baseline.text()).doesNotContain("\u202e").contains("ö");
  }

  @Test
  void followsItsSchema() throws IOException {
    String text = new Baseline(List.of(entry("a.md", 1), entry("b.md", 2))).text();
    try (InputStream in = getClass().getResourceAsStream("/schemas/baseline.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
      assertThat(schema.validate("[{}]", InputFormat.JSON)).isNotEmpty();
    }
  }

  /** Lines that a merge has put together in any order, and doubled ones, are the same baseline. */
  @Property(seed = "20261126", tries = 100)
  void doesNotDependOnTheOrderOfLines(@ForAll Random random) throws BaselineException {
    List<BaselineEntry> entries = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      entries.add(entry("page" + i % 3 + ".md", i));
    }
    Baseline baseline = new Baseline(entries);
    List<String> lines = new ArrayList<>(baseline.text().lines().toList());
    List<String> middle = new ArrayList<>(lines.subList(1, lines.size() - 1));
    middle.add(middle.get(random.nextInt(middle.size())));
    Collections.shuffle(middle, random);
    String merged = lines.get(0) + '\n' + String.join("\n", middle) + "\n]\n";
    assertThat(Baseline.parse(Source.of("b.json", merged))).isEqualTo(baseline);
  }

  /** A text is a baseline or is refused; it never fails otherwise. */
  @Property(seed = "20261126", tries = 300)
  void refusesDamagedTexts(@ForAll Random random) {
    StringBuilder text = new StringBuilder(new Baseline(List.of(entry("a.md", 1))).text());
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(text.length());
      text.replace(at, Math.min(text.length(), at + random.nextInt(9)), "{\"x\":[1]}");
    }
    try {
      Baseline.parse(Source.of("b.json", text.toString()));
    } catch (BaselineException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  @Test
  void doesNotContainPasswords() {
    List<Finding> findings = FingerprintsTest.all("a.md", "teh", "teh");
    Finding leaky = findings.get(0);
    Finding finding =
        new Finding(
            leaky.rule(),
            leaky.severity(),
            leaky.source(),
            leaky.span(),
            "Resource `https://user:hunter2@example.org/` is not encrypted",
            leaky.help(),
            leaky.why(),
            Optional.empty());
    BaselineEntry entry =
        BaselineEntry.of(
            Fingerprints.attach(List.of(finding)).get(0), Optional.empty(), Optional.empty());
    assertThat(new Baseline(List.of(entry)).text()).doesNotContain("hunter2");
  }

  @Test
  void hidesUntilTheLastDay() {
    List<Finding> findings = FingerprintsTest.all("a.md", "teh", "teh");
    Baseline baseline =
        apply(Baseline.EMPTY, findings, TODAY).extended(Optional.empty(), Optional.of(TODAY));
    assertThat(apply(baseline, findings, TODAY).visible()).isEmpty();
    assertThat(apply(baseline, findings, TODAY.plusDays(1)).visible()).hasSize(1);
    assertThat(baseline.expired(TODAY)).isZero();
    assertThat(baseline.expired(TODAY.plusDays(1))).isOne();
  }

  @Test
  void asksForRenamedFilesOnlyIfThatMakesADifference() {
    List<Finding> old = FingerprintsTest.all("old.md", "teh", "teh");
    Baseline baseline =
        apply(Baseline.EMPTY, old, TODAY).extended(Optional.empty(), Optional.empty());
    BaselineScope silent =
        new BaselineScope(
            rule -> true,
            (rule, path) -> true,
            path -> true,
            true,
            (missing, candidates) -> {
              throw new AssertionError("nothing has appeared");
            });
    assertThat(BaselineFilter.apply(baseline, List.of(), silent, TODAY).stale()).hasSize(1);
    BaselineScope renamed =
        new BaselineScope(
            rule -> true,
            (rule, path) -> true,
            path -> path.equals("old.md"),
            true,
            (missing, candidates) -> {
              assertThat(missing).containsExactly("old.md");
              assertThat(candidates).containsExactly("new.md");
              return Map.of("old.md", "new.md");
            });
    List<Finding> now = FingerprintsTest.all("new.md", "teh", "teh");
    BaselineResult result = BaselineFilter.apply(baseline, now, renamed, TODAY);
    assertThat(result.visible()).isEmpty();
    assertThat(result.pruned().entries()).extracting(BaselineEntry::path).containsExactly("new.md");
  }

  @Test
  void refusesAnUnknownKey() {
    String text =
        new Baseline(List.of(entry("a.md", 1))).text().replace("\"expires\"", "\"expire\"");
    assertThatThrownBy(() -> Baseline.parse(Source.of("b.json", text)))
        .hasMessageContaining("unknown key `expire`, not `expires` (line 2)");
  }

  private static BaselineResult apply(Baseline baseline, List<Finding> findings, LocalDate day) {
    return BaselineFilter.apply(
        baseline,
        findings,
        new BaselineScope(
            rule -> true, (rule, path) -> true, path -> false, true, BaselineFormatTest::noRenames),
        day);
  }

  private static BaselineEntry entry(String path, int number) {
    String digits = String.format("%032x", 0xabcdef0 + number);
    return new BaselineEntry(
        path,
        "text/misspelling",
        new FindingKey(digits, "0".repeat(24)),
        "Word `teh`",
        Optional.of("Old"),
        Optional.of(TODAY));
  }

  private static Map<String, String> noRenames(Set<String> missing, Set<String> candidates) {
    return Map.of();
  }
}
