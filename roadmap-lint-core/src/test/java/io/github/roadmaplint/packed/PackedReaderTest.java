package io.github.roadmaplint.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackedReaderTest {
  @Test
  void textsInAListCanContainLineEnds() {
    List<String> paths = List.of("one\ntwo.md", "three.md", "");

    assertThat(written(paths).texts()).isEqualTo(paths);
    assertThat(written(paths).areTexts(paths)).isTrue();
  }

  @Test
  void aLineEndInATextDoesNotDivideIt() {
    List<String> paths = List.of("one\ntwo", "three");

    assertThat(written(paths).areTexts(List.of("one", "two\nthree"))).isFalse();
    assertThat(written(paths).areTexts(List.of("one", "two", "three"))).isFalse();
  }

  @Test
  void anEmptyListIsNotOneEmptyText() {
    assertThat(written(List.of()).areTexts(List.of())).isTrue();
    assertThat(written(List.of()).areTexts(List.of(""))).isFalse();
    assertThat(written(List.of("")).areTexts(List.of(""))).isTrue();
  }

  @Test
  void theNextValueFollowsAComparedList() {
    PackedWriter out = new PackedWriter();
    out.texts(List.of("one"));
    out.number(7);
    PackedReader in = PackedReader.open(out.finish()).orElseThrow();

    assertThat(in.areTexts(List.of("other"))).isFalse();
    assertThat(in.number()).isEqualTo(7);
  }

  private static PackedReader written(List<String> texts) {
    PackedWriter out = new PackedWriter();
    out.texts(texts);
    return PackedReader.open(out.finish()).orElseThrow();
  }
}
