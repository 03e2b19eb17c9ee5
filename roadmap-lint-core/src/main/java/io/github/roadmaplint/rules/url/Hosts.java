package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.text.Ascii;
import io.github.roadmaplint.url.PercentEncoding;
import java.util.Locale;
import java.util.Set;

/** Facts about a host that need no network. Hosts are in lower case. */
final class Hosts {
  private static final int MOST = 253;
  private static final int MOST_IN_LABEL = 63;
  private static final Set<String> LOCAL = Set.of("localhost", "local", "internal", "lan");

  private Hosts() {}

  /** Whether the host is a public name of ASCII letters, digits, hyphens and dots. */
  static boolean isOrdinary(String host) {
    char before = '.';
    char first = '0';
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      boolean letter = Ascii.isLowerCase(c);
      boolean other = Ascii.isDigit(c) || c == '-' || (c == '.' && before != '.');
      if (!letter && !other) {
        return false;
      }
      first = before == '.' ? c : first;
      before = c;
    }
    boolean name = first >= 'a' && before != '.' && host.length() <= MOST_IN_LABEL;
    return name && !isPrivate(host);
  }

  /** Whether the host is an IP address. */
  static boolean isAddress(String host) {
    return Ipv6Host.pieces(host).length > 0 || Ipv4Host.address(decoded(host)) != -1;
  }

  /** Whether only a reader's own machine or network can open the host. */
  static boolean isPrivate(String written) {
    if (written.startsWith("[")) {
      int[] pieces = Ipv6Host.pieces(written);
      return pieces.length > 0 && Ipv6Host.isPrivate(pieces);
    }
    String host = decoded(written);
    long address = Ipv4Host.address(host);
    if (address != -1) {
      return isPrivateIpv4(address);
    }
    int dot = host.lastIndexOf('.');
    return dot == -1 || LOCAL.contains(host.substring(dot + 1)) || host.endsWith(".home.arpa");
  }

  /** Whether the host is a possible DNS name or an IP address. */
  static boolean isPossible(String written) {
    if (written.startsWith("[")) {
      return Ipv6Host.pieces(written).length > 0;
    }
    String host = decoded(written);
    int end = host.endsWith(".") ? host.length() - 1 : host.length();
    int label = 0;
    for (int i = 0; i < end; i++) {
      char c = host.charAt(i);
      if ((c == '.' && label == 0) || label > MOST_IN_LABEL || !isHostCharacter(c)) {
        return false;
      }
      label = c == '.' ? 0 : label + 1;
    }
    return label > 0
        && label <= MOST_IN_LABEL
        && host.length() <= MOST
        && (!Ipv4Host.isNumeric(host) || Ipv4Host.address(host) != -1);
  }

  private static boolean isHostCharacter(char c) {
    return Ascii.isLowerCase(c) || Ascii.isDigit(c) || c == '.' || c == '-' || c == '_' || c > 0x9f;
  }

  /** The host as browsers read it: they decode it before they look at its characters. */
  private static String decoded(String host) {
    return host.indexOf('%') < 0 ? host : PercentEncoding.decoded(host).toLowerCase(Locale.ROOT);
  }

  /** Whether an IPv4 address is one of a reader's own machine or network. */
  static boolean isPrivateIpv4(long address) {
    int first = (int) (address >> 24);
    int second = (int) (address >> 16) & 0xff;
    return first == 0
        || first == 10
        || first == 127
        || (first == 169 && second == 254)
        || (first == 172 && second >= 16 && second < 32)
        || (first == 192 && second == 168);
  }
}
