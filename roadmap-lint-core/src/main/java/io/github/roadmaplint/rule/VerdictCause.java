package io.github.roadmaplint.rule;

/** The cause of a verdict, as far as it affects the reports. */
public enum VerdictCause {
  /** Any other cause. */
  PLAIN,
  /** An offline rule reports the URL: it is malformed or cannot exist. */
  OFFLINE_RULE,
  /** The URL is malformed in a way that no offline rule reports. */
  MALFORMED,
  /** A failure that may be temporary: a server error, a closed connection. */
  TRANSIENT,
  /** The certificate of the host. */
  CERTIFICATE,
  /** The page is a "not found" page with a success status (soft 404). */
  SOFT,
  /** No server can be reached, so the status of the link is unknown. */
  NO_NETWORK,
  /** The configuration decides: it skips the link, or accepts the status of the response. */
  CONFIGURED,
  /** The link was not requested, for example because the run was stopped. */
  NOT_REQUESTED;

  /** Whether the URL itself decides, so no request is made. */
  public boolean isOfUrl() {
    return this == OFFLINE_RULE || this == MALFORMED;
  }
}
