package io.github.roadmaplint.linkcheck;

import java.io.IOException;

/** A connection that the {@link AddressGuard} forbids. */
final class ForbiddenAddressException extends IOException {
  private static final long serialVersionUID = 1L;

  ForbiddenAddressException(String address) {
    super(address);
  }
}
