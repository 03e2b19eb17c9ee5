package io.github.roadmaplint.audit;

import io.github.roadmaplint.linkcheck.run.LinkRequest;
import io.github.roadmaplint.saved.SavedReport;
import io.github.roadmaplint.url.CodeHost;
import java.time.Instant;
import java.util.Optional;

/**
 * What an audit contains besides the findings of its run.
 *
 * @param version of the program
 * @param made the time of the audit
 * @param prefix the path from the top of the checkout to the repository, with a slash at its end;
 *     empty if they are the same
 * @param host where the files can be seen; found out if it is empty
 * @param links the request for cached results of link checks; it sends no requests
 * @param older the report that the findings are compared with
 * @param months how many months of history are checked; 0 for none
 */
public record AuditRequest(
    String version,
    Instant made,
    String prefix,
    Optional<CodeHost> host,
    Optional<LinkRequest> links,
    Optional<SavedReport> older,
    int months) {

  /** An audit without links, comparison and history. */
  public static AuditRequest plain(String version, Instant made, String prefix) {
    return new AuditRequest(
        version, made, prefix, Optional.empty(), Optional.empty(), Optional.empty(), 0);
  }
}
