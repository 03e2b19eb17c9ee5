package io.github.roadmaplint.baseline;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import io.github.roadmaplint.parallel.Workers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Identifies findings without line numbers, so that a finding is recognized after edits elsewhere
 * in its file. A fingerprint consists of hexadecimal digits:
 *
 * <ol>
 *   <li>{@value FindingKey#PATH_DIGITS} of the SHA-256 of the path;
 *   <li>16 of the SHA-256 of the rule and of the content, see {@link FindingContent};
 *   <li>at least 4 with the number of the finding among the equal ones of its file, from 1.
 * </ol>
 *
 * <p>The number counts the findings of a whole report. Whoever removes findings from a report
 * attaches the keys before ({@link #attach}).
 */
public final class Fingerprints {
  /** The number of files in one batch of a thread. */
  private static final int FILES = 16;

  private static final int CONTENT_DIGITS = FindingKey.GROUP_DIGITS - FindingKey.PATH_DIGITS;

  private final MessageDigest digest = sha256();
  private final Map<String, Integer> counts = new HashMap<>();
  private String path = "";
  private String pathDigits = digits("", FindingKey.PATH_DIGITS);

  private Fingerprints() {}

  /**
   * The fingerprint of each finding.
   *
   * @param findings of a whole report, in its order
   */
  public static List<String> of(List<Finding> findings) {
    return keys(findings).stream().map(FindingKey::fingerprint).toList();
  }

  /** The key of each finding; findings that have one keep it. */
  public static List<FindingKey> keys(List<Finding> findings) {
    Fingerprints fingerprints = new Fingerprints();
    List<FindingKey> keys = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      keys.add(finding.key().isPresent() ? finding.key().get() : fingerprints.key(finding));
    }
    return keys;
  }

  /**
   * The keys that the findings had when programs did not know their subjects. Findings whose source
   * is not known because they were saved keep their keys.
   */
  static List<FindingKey> former(List<Finding> findings) {
    return keys(
        findings.stream()
            .map(finding -> finding.subject().isPresent() ? finding.withoutSubject() : finding)
            .toList());
  }

  /** The findings with their keys, so that some of them can be removed. */
  public static List<Finding> attach(List<Finding> findings) {
    List<FindingKey> keys = keys(findings);
    List<Finding> attached = new ArrayList<>(findings.size());
    for (int i = 0; i < keys.size(); i++) {
      attached.add(findings.get(i).with(keys.get(i)));
    }
    return attached;
  }

  /** The same on several threads. */
  public static List<Finding> attach(List<Finding> findings, Workers workers) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (i == 0 || !findings.get(i).path().equals(findings.get(i - 1).path())) {
        starts.add(i);
      }
    }
    starts.add(findings.size());
    Finding[] attached = new Finding[findings.size()];
    workers.each(
        starts.size() - 1,
        FILES,
        () -> attached,
        (all, i) -> {
          int start = starts.get(i);
          List<Finding> own = attach(findings.subList(start, starts.get(i + 1)));
          for (int k = 0; k < own.size(); k++) {
            all[start + k] = own.get(k);
          }
        });
    return List.of(attached);
  }

  /** The key that a finding has after its file was moved. */
  public static FindingKey moved(FindingKey key, String path) {
    String rest = key.fingerprint().substring(FindingKey.PATH_DIGITS);
    String own = new Fingerprints().digits(path, FindingKey.PATH_DIGITS);
    return new FindingKey(own + rest, key.context());
  }

  private FindingKey key(Finding finding) {
    if (!finding.path().equals(path)) {
      path = finding.path();
      pathDigits = digits(path, FindingKey.PATH_DIGITS);
    }
    String content = finding.rule() + '\n' + FindingContent.of(finding);
    String group = pathDigits + digits(content, CONTENT_DIGITS);
    int number = counts.merge(group, 1, Integer::sum);
    return new FindingKey(group + numbered(number), context(finding));
  }

  /** A problem of a whole file is the same whatever its lines are. */
  private String context(Finding finding) {
    if (FindingContent.isOfFile(finding)) {
      return "";
    }
    LineContext lines = LineContext.of(finding);
    return digits(lines.before(), FindingKey.LINE_DIGITS)
        + digits(lines.after(), FindingKey.LINE_DIGITS)
        + digits(lines.line(), FindingKey.LINE_DIGITS);
  }

  private static String numbered(int number) {
    String digits = Integer.toHexString(number);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private String digits(String text, int count) {
    byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, count / 2);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java runtime has SHA-256", missing);
    }
  }
}
