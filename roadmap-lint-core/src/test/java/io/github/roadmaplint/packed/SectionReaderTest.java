package io.github.roadmaplint.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SectionReaderTest {
  private static final int SECTIONS = 4;

  @TempDir Path folder;
  private Path file;
  private byte[] whole = {};

  @BeforeEach
  void fourSections() throws IOException {
    SectionWriter out = new SectionWriter();
    out.text("größer");
    out.ints(1, -1, Integer.MAX_VALUE);
    out.longs(Long.MIN_VALUE, 7);
    out.ints();
    whole = out.finish();
    file = Files.write(folder.resolve("sections"), whole);
  }

  @Test
  void readsSectionsInAnyOrder() throws IOException {
    try (FileChannel in = open()) {
      SectionReader reader = SectionReader.open(in, SECTIONS).orElseThrow();
      assertThat(reader.ints(3)).isEmpty();
      assertThat(reader.longs(2)).containsExactly(Long.MIN_VALUE, 7);
      assertThat(reader.ints(1)).containsExactly(1, -1, Integer.MAX_VALUE);
      assertThat(reader.view(1).get(2)).isEqualTo(Integer.MAX_VALUE);
      assertThat(reader.text(0)).isEqualTo("größer");
      assertThat(reader.bytes(0)).hasSize(8);
    }
  }

  @Test
  void refusesAnIncompleteFileAndOneThatIsTooLong() throws IOException {
    for (int length = 0; length < whole.length; length++) {
      assertThat(opened(Arrays.copyOf(whole, length))).as("%s bytes", length).isEmpty();
    }
    assertThat(opened(Arrays.copyOf(whole, whole.length + 1))).isEmpty();
    assertThat(opened(whole)).isPresent();
  }

  @Test
  void refusesAnotherNumberOfSections() throws IOException {
    try (FileChannel in = open()) {
      assertThat(SectionReader.open(in, SECTIONS - 1)).isEmpty();
      assertThat(SectionReader.open(in, SECTIONS + 1)).isEmpty();
    }
  }

  @Test
  void refusesLengthsThatAreForged() throws IOException {
    long[] lengths = {-1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 40, 9};
    for (long length : lengths) {
      ByteBuffer forged = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
      forged.putLong(0, length);
      int end = SectionWriter.headLength(SECTIONS) - Long.BYTES;
      forged.putLong(end, SectionWriter.sum(forged.duplicate().limit(end)));
      assertThat(opened(forged.array())).as("length %s", length).isEmpty();
    }
  }

  @Test
  void aDamagedSectionDoesNotAffectOthers() throws IOException {
    byte[] damaged = whole.clone();
    damaged[damaged.length - 1] ^= 1;
    Files.write(file, damaged);
    try (FileChannel in = open()) {
      SectionReader reader = SectionReader.open(in, SECTIONS).orElseThrow();
      assertThat(reader.text(0)).isEqualTo("größer");
      assertThatThrownBy(() -> reader.longs(2)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aFileThatIsShortenedWhileItIsReadIsAnError() throws IOException {
    try (FileChannel in = open();
        FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
      SectionReader reader = SectionReader.open(in, SECTIONS).orElseThrow();
      other.truncate(whole.length - 3);
      assertThatThrownBy(() -> reader.longs(2)).isInstanceOf(RuntimeException.class);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatIsReplacedWhileItIsReadIsReadToItsEnd() throws IOException {
    try (FileChannel in = open()) {
      SectionReader reader = SectionReader.open(in, SECTIONS).orElseThrow();
      Path other = Files.write(folder.resolve("other"), new byte[3]);
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      assertThat(reader.longs(2)).containsExactly(Long.MIN_VALUE, 7);
    }
  }

  private FileChannel open() throws IOException {
    return FileChannel.open(file, StandardOpenOption.READ);
  }

  private Optional<SectionReader> opened(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    try (FileChannel in = open()) {
      return SectionReader.open(in, SECTIONS);
    }
  }
}
