package io.github.roadmaplint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaPatternTest {
  private static final String NUMBER = "^-?[0-9]+(\\.[0-9]+)?$";
  private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
  private static final String NODE_ID = "^[A-Za-z0-9_-]{21}$";
  private static final String OLD_PATH = "^[^\\s/:]+(:[^\\s/:]+)*$";

  /** The known expressions, and the same written otherwise, so that the general library matches. */
  private static final Map<String, String> OTHERWISE =
      Map.of(
          NUMBER, "^-?[0-9]+(?:\\.[0-9]+)?$",
          DATE, "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2})$",
          NODE_ID, "^(?:[A-Za-z0-9_-]{21})$",
          OLD_PATH, "^[^\\s/:]+(?::[^\\s/:]+)*$");

  private static final List<String> PIECES =
      List.of(
          "-",
          ".",
          "0",
          "12",
          "2026",
          "a",
          "Z",
          "_",
          ":",
          "/",
          " ",
          "\t",
          "\n",
          "\u000b",
          "\f",
          "\r",
          "\u0085",
          "\u00a0",
          "\u0663",
          "\u2028",
          "\uD83D\uDE00",
          "\uD800",
          "[",
          "`",
          "@",
          "{",
          "",
          "2026-01-02",
          "-1.5",
          "basics:branches",
          "abcdefghijklmnopqrst",
          "0123456789_ABCDEFGH-z");

  private final EvaluationBudget work = new EvaluationBudget();

  @ParameterizedTest
  @CsvSource({
    "structure-mockup," + NUMBER,
    "front-matter/common," + DATE,
    "migration-mapping," + NODE_ID,
    "migration-mapping," + OLD_PATH
  })
  void theBuiltInSchemasHaveTheExpressionsThatAreMatchedFast(String schema, String expression) {
    assertThat(Schemas.builtIn().text(Schemas.builtIn().address(schema)).orElseThrow())
        .contains('"' + expression.replace("\\", "\\\\") + '"');
  }

  @Property(seed = "7", tries = 4_000)
  void bothLibrariesMatchTheSame(
      @ForAll("expressions") String expression, @ForAll("texts") String text) {
    String otherwise = OTHERWISE.getOrDefault(expression, "");
    assertThat(KnownPatterns.of(expression)).isPresent();
    assertThat(KnownPatterns.of(otherwise)).isEmpty();
    assertThat(SchemaPattern.compile(expression, work).matches(text))
        .isEqualTo(SchemaPattern.compile(otherwise, work).matches(text));
  }

  @Provide
  Arbitrary<String> expressions() {
    return Arbitraries.of(OTHERWISE.keySet());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(4).map(pieces -> String.join("", pieces));
  }
}
