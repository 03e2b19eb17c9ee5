package io.github.roadmaplint.data;

import io.github.roadmaplint.text.BuildCommands;
import java.io.IOException;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/**
 * A streaming JSON writer (RFC 8259). The generator of a library takes about 25 ms in a new
 * process, more than the rest of a report.
 */
public final class JsonWriter {
  private static final String HEX = "0123456789abcdef";

  private final Appendable out;
  private final IntPredicate escaped;
  private final UnaryOperator<String> shown;
  private boolean comma;

  /**
   * A writer.
   *
   * @param escaped which code points are escaped besides quotation marks, backslashes and what
   *     makes {@link BuildCommands}; it must accept control characters, and is not asked for other
   *     characters of ASCII
   * @param shown what is written for a value
   */
  public JsonWriter(Appendable out, IntPredicate escaped, UnaryOperator<String> shown) {
    this.out = out;
    this.escaped = escaped;
    this.shown = shown;
  }

  public JsonWriter beginObject() throws IOException {
    return begin('{');
  }

  public JsonWriter endObject() throws IOException {
    return end('}');
  }

  public JsonWriter beginArray() throws IOException {
    return begin('[');
  }

  public JsonWriter endArray() throws IOException {
    return end(']');
  }

  /**
   * Writes a line end before the next value, so that reports can be read and compared line by line.
   */
  public JsonWriter line() throws IOException {
    separate();
    out.append('\n');
    return this;
  }

  public JsonWriter name(String name) throws IOException {
    separate();
    quote(name);
    out.append(':');
    return this;
  }

  public JsonWriter value(String value) throws IOException {
    separate();
    quote(shown.apply(value));
    comma = true;
    return this;
  }

  public JsonWriter value(long value) throws IOException {
    return raw(Long.toString(value));
  }

  public JsonWriter value(boolean value) throws IOException {
    return raw(Boolean.toString(value));
  }

  public JsonWriter field(String name, String value) throws IOException {
    return name(name).value(value);
  }

  public JsonWriter field(String name, long value) throws IOException {
    return name(name).value(value);
  }

  public JsonWriter field(String name, boolean value) throws IOException {
    return name(name).value(value);
  }

  private JsonWriter raw(String value) throws IOException {
    separate();
    out.append(value);
    comma = true;
    return this;
  }

  private JsonWriter begin(char bracket) throws IOException {
    separate();
    out.append(bracket);
    return this;
  }

  private JsonWriter end(char bracket) throws IOException {
    out.append(bracket);
    comma = true;
    return this;
  }

  private void separate() throws IOException {
    if (comma) {
      out.append(',');
    }
    comma = false;
  }

  private void quote(String text) throws IOException {
    out.append('"');
    int copied = 0;
    for (int i = 0; i < text.length(); ) {
      if (isOrdinary(text.charAt(i))) {
        i++;
        continue;
      }
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (isEscaped(text, i, codePoint)) {
        out.append(text, copied, i);
        for (int unit = i; unit < next; unit++) {
          escape(text.charAt(unit));
        }
        copied = next;
      }
      i = next;
    }
    out.append(text, copied, text.length()).append('"');
  }

  /** Whether the character needs no escape, as for nearly all characters. */
  private static boolean isOrdinary(char c) {
    return c >= ' ' && c < 0x7f && c != '"' && c != '\\' && c != '#';
  }

  private boolean isEscaped(String text, int index, int codePoint) {
    return switch (codePoint) {
      case '"', '\\' -> true;
      case '#' -> BuildCommands.isAt(text, index); // JSON can be printed in a build, too
      default -> escaped.test(codePoint);
    };
  }

  private void escape(char c) throws IOException {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default ->
          out.append("\\u")
              .append(HEX.charAt(c >> 12))
              .append(HEX.charAt(c >> 8 & 15))
              .append(HEX.charAt(c >> 4 & 15))
              .append(HEX.charAt(c & 15));
    }
  }
}
