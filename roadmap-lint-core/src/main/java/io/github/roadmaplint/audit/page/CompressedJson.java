package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.report.Escaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
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
  static String list(Items items) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(new Gzip(bytes), StandardCharsets.UTF_8)) {
      JsonWriter json = new JsonWriter(out, Escaper::isHidden, text -> text);
      json.beginArray();
      items.writeTo(json);
      json.endArray();
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  /** With the best compression. */
  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
