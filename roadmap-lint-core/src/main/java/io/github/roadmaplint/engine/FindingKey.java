package io.github.roadmaplint.engine;

/**
 * What identifies a finding in another version of its repository. It does not depend on line
 * numbers.
 *
 * @param fingerprint hexadecimal digits: {@value #PATH_DIGITS} of the path, then those of rule and
 *     content up to {@value #GROUP_DIGITS}, then the number of the finding among equal ones in its
 *     file
 * @param context hexadecimal digits that depend on the lines before and after the finding and on
 *     its own line, {@value #LINE_DIGITS} each; empty if they are not known or the finding is about
 *     a file. They say which of several equal findings is new.
 */
public record FindingKey(String fingerprint, String context) {
  /** The digits of a fingerprint that depend on the path. */
  public static final int PATH_DIGITS = 12;

  /** The digits of a fingerprint that equal findings of one file have in common. */
  public static final int GROUP_DIGITS = 28;

  /** The digits of a context that depend on one line. */
  public static final int LINE_DIGITS = 8;

  /** Rejects a text that is not a fingerprint. */
  public FindingKey {
    if (fingerprint.length() <= GROUP_DIGITS) {
      throw new IllegalArgumentException("not a fingerprint: " + fingerprint);
    }
  }

  /** What equal findings of a rule in a file have in common. */
  public String group() {
    return fingerprint.substring(0, GROUP_DIGITS);
  }

  /** The part of the context that depends on the line before the finding. */
  public String before() {
    return part(0);
  }

  /** The part of the context that depends on the line after the finding. */
  public String after() {
    return part(1);
  }

  /** The part of the context that depends on the line of the finding alone. */
  public String line() {
    return part(2);
  }

  private String part(int index) {
    int end = (index + 1) * LINE_DIGITS;
    return end <= context.length() ? context.substring(end - LINE_DIGITS, end) : "";
  }
}
