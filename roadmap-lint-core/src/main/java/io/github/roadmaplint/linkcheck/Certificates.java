package io.github.roadmaplint.linkcheck;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Trusts the certificate authorities of the JVM, and reports why other certificates are rejected.
 */
final class Certificates implements X509TrustManager {
  /** The URL of an intermediate certificate that a server does not send (RFC 5280, 4.2.2.1). */
  private static final String AUTHORITY_INFORMATION = "1.3.6.1.5.5.7.1.1";

  private final X509TrustManager trusted;

  private Certificates(X509TrustManager trusted) {
    this.trusted = trusted;
  }

  /** The certificates that the JVM trusts, {@code javax.net.ssl.trustStore} included. */
  static Certificates ofJvm() {
    return trusting(null);
  }

  /** The certificates of a key store; the JVM's when there is none. */
  static Certificates trusting(@Nullable KeyStore store) {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(store);
      for (TrustManager manager : factory.getTrustManagers()) {
        if (manager instanceof X509TrustManager found) {
          return new Certificates(found);
        }
      }
      throw new IllegalStateException("The JVM has no trust manager for certificates");
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("The JVM's certificates cannot be read", broken);
    }
  }

  /** Wraps sockets in TLS sockets. */
  SSLSocketFactory sockets() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {this}, new SecureRandom());
      return context.getSocketFactory();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("The JVM has no TLS", broken);
    }
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    trusted.checkClientTrusted(chain, authType);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    try {
      trusted.checkServerTrusted(chain, authType);
    } catch (CertificateException refused) {
      throw explain(chain, refused);
    }
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return trusted.getAcceptedIssuers();
  }

  private static CertificateException explain(X509Certificate[] chain, CertificateException why) {
    X509Certificate own = chain[0];
    try {
      own.checkValidity();
    } catch (CertificateExpiredException expired) {
      LocalDate end = LocalDate.ofInstant(own.getNotAfter().toInstant(), ZoneOffset.UTC);
      return new RefusedCertificateException("The certificate expired on " + end, true, why);
    } catch (CertificateNotYetValidException early) {
      LocalDate begin = LocalDate.ofInstant(own.getNotBefore().toInstant(), ZoneOffset.UTC);
      return new RefusedCertificateException(
          "The certificate is only valid from " + begin + " on", true, why);
    }
    if (isSelfSigned(own)) {
      return new RefusedCertificateException("The certificate is self-signed", true, why);
    }
    if (isSelfSigned(chain[chain.length - 1])
        || own.getExtensionValue(AUTHORITY_INFORMATION) == null) {
      return new RefusedCertificateException(
          "The certificate is signed by an unknown authority", true, why);
    }
    return new RefusedCertificateException(
        "The server does not send the certificate chain to a known authority", false, why);
  }

  private static boolean isSelfSigned(X509Certificate certificate) {
    return certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal());
  }
}
