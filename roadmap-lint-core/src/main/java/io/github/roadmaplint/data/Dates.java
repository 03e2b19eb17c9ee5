package io.github.roadmaplint.data;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.DataDefect.Kind;
import io.github.roadmaplint.text.Ascii;
import io.github.roadmaplint.text.Quoted;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Finds texts that look like a date but do not exist in the calendar. */
final class Dates {
  private static final String FORM = "dddd-dd-dd";

  private Dates() {}

  /** The defect of a value of the form {@code YYYY-MM-DD} that does not exist in the calendar. */
  static Optional<DataDefect> impossible(Data data) {
    if (!(data instanceof StringData string) || !hasForm(string.value())) {
      return Optional.empty();
    }
    return exists(string.value()) ? Optional.empty() : Optional.of(defect(string));
  }

  private static DataDefect defect(StringData date) {
    return new DataDefect(
        Kind.IMPOSSIBLE_DATE,
        date.span(),
        "Date " + Quoted.of(date.value()) + " does not exist",
        "Write a day that is in the calendar, as `YYYY-MM-DD`.");
  }

  private static boolean hasForm(String value) {
    if (value.length() != FORM.length()) {
      return false;
    }
    for (int i = 0; i < FORM.length(); i++) {
      char c = value.charAt(i);
      boolean fits = FORM.charAt(i) == 'd' ? Ascii.isDigit(c) : c == '-';
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean exists(String date) {
    try {
      LocalDate.of(part(date, 0, 4), part(date, 5, 7), part(date, 8, 10));
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static int part(String date, int start, int end) {
    return Integer.parseInt(date, start, end, 10);
  }
}
