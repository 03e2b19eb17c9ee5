package io.github.roadmaplint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SchemaPatternTest {
  private static final String NUMBER = "^-?[0-9]+(\\.[0-9]+)?$";

  /** The same texts, written otherwise, so that the general library matches it. */
  private static final String OTHERWISE = "^-?[0-9]+(?:\\.[0-9]+)?$";

  private final EvaluationBudget work = new EvaluationBudget();

  @Test
  void theSchemaOfMockupsHasTheNumbersThatAreMatchedFast() {
    assertThat(Schemas.builtIn().text(Schemas.builtIn().address("structure-mockup")).orElseThrow())
        .contains(NUMBER.replace("\\", "\\\\"));
  }

  @Property(seed = "7", tries = 2_000)
  void bothLibrariesMatchTheSameNumbers(
      @ForAll
          @StringLength(max = 6)
          @Chars({'-', '.', '\n', '\r', '\u2028', '\u0663'})
          @CharRange(from = '0', to = '2')
          String value) {
    assertThat(SchemaPattern.compile(NUMBER, work).matches(value))
        .isEqualTo(SchemaPattern.compile(OTHERWISE, work).matches(value));
  }
}
