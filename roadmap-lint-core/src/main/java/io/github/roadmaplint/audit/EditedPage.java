package io.github.roadmaplint.audit;

import io.github.roadmaplint.app.Preview;
import io.github.roadmaplint.baseline.Fingerprints;
import io.github.roadmaplint.document.Documents;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.util.List;
import java.util.Optional;

/**
 * The page that is being edited, beside what publishing will make of it.
 *
 * @param findings in the page, in the order of the report
 * @param preview empty if it is not a topic page, cannot be read, or the layout has no site
 */
public record EditedPage(String path, List<AuditedFinding> findings, Optional<Preview> preview) {

  /** Copies the list. */
  public EditedPage {
    findings = List.copyOf(findings);
  }

  /** A page of an audit; empty if the audit is not about this file. */
  public static Optional<EditedPage> of(AuditRun.Result result, String path) {
    return result
        .workspace()
        .entry(path)
        .map(
            entry -> {
              List<AuditedFinding> findings =
                  result.audit().findings().stream()
                      .filter(it -> it.finding().path().equals(path))
                      .toList();
              return new EditedPage(path, findings, preview(result.workspace(), entry, findings));
            });
  }

  /**
   * The same before the next audit.
   *
   * @param before the audit before the page was changed
   * @param findings in the page as it is now
   */
  public static Optional<EditedPage> of(
      AuditRun.Result before, String path, List<Finding> findings) {
    List<AuditedFinding> audited =
        Fingerprints.attach(findings).stream().map(EditedPage::notAudited).toList();
    return before
        .workspace()
        .entry(path)
        .map(entry -> new EditedPage(path, audited, preview(before.workspace(), entry, audited)));
  }

  private static AuditedFinding notAudited(Finding finding) {
    return new AuditedFinding(
        finding,
        "",
        finding.key().map(FindingKey::fingerprint).orElseThrow(),
        AuditedFinding.State.UNKNOWN,
        Optional.empty());
  }

  private static Optional<Preview> preview(
      DiskWorkspace workspace, Entry entry, List<AuditedFinding> findings) {
    Optional<Site> site = workspace.inventory().layout().site();
    if (site.isEmpty() || entry.collection().kind() != Kind.TOPIC) {
      return Optional.empty();
    }
    if (!(workspace.read(entry.path()) instanceof ReadResult.Text text)) {
      return Optional.empty();
    }
    TopicPage page = Documents.topic(entry, text.source());
    return Optional.of(
        Preview.of(page, site.get(), findings.stream().map(AuditedFinding::finding).toList()));
  }
}
