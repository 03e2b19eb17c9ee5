package io.github.roadmaplint.link;

import io.github.roadmaplint.text.Secrets;
import java.util.Optional;

/** What the rest of the program needs to know about how URLs are sent and remembered. */
public final class Urls {
  private Urls() {}

  /**
   * The name under which a URL is remembered, without credentials; nothing when no request can be
   * made of it.
   */
  public static Optional<String> key(String written) {
    return Address.of(written).map(Address::key);
  }

  /** The URL as it is written, its user name and password replaced. */
  public static String shown(String written) {
    return Secrets.hide(written);
  }
}
