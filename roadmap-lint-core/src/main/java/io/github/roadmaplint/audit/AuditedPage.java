package io.github.roadmaplint.audit;

import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * A file with findings.
 *
 * @param source its path and text
 * @param roadmap slug of its roadmap; empty if it belongs to none
 * @param title of the page, or the name of the file
 * @param nodeId the node of the structure that it belongs to
 * @param published the text as the site writes it back, if that is certain and differs from the
 *     file
 * @param lost what publication loses of it, one sentence each
 * @param url the URL of the file on the code host, if it is known
 * @param findings indices of its findings in the audit, ascending
 */
public record AuditedPage(
    Source source,
    String roadmap,
    String title,
    Optional<String> nodeId,
    Optional<String> published,
    List<String> lost,
    Optional<String> url,
    List<Integer> findings) {

  /** Copies the lists. */
  public AuditedPage {
    lost = List.copyOf(lost);
    findings = List.copyOf(findings);
  }

  /** The same file with some of its findings. */
  public AuditedPage with(List<Integer> some) {
    return new AuditedPage(source, roadmap, title, nodeId, published, lost, url, some);
  }

  /** The path, relative to the repository, with {@code /}. */
  public String path() {
    return source.path();
  }
}
