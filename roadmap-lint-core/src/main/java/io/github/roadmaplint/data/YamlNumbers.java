package io.github.roadmaplint.data;

import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Ascii;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Numbers as js-yaml 4 reads them: {@code 12}, {@code -0.5}, {@code 1e6}, {@code 1_000}, {@code
 * 0x1F}, {@code 0o17}, {@code 0b11}. Infinity and NaN stay strings, because the number type cannot
 * represent them.
 */
final class YamlNumbers {
  private YamlNumbers() {}

  static boolean isNumber(String text) {
    return radix(text) != 10 ? isWhole(text) : isDecimal(text);
  }

  /** The number; {@link #isNumber} must have returned true for it. */
  static NumberData read(Span span, String text) throws DefectException {
    int radix = radix(text);
    String digits = text.replace("_", "");
    if (radix == 10) {
      return Numbers.read(span, digits.startsWith("+") ? digits.substring(1) : digits);
    }
    if (digits.length() > Numbers.MAX_DIGITS) {
      throw Defects.tooLarge(span);
    }
    int sign = signLength(digits);
    BigInteger value = new BigInteger(digits.substring(sign + 2), radix);
    return new NumberData(span, new BigDecimal(digits.startsWith("-") ? value.negate() : value));
  }

  private static int radix(String text) {
    int sign = signLength(text);
    if (text.length() < sign + 3 || text.charAt(sign) != '0') {
      return 10;
    }
    return switch (text.charAt(sign + 1)) {
      case 'x' -> 16;
      case 'o' -> 8;
      case 'b' -> 2;
      default -> 10;
    };
  }

  private static boolean isWhole(String text) {
    int start = signLength(text) + 2;
    int end = digits(text, start, radix(text));
    return end == text.length() && text.charAt(start) != '_' && text.charAt(end - 1) != '_';
  }

  private static boolean isDecimal(String text) {
    int start = signLength(text);
    int at = digits(text, start, 10);
    boolean whole = at > start && text.charAt(start) != '_';
    if (at < text.length() && text.charAt(at) == '.') {
      int after = digits(text, at + 1, 10);
      whole = whole || (start == 0 && at == 0 && after > 1 && text.charAt(1) != '_');
      at = after;
    }
    if (!whole || text.charAt(at - 1) == '_') {
      return false;
    }
    return at == text.length() || isExponent(text, at);
  }

  private static boolean isExponent(String text, int at) {
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    int start = at + 1 + signLength(text.substring(at + 1));
    int end = start;
    while (end < text.length() && Ascii.isDigit(text.charAt(end), 10)) {
      end++;
    }
    return end > start && end == text.length();
  }

  private static int signLength(String text) {
    return text.startsWith("-") || text.startsWith("+") ? 1 : 0;
  }

  private static int digits(String text, int from, int radix) {
    int end = from;
    while (end < text.length()
        && (text.charAt(end) == '_' || Ascii.isDigit(text.charAt(end), radix))) {
      end++;
    }
    return end;
  }
}
