package io.github.roadmaplint.audit.page;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A style sheet or a script that the page contains.
 *
 * @param text its text
 */
record InlineFile(String text) {

  /**
   * Reads a file that is packaged with the program.
   *
   * @throws IOException if it cannot be read
   */
  static InlineFile read(String name) throws IOException {
    try (InputStream in = InlineFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new InlineFile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Its hash, as a content security policy contains it. */
  String hash() {
    return "'sha256-" + Base64.getEncoder().encodeToString(SafeText.sha256(text)) + "'";
  }
}
