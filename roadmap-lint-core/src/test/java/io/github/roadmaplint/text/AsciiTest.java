package io.github.roadmaplint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AsciiTest {
  private static final Path CODE = Path.of("src/main/java/io/github/roadmaplint");

  /** A range of digits or letters, in a condition. */
  private static final Pattern RANGE =
      Pattern.compile(">= '0'\\s*&&[^;|]*<= '9'|>= 'a'\\s*&&[^;|]*<= 'z'");

  @Test
  void containsTheDigitsLettersAndSpacesOfAscii() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean ascii = c < 0x80;
      assertThat(Ascii.isDigit(c)).isEqualTo(ascii && Character.isDigit(c));
      assertThat(Ascii.isLetter(c)).isEqualTo(ascii && Character.isLetter(c));
      assertThat(Ascii.isLowerCase(c)).isEqualTo(ascii && Character.isLowerCase(c));
      assertThat(Ascii.isLetterOrDigit(c)).isEqualTo(ascii && Character.isLetterOrDigit(c));
      assertThat(Ascii.isSpace(c)).isEqualTo(ascii && " \t\n\r".indexOf(c) >= 0);
    }
  }

  @Test
  void containsTheDigitsOfABase() {
    assertThat(Ascii.isDigit('7', 8)).isTrue();
    assertThat(Ascii.isDigit('8', 8)).isFalse();
    assertThat(Ascii.isDigit('F', 16)).isTrue();
    assertThat(Ascii.isDigit('g', 16)).isFalse();
    assertThat(Ascii.isDigit('\u0667', 10)).isFalse();
  }

  @Test
  void isTheOnlyClassThatDefinesThem() throws IOException {
    try (Stream<Path> files = Files.walk(CODE)) {
      List<Path> others =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !isException(CODE.relativize(file)))
              .filter(file -> RANGE.matcher(text(file)).find())
              .toList();
      assertThat(others).isEmpty();
    }
  }

  /** The spelling check compares several alphabets; a verification shares nothing with a rule. */
  private static boolean isException(Path file) {
    return file.startsWith("spelling")
        || file.equals(Path.of("text/Ascii.java"))
        || file.equals(Path.of("fix/WordCounts.java"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
