package io.github.roadmaplint.linkcheck;

/** The cause of a verdict, as far as it affects the reports. */
public enum VerdictCause {
  /** Any other cause. */
  PLAIN,
  /** The URL is malformed or cannot exist, so no request is possible. */
  WRITTEN,
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
  NOT_REQUESTED
}
