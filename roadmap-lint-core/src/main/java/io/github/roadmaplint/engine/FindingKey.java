package io.github.roadmaplint.engine;

/**
 * What identifies a finding in another version of its repository. It does not depend on line
 * numbers.
 *
 * @param fingerprint hexadecimal digits: {@value #PATH_DIGITS} of the path, then those of rule and
 *     content up to {@value #GROUP_DIGITS}, then the number of the finding among equal ones in its
 *     file
 * @param context hexadecimal digits that depend on the lines around the finding and, at the end, on
 *     its own line; empty if they are not known. They say which of several equal findings is new.
 */
public record FindingKey(String fingerprint, String context) {
  /** The digits of a fingerprint that depend on the path. */
  public static final int PATH_DIGITS = 12;

  /** The digits of a fingerprint that equal findings of one file have in common. */
  public static final int GROUP_DIGITS = 28;

  /** Half of the digits of a context. */
  private static final int LINE_DIGITS = 8;

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

  /** The part of the context that depends on the line of the finding alone. */
  public String line() {
    return context.substring(Math.max(0, context.length() - LINE_DIGITS));
  }
}
