package io.github.roadmaplint.baseline;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import io.github.roadmaplint.text.Secrets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A known finding.
 *
 * @param path its file
 * @param rule its rule
 * @param key what identifies it
 * @param message its message, for people
 * @param reason why it is not fixed, if a reason is given
 * @param expires the last day on which it is hidden
 */
public record BaselineEntry(
    String path,
    String rule,
    FindingKey key,
    String message,
    Optional<String> reason,
    Optional<LocalDate> expires) {

  /** The order of a file, in which edits elsewhere in a page change nothing. */
  static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::path)
          .thenComparing(BaselineEntry::rule)
          .thenComparing(entry -> entry.key().fingerprint());

  /** An entry for a finding with a key. */
  public static BaselineEntry of(
      Finding finding, Optional<String> reason, Optional<LocalDate> expires) {
    return new BaselineEntry(
        finding.path(),
        finding.rule(),
        finding.key().orElseThrow(),
        Secrets.hide(finding.message()),
        reason,
        expires);
  }

  /** The same entry for a file that has got another path. */
  BaselineEntry at(String newPath) {
    return new BaselineEntry(
        newPath, rule, Fingerprints.moved(key, newPath), message, reason, expires);
  }

  /** The entry with the current data of its finding. */
  BaselineEntry with(Finding finding) {
    return of(finding, reason, expires);
  }

  /** Whether it hides nothing any more. */
  boolean isExpired(LocalDate today) {
    return expires.isPresent() && expires.get().isBefore(today);
  }
}
