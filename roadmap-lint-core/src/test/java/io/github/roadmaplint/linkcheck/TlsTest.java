package io.github.roadmaplint.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

/** Certificates made on the fly, good ones and bad ones. */
class TlsTest {
  private static final HeldCertificate ROOT =
      new HeldCertificate.Builder().certificateAuthority(1).commonName("Root").build();

  @Test
  void aGoodCertificate() throws Exception {
    CheckOutcome outcome = ask(leaf().build(), ROOT.certificate());

    assertThat(outcome.verdict()).as(outcome.toString()).isEqualTo(Verdict.ALIVE);
  }

  @Test
  void anExpiredOne() throws Exception {
    long now = System.currentTimeMillis();
    long day = TimeUnit.DAYS.toMillis(1);

    assertRefused(
        ask(leaf().validityInterval(now - 9 * day, now - day).build(), ROOT.certificate()),
        "expired on");
  }

  @Test
  void oneThatIsNotValidYet() throws Exception {
    long now = System.currentTimeMillis();
    long day = TimeUnit.DAYS.toMillis(1);

    assertRefused(
        ask(leaf().validityInterval(now + day, now + 9 * day).build(), ROOT.certificate()),
        "only valid from");
  }

  @Test
  void oneForAnotherHost() throws Exception {
    HeldCertificate other =
        new HeldCertificate.Builder()
            .signedBy(ROOT)
            .addSubjectAlternativeName("other.test")
            .build();

    assertRefused(ask(other, ROOT.certificate()), "not for the host");
  }

  @Test
  void aSelfSignedOne() throws Exception {
    HeldCertificate own =
        new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build();

    assertRefused(ask(own, ROOT.certificate()), "self-signed");
  }

  @Test
  void oneOfAnUnknownAuthority() throws Exception {
    HeldCertificate stranger = new HeldCertificate.Builder().certificateAuthority(0).build();

    assertRefused(ask(leaf().build(), stranger.certificate()), "unknown authority");
  }

  @Test
  void anAnswerThatIsNotEncrypted() throws Exception {
    try (FaultServer server = new FaultServer()) {
      CheckOutcome outcome = Asking.one(server.url("ok").replace("http:", "https:"));

      assertThat(outcome.verdict()).as(outcome.toString()).isEqualTo(Verdict.BROKEN);
    }
  }

  private static HeldCertificate.Builder leaf() {
    return new HeldCertificate.Builder().signedBy(ROOT).addSubjectAlternativeName("127.0.0.1");
  }

  private static void assertRefused(CheckOutcome outcome, String reason) {
    assertThat(outcome.verdict()).as(outcome.toString()).isEqualTo(Verdict.BROKEN);
    assertThat(outcome.cause()).isEqualTo(VerdictCause.CERTIFICATE);
    assertThat(outcome.reason()).contains(reason);
    assertThat(outcome.attempts()).isOne();
  }

  private static CheckOutcome ask(HeldCertificate held, java.security.cert.X509Certificate trusted)
      throws IOException, GeneralSecurityException {
    HandshakeCertificates own = new HandshakeCertificates.Builder().heldCertificate(held).build();
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    store.setCertificateEntry("root", trusted);
    try (FaultServer server = new FaultServer(own.sslContext().getServerSocketFactory(), "https")) {
      String url = server.url("ok");
      LinkChecker checker =
          new LinkChecker(Asking.OPTIONS, () -> Certificates.trusting(store), List.of());
      Map<String, CheckOutcome> outcomes = Asking.all(checker, List.of(url));
      return outcomes.get(url);
    }
  }
}
