package io.github.roadmaplint.rules.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedYearTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Git in 2025                      | 2025",
        "Skills for 2024. Learn them      | 2024",
        "Git Roadmap 2023: the best       | 2023",
        "Git (2024)                       | 2024",
        "In 2023 as in 2025, not in 2024! | 2025",
        "Visual Studio 2022 in 2020       | 2020"
      })
  void findsTheNewestYearThatATextGivesAsItsOwn(String text, String year) {
    assertThat(NamedYear.lastIn(text)).get().extracting(NamedYear::value).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "20",
        "in 20",
        "SQL Server 2022",
        "in 2023-2024",
        "in 20234",
        "in 2023rd",
        "2025",
        "in ES2020",
        "in 1999"
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(NamedYear.lastIn(text)).isEmpty();
  }
}
