package io.github.roadmaplint.audit;

import io.github.roadmaplint.engine.Finding;
import java.util.Optional;

/**
 * A finding in an audit.
 *
 * @param finding the finding with its fix and its key
 * @param roadmap slug of its roadmap; empty if it belongs to none
 * @param anchor its permanent id in the page: a fingerprint
 * @param state whether it is new against the baseline or the report that the audit is compared with
 * @param url the URL of its file and line on the code host, if it is known
 */
public record AuditedFinding(
    Finding finding, String roadmap, String anchor, State state, Optional<String> url) {

  /** A finding against an earlier report. */
  public enum State {
    /** There is no earlier report, or it is of a run without the rule. */
    UNKNOWN,
    /** The earlier report does not have it. */
    NEW,
    /** The earlier report has it. */
    UNCHANGED
  }
}
