package io.github.roadmaplint.linkcheck;

import java.security.cert.CertificateException;

/** A certificate that is not trusted, and whether this is certain for all clients. */
final class RefusedCertificateException extends CertificateException {
  private static final long serialVersionUID = 1L;

  private final boolean certain;

  RefusedCertificateException(String sentence, boolean certain, CertificateException cause) {
    super(sentence, cause);
    this.certain = certain;
  }

  /** Whether no browser would trust it either. */
  boolean isCertain() {
    return certain;
  }
}
