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

/** Values of the fields of a JSON object. */
final class JsonFields {
  private JsonFields() {}

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
