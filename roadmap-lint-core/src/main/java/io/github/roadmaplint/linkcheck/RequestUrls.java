package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.text.Secrets;
import java.util.Optional;

/** The form of URLs in requests and in the ledger, for the rest of the program. */
public final class RequestUrls {
  private RequestUrls() {}

  /** The key of a URL in the ledger, without credentials; empty if no request is possible. */
  public static Optional<String> key(String written) {
    return Address.of(written).map(Address::key);
  }

  /** The URL as it is written, its user name and password replaced. */
  public static String shown(String written) {
    return Secrets.hide(written);
  }
}
