package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.Secrets;
import java.util.Optional;

/**
 * The fix of a finding as reports show it. Edits contain the exact new text, so a fix that writes a
 * password is omitted, because more people may read the report than the page. {@code roadmap-lint
 * fix} still applies it.
 */
final class DisplayableFix {
  private DisplayableFix() {}

  /** The fix; in a saved report, those with secrets are missing already. */
  static Optional<Fix> of(Finding finding) {
    return finding.fix().filter(fix -> fix.isKnown() && !showsSecret(fix, finding.source()));
  }

  private static boolean showsSecret(Fix fix, Source source) {
    return source.isWhole()
        && fix.edits().stream().anyMatch(edit -> showsSecret(edit, source.text()));
  }

  /** Whether an edit writes a secret or a part of one. */
  static boolean showsSecret(Edit edit, String text) {
    String written = edit.replacement();
    int start = Math.min(edit.span().start(), text.length());
    String before = text.substring(Secrets.contextStart(text, start), start);
    int end = Math.min(edit.span().end(), text.length());
    String after = text.substring(end, Secrets.contextEnd(text, end));
    int to = before.length() + written.length();
    return Secrets.isIn(written, 0, written.length())
        || Secrets.isIn(before + written + after, before.length(), to);
  }
}
