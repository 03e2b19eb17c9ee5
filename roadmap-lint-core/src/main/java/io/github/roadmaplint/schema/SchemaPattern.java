package io.github.roadmaplint.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.regex.RegularExpression;
import io.github.roadmaplint.text.Ascii;
import io.github.roadmaplint.text.Quoted;

/**
 * A regular expression of a schema. Schemas are untrusted, so the run time is linear in the text:
 * lookaround and backreferences are not supported.
 */
final class SchemaPattern implements RegularExpression {
  /** Numbers in the built-in schemas; large structures have thousands of them. */
  private static final String NUMBER = "^-?[0-9]+(\\.[0-9]+)?$";

  private final Pattern pattern;
  private final boolean number;
  private final EvaluationBudget work;

  private SchemaPattern(Pattern pattern, boolean number, EvaluationBudget work) {
    this.pattern = pattern;
    this.number = number;
    this.work = work;
  }

  /**
   * Compiles an expression.
   *
   * @param work what matching it is charged to
   * @throws UnusableSchemaException if it is not one, or too large
   */
  static SchemaPattern compile(String written, EvaluationBudget work) {
    if (PatternSize.isTooLarge(written)) {
      throw new UnusableSchemaException("pattern " + Quoted.of(written, 40) + " is too large");
    }
    try {
      return new SchemaPattern(Pattern.compile(translated(written)), written.equals(NUMBER), work);
    } catch (PatternSyntaxException unknown) {
      throw new UnusableSchemaException(
          "pattern "
              + Quoted.of(written, 40)
              + " has a part that is not supported: "
              + Quoted.of(unknown.getPattern(), 20)
              + " (look-around and references back are not)");
    }
  }

  /** JSON Schema has the expressions of ECMAScript, which writes some characters otherwise. */
  private static String translated(String written) {
    StringBuilder all = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '\\' && isUnicode(written, i + 1)) {
        all.append("\\x{").append(written, i + 2, i + 6).append('}');
        i += 5;
      } else if (c == '\\' && i + 1 < written.length()) {
        all.append(c).append(written.charAt(++i));
      } else {
        all.append(c);
      }
    }
    return all.toString();
  }

  private static boolean isUnicode(String written, int from) {
    boolean marked = from + 5 <= written.length() && written.charAt(from) == 'u';
    for (int i = from + 1; marked && i < from + 5; i++) {
      marked = Character.digit(written.charAt(i), 16) >= 0;
    }
    return marked;
  }

  @Override
  public boolean matches(String value) {
    work.spend((long) pattern.programSize() * (value.length() + 1L));
    return number ? isNumber(value) : pattern.matcher(value).find();
  }

  /** What {@link #NUMBER} matches, without the work of a library. */
  private static boolean isNumber(String value) {
    int start = value.startsWith("-") ? 1 : 0;
    int point = digitsEnd(value, start);
    if (point == start || point == value.length()) {
      return point > start;
    }
    int end = digitsEnd(value, point + 1);
    return value.charAt(point) == '.' && end > point + 1 && end == value.length();
  }

  private static int digitsEnd(String value, int from) {
    int end = from;
    while (end < value.length() && Ascii.isDigit(value.charAt(end))) {
      end++;
    }
    return end;
  }
}
