package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.linkcheck.FetchResult.Kind;
import io.github.roadmaplint.text.Ascii;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.HttpUrl;

/** Classifies exceptions of the network. */
final class Failures {
  private static final String ODD_LINE = "Unexpected status line: ";

  private Failures() {}

  /**
   * The status of a response that OkHttp rejects and browsers accept: a 204 or 205 with content, a
   * proxy authentication request from a server that is not a proxy, an unknown HTTP version. 0
   * without a response.
   */
  static int status(Exception thrown) {
    String message = thrown instanceof ProtocolException ? message(thrown) : "";
    if (message.startsWith("HTTP 204 had") || message.startsWith("HTTP 205 had")) {
      return 204;
    }
    if (message.startsWith("Received HTTP_PROXY_AUTH")) {
      return 407;
    }
    return message.startsWith(ODD_LINE) ? statusIn(message.substring(ODD_LINE.length())) : 0;
  }

  private static int statusIn(String line) {
    String[] words = line.strip().split("\\s+", 3);
    boolean http = words.length > 1 && words[0].regionMatches(true, 0, "HTTP/", 0, 5);
    boolean status = http && words[1].length() == 3 && words[1].chars().allMatch(Ascii::isDigit);
    return status ? Integer.parseInt(words[1]) : 0;
  }

  static FetchResult.Failure of(Exception thrown, HttpUrl url, long millis) {
    if (thrown instanceof ForbiddenAddressException) {
      return failure(Kind.FORBIDDEN, "resolves to the address " + message(thrown), millis);
    }
    if (thrown instanceof IncompleteResponseException) {
      return failure(Kind.CUT_OFF, "connection closed before the end of the response", millis);
    }
    if (thrown instanceof UnknownHostException) {
      return unknownHost(thrown, url, millis);
    }
    if (thrown instanceof SSLException tls) {
      return ofTls(tls, url, millis);
    }
    if (thrown instanceof ProtocolException && message(thrown).equals(ODD_LINE)) {
      return failure(Kind.ODD_HTTP, "response begins with an empty line", millis);
    }
    if (thrown instanceof ProtocolException) {
      return failure(Kind.NOT_HTTP, "response is not HTTP", millis);
    }
    return thrown instanceof IOException broken
        ? ofConnection(broken, millis)
        : failure(Kind.ODD_HTTP, "response cannot be read", millis);
  }

  private static FetchResult.Failure ofConnection(IOException thrown, long millis) {
    String message = messages(thrown);
    if (thrown instanceof InterruptedIOException || message.contains("timed out")) {
      return failure(Kind.TIMEOUT, "time-out", millis);
    }
    if (message.contains("refused")) {
      return failure(Kind.REFUSED, "connection refused", millis);
    }
    boolean noWay = thrown instanceof NoRouteToHostException || message.contains("unreachable");
    if (noWay || thrown instanceof ConnectException) {
      return failure(Kind.UNREACHABLE, "host cannot be reached from here", millis);
    }
    if (message.contains("canceled")) {
      return failure(Kind.TIMEOUT, "stopped", millis);
    }
    return failure(Kind.CUT_OFF, "connection closed without a response", millis);
  }

  private static FetchResult.Failure unknownHost(Exception thrown, HttpUrl url, long millis) {
    return switch (HostNames.kind(url.host(), message(thrown))) {
      case NO_SUCH_HOST -> failure(Kind.NO_SUCH_HOST, "no such host", millis);
      case NO_NAME_SERVER -> failure(Kind.NO_NAME_SERVER, "name servers do not respond", millis);
      default -> failure(Kind.HOST_NOT_FOUND, "host not found", millis);
    };
  }

  private static FetchResult.Failure ofTls(SSLException thrown, HttpUrl url, long millis) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedCertificateException refused) {
        Kind kind = refused.isCertain() ? Kind.CERTIFICATE : Kind.DOUBTFUL_CERTIFICATE;
        return failure(kind, message(refused), millis);
      }
    }
    if (thrown instanceof SSLPeerUnverifiedException) {
      return failure(Kind.CERTIFICATE, "The certificate is not for the host " + url.host(), millis);
    }
    String message = message(thrown);
    if (message.contains("Unsupported or unrecognized SSL message")) {
      return failure(Kind.NOT_HTTP, "response is not encrypted", millis);
    }
    boolean cut = message.contains("terminated the handshake") || message.contains("reset");
    return cut
        ? failure(Kind.CUT_OFF, "connection closed during the TLS handshake", millis)
        : failure(Kind.ENCRYPTION, "TLS handshake failed", millis);
  }

  private static FetchResult.Failure failure(Kind kind, String words, long millis) {
    return new FetchResult.Failure(kind, words, millis);
  }

  /** OkHttp reports that it failed to connect; the reason is in the cause. */
  private static String messages(Throwable thrown) {
    StringBuilder all = new StringBuilder();
    Throwable cause = thrown;
    for (int i = 0; cause != null && i < 5; i++) {
      all.append(message(cause).toLowerCase(Locale.ROOT)).append('\n');
      cause = cause.getCause();
    }
    return all.toString();
  }

  private static String message(Throwable thrown) {
    return String.valueOf(thrown.getMessage());
  }
}
