package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** One line of JSON, written and read field by field. Empty fields are omitted. */
final class Json {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out;
  private boolean first = true;

  /** Begins an object. */
  Json(StringBuilder out) {
    this.out = out;
    out.append('{');
  }

  Json field(String name, String value) {
    if (!value.isEmpty()) {
      name(name);
      quote(value);
    }
    return this;
  }

  Json field(String name, long value) {
    if (value != 0) {
      name(name);
      out.append(value);
    }
    return this;
  }

  void name(String name) {
    out.append(first ? "" : ",");
    first = false;
    quote(name);
    out.append(':');
  }

  void end() {
    out.append('}');
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || (c >= 0x7f && c < 0xa0) || Character.isSurrogate(c) || c >= 0x2000) {
        out.append("\\u").append(HEX.charAt(c >> 12)).append(HEX.charAt(c >> 8 & 15));
        out.append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** A time in ISO 8601, in seconds; the formatter of the JDK is ten times slower. */
  static String time(Instant time) {
    LocalDateTime utc = LocalDateTime.ofEpochSecond(time.getEpochSecond(), 0, ZoneOffset.UTC);
    if (utc.getYear() < 1000 || utc.getYear() > 9999) {
      return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
    StringBuilder text = new StringBuilder(20);
    text.append(utc.getYear());
    two(text, '-', utc.getMonthValue());
    two(text, '-', utc.getDayOfMonth());
    two(text, 'T', utc.getHour());
    two(text, ':', utc.getMinute());
    two(text, ':', utc.getSecond());
    return text.append('Z').toString();
  }

  private static void two(StringBuilder text, char before, int number) {
    text.append(before).append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  static String text(ObjectData data, String name) {
    return data.string(name).map(StringData::value).orElse("");
  }

  /** Whether there is a whole number from 0 up that fits. */
  static boolean isNumber(ObjectData data, String name) {
    return data.get(name).orElse(data) instanceof NumberData number
        && number.value().signum() >= 0
        && number.value().precision() - number.value().scale() < 18
        && number.value().compareTo(BigDecimal.valueOf(number(data, name))) == 0;
  }

  /** A number from 0 up; 0 when there is none. */
  static long number(ObjectData data, String name) {
    Data value = data.get(name).orElse(data);
    return value instanceof NumberData number
            && number.value().signum() > 0
            && number.value().precision() - number.value().scale() < 18
        ? number.value().longValue()
        : 0;
  }
}
