package io.github.roadmaplint.spelling.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.packed.SectionReader;
import io.github.roadmaplint.packed.SectionWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTableTest {
  private static final long[] TWO_OF_FOUR = {0, 1, 2, 0};

  @TempDir Path folder;

  @Test
  void readsATableThatWasStored() throws IOException {
    WordTable table = read("onetwo", 3, 6);
    assertThat(table.size()).isEqualTo(2);
    assertThat(table.word(table.find(1))).isEqualTo("one");
    assertThat(table.word(table.find(2))).isEqualTo("two");
    assertThat(table.find(5)).isEqualTo(-1);
  }

  /** New words would fill the last free slots, and a search for the next word would never end. */
  @Test
  void refusesATableWithMoreHashesThanWords() {
    assertThatThrownBy(() -> read("")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> read("one", 3)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesATableWithMoreWordsThanHashes() {
    assertThatThrownBy(() -> read("onetwosix", 3, 6, 9)).isInstanceOf(IllegalStateException.class);
  }

  private WordTable read(String text, int... ends) throws IOException {
    SectionWriter out = new SectionWriter();
    out.longs(TWO_OF_FOUR);
    out.ints(0, 0, 1, 0);
    out.text(text);
    out.ints(ends);
    Path file = Files.write(folder.resolve("table"), out.finish());
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      return WordTable.read(SectionReader.open(in, WordTable.SECTIONS).orElseThrow(), 0);
    }
  }
}
