package io.github.roadmaplint.rules.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpossibleIdTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abcdefghijA/      | `/` is joined to the YouTube id `abcdefghijA`",
        "abcdefghijA?t=90  | `?t=90` is joined to the YouTube id `abcdefghijA`",
        "abcdefghijz/      | YouTube id `abcdefghijz/` has 12 characters instead of 11",
        "abcdefghijA0      | YouTube id `abcdefghijA0` has 12 characters instead of 11",
        "abcdefghij        | YouTube id `abcdefghij` has 10 characters instead of 11",
        "abcdefghijz       | YouTube id `abcdefghijz` ends with `z`, which is impossible",
        "abcde.ghijA       | YouTube id `abcde.ghijA` contains other characters than letters,"
            + " digits, `-` and `_`",
      })
  void theMessageNamesTheFirstReason(String id, String message) {
    assertThat(ImpossibleId.message(id)).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abcdefghijA/     | Remove `/`.",
        "abcdefghijA?t=90 | Remove `?t=90`, or write `&` instead of its `?`.",
      })
  void whatIsGluedToAnIdIsToGo(String id, String help) {
    assertThat(ImpossibleId.help(id)).isEqualTo(help);
  }

  @ParameterizedTest
  @CsvSource({
    "abcdefghijz, true",
    "abcdefghiJz, false",
    "abcdefghij, false",
    "abcdefghijz0, false",
    "abcde.ghijz, false"
  })
  void onlyAWholeIdWithoutCapitalsWasTurnedIntoLowerCase(String id, boolean lower) {
    assertThat(ImpossibleId.help(id).contains("converted to lower case")).isEqualTo(lower);
  }
}
