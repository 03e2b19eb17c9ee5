package io.github.roadmaplint.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTargetEncodingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's.md",
        "quo\"te.md",
        "a`b.md",
        "a|b.md",
        "a&copy;.md",
        "{a}.md",
        "[a](b).md",
        "<b>.md",
        "$a$.md",
        "a^b.md",
        "javascript:alert(1).md",
        "50%25.md",
        "a b\u00a0c\u2028d\n.md",
        "a\u200c\u202eb\u001b[31m.md",
        "a#b?c\\d.md"
      })
  void aNameOfAFileCannotEndTheDestinationThatItIsWrittenInto(String path) {
    String encoded = LocalTarget.encoded(path);
    assertThat(encoded).matches("[A-Za-z0-9%._;-]+");
    assertThat(LocalTarget.decoded(encoded)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docs/sub/a_b-c.md",
        "caf\u00e9/\u65e5\u672c\u8a9e.md",
        "e\u0301.md",
        "a@b+c,d=e.md"
      })
  void anOrdinaryNameStaysReadable(String path) {
    assertThat(LocalTarget.encoded(path)).isEqualTo(path);
  }
}
