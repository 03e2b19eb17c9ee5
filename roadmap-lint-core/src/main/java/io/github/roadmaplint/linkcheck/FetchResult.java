package io.github.roadmaplint.linkcheck;

import okhttp3.Headers;

/** The result of one request. */
sealed interface FetchResult {

  /** How long it took, in milliseconds. */
  long millis();

  /**
   * The head of an answer, and as much of its page as we were willing to read.
   *
   * @param text the page; empty when it is not HTML
   * @param whole whether that is all of it
   */
  record Head(int status, Headers headers, String text, boolean whole, long millis)
      implements FetchResult {

    /** A header, or an empty text. */
    String header(String name) {
      String value = headers.get(name);
      return value == null ? "" : value;
    }

    /** Whether the answer leads elsewhere. */
    boolean isRedirect() {
      return status >= 301
          && status <= 308
          && status != 304
          && status != 305
          && status != 306
          && !header("Location").isEmpty();
    }
  }

  /** No response. */
  record Failure(Kind kind, String words, long millis) implements FetchResult {}

  /** Why there is no answer. */
  enum Kind {
    /** The guard forbids the address. */
    FORBIDDEN(false, false),
    /** Name servers respond that the name does not exist. */
    NO_SUCH_HOST(true, true),
    /** The name was not found, for an unknown reason. */
    HOST_NOT_FOUND(true, false),
    /** Name servers did not respond. */
    NO_NAME_SERVER(false, false),
    /** Connection refused. */
    REFUSED(true, true),
    /** Connected, and then cut off. */
    CUT_OFF(true, false),
    /** The host cannot be reached from here. */
    UNREACHABLE(false, false),
    /** It took too long. */
    TIMEOUT(false, false),
    /** The certificate of the host is invalid for every client. */
    CERTIFICATE(true, false),
    /** The certificate of the host is not good for us. */
    DOUBTFUL_CERTIFICATE(false, false),
    /** The two sides could not agree on how to encrypt. */
    ENCRYPTION(false, false),
    /** The response may be HTTP, or cannot be read for an unknown reason. */
    ODD_HTTP(false, false),
    /** The response is not HTTP. */
    NOT_HTTP(true, false);

    private final boolean broken;
    private final boolean lasting;

    Kind(boolean broken, boolean lasting) {
      this.broken = broken;
      this.lasting = lasting;
    }

    /** Whether a lasting failure of this kind means that the link is broken. */
    boolean isBroken() {
      return broken;
    }

    /** Whether it does not pass by itself. */
    boolean isLasting() {
      return lasting;
    }
  }
}
