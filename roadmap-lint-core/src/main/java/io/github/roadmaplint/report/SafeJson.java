package io.github.roadmaplint.report;

import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.text.Secrets;

/**
 * JSON that is safe to print: the characters that {@link Escaper} escapes are escaped, and the
 * secrets of {@link Secrets} are hidden in values, so that every report hides them.
 */
final class SafeJson {
  private SafeJson() {}

  static JsonWriter to(Appendable out) {
    return new JsonWriter(out, Escaper::isHidden, Secrets::hide);
  }
}
