package io.github.roadmaplint.rules.url;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.url.WebUrl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MovesTest {

  @Test
  void everyLineHasFourCellsAndAnOldPlaceOfItsOwn() throws IOException {
    List<String[]> lines = lines();

    assertThat(lines)
        .allSatisfy(
            cells -> {
              assertThat(cells).hasSize(4).doesNotContain("");
              assertThat(cells[0]).doesNotStartWith("www.").doesNotEndWith("/");
              assertThat(cells[0].split("/", 2)[0]).isLowerCase();
              assertThat(cells[1]).doesNotEndWith("/");
              assertThat(cells[2]).isIn("same", "other");
              assertThat(cells[3]).doesNotEndWith(".");
            });
    assertThat(lines).extracting(cells -> cells[0]).doesNotHaveDuplicates();
  }

  @Test
  void nothingMovesToAPlaceThatHasMoved() throws IOException {
    Moves moves = Moves.ALL;

    for (String[] cells : lines()) {
      WebUrl place = WebUrl.of("https://" + cells[1]);
      assertThat(moves.from(place.host())).noneMatch(move -> move.covers(place));
    }
  }

  @Test
  void aPartOfAHostCanMove() {
    List<Moves.Move> moves = Moves.ALL.from("www.framer.com");

    assertThat(moves).anyMatch(move -> move.covers(WebUrl.of("https://www.framer.com/motion/x")));
    assertThat(moves).noneMatch(move -> move.covers(WebUrl.of("https://www.framer.com/motions")));
    assertThat(moves).noneMatch(move -> move.covers(WebUrl.of("https://www.framer.com/")));
  }

  @Test
  void theLongestPathIsTriedFirst() {
    List<Moves.Move> moves = Moves.ALL.from("www.consul.io");

    assertThat(moves).extracting(Moves.Move::path).containsExactly("/docs", "");
  }

  private static List<String[]> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(MovesTest.class.getResourceAsStream("/urls/moved-hosts.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .peek(cells -> assertThat(Arrays.asList(cells)).isNotEmpty())
          .toList();
    }
  }
}
