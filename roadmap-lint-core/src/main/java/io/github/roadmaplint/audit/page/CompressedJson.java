package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.report.Escaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * Data for the script of the page: JSON, compressed with gzip and in base64. No character of base64
 * has a meaning in HTML.
 */
final class CompressedJson {
  private CompressedJson() {}

  /** Writes the items of a list. */
  @FunctionalInterface
  interface Items {
    void writeTo(JsonWriter json) throws IOException;
  }

  /** A list. */
  static String list(Items items) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      StringBuilder text = new StringBuilder();
      JsonWriter json = new JsonWriter(text, Escaper::isHidden, value -> value);
      json.beginArray();
      items.writeTo(json);
      json.endArray();
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException never) {
      throw new UncheckedIOException(never); // it is written to memory
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
