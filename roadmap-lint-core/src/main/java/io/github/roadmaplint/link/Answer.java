package io.github.roadmaplint.link;

import okhttp3.Headers;

/** What came of one request. */
sealed interface Answer {

  /** How long it took, in milliseconds. */
  long millis();

  /**
   * The head of an answer, and as much of its page as we were willing to read.
   *
   * @param text the page; empty when it is not HTML
   * @param whole whether that is all of it
   */
  record Head(int status, Headers headers, String text, boolean whole, long millis)
      implements Answer {

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

  /** No answer. */
  record Failure(Kind kind, String words, long millis) implements Answer {}

  /** Why there is no answer. */
  enum Kind {
    /** The guard forbids the address. */
    FORBIDDEN(false),
    /** Name servers say that there is no such name. */
    NO_SUCH_HOST(true),
    /** Name servers did not say anything. */
    NO_NAME_SERVER(false),
    /** Connection refused. */
    REFUSED(true),
    /** Connected, and then cut off. */
    CUT_OFF(true),
    /** No way there from here. */
    UNREACHABLE(false),
    /** It took too long. */
    TIMEOUT(false),
    /** The certificate of the host is good for nobody. */
    CERTIFICATE(true),
    /** The certificate of the host is not good for us. */
    DOUBTFUL_CERTIFICATE(false),
    /** The two sides could not agree on how to encrypt. */
    ENCRYPTION(false),
    /** What came is perhaps HTTP. */
    ODD_HTTP(false),
    /** What came is not HTTP. */
    NOT_HTTP(true);

    private final boolean broken;

    Kind(boolean broken) {
      this.broken = broken;
    }

    /** Whether it means that nobody reaches the link, if it stays so. */
    boolean isBroken() {
      return broken;
    }
  }
}
