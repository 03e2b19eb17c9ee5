package io.github.roadmaplint.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.regex.RegularExpression;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A regular expression of a schema. Schemas are untrusted, so the run time is linear in the text:
 * lookaround and backreferences are not supported.
 */
final class SchemaPattern implements RegularExpression {
  /** Look-around and references back, which need more than linear time. */
  private static final Pattern ECMASCRIPT_ONLY = Pattern.compile("\\(\\?<?[=!]|\\\\[1-9k]");

  private final Pattern pattern;
  private final Optional<Predicate<String>> known;
  private final EvaluationBudget work;

  private SchemaPattern(Pattern pattern, Optional<Predicate<String>> known, EvaluationBudget work) {
    this.pattern = pattern;
    this.known = known;
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
      Pattern pattern = Pattern.compile(translated(written));
      return new SchemaPattern(pattern, KnownPatterns.of(written), work);
    } catch (PatternSyntaxException unknown) {
      throw new UnusableSchemaException(
          "pattern " + Quoted.of(written, 40) + ' ' + defect(unknown));
    }
  }

  private static String defect(PatternSyntaxException unknown) {
    String part = unknown.getPattern();
    String shown = part.isEmpty() ? "" : ": " + Quoted.of(part, 20);
    if (ECMASCRIPT_ONLY.matcher(part).lookingAt()) {
      return "has a part that is not supported"
          + shown
          + " (look-around and references back are not)";
    }
    return switch (unknown.getDescription()) {
      // Of a closing parenthesis without an opening one, the library reports the one or the other.
      case "missing closing )", "regexp/syntax: internal error" ->
          "has an unmatched parenthesis, `(` or `)`";
      case "invalid or unsupported Perl syntax" -> "has a part that is not supported" + shown;
      default -> "cannot be used: " + unknown.getDescription() + shown;
    };
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
    return known.isPresent() ? known.get().test(value) : pattern.matcher(value).find();
  }
}
