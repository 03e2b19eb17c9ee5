package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.text.Ascii;
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

  /** Whether the host is an IPv6 address or four numbers of one byte each. */
  static boolean isAddress(String host) {
    return (host.startsWith("[") && host.endsWith("]")) || isIpv4(host);
  }

  /** Whether only a reader's own machine or network can open the host. */
  static boolean isPrivate(String host) {
    if (host.startsWith("[")) {
      return host.startsWith("[::1]") || host.startsWith("[f");
    }
    if (isIpv4(host)) {
      return isPrivateIpv4(host);
    }
    int dot = host.lastIndexOf('.');
    return dot == -1 || LOCAL.contains(host.substring(dot + 1)) || host.endsWith(".home.arpa");
  }

  /** Whether the host is a possible DNS name; IPv6 addresses always pass. */
  static boolean isPossible(String host) {
    if (host.startsWith("[")) {
      return host.endsWith("]");
    }
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
        && (!endsInNumber(host) || isIpv4(host));
  }

  private static boolean isHostCharacter(char c) {
    return Ascii.isLowerCase(c)
        || Ascii.isDigit(c)
        || c == '.'
        || c == '-'
        || c == '_'
        || c == '%'
        || c > 0x9f;
  }

  private static boolean endsInNumber(String host) {
    int dot = host.lastIndexOf('.');
    return dot != -1 && number(host, dot + 1, host.length()) != -1;
  }

  private static boolean isIpv4(String host) {
    int parts = 0;
    int start = 0;
    while (start <= host.length()) {
      int dot = host.indexOf('.', start);
      int end = dot == -1 ? host.length() : dot;
      int value = number(host, start, end);
      if (value == -1 || value > 255) {
        return false;
      }
      parts++;
      start = end + 1;
    }
    return parts == 4;
  }

  /** The decimal number in that range, or -1; larger numbers than 1000 become 1000. */
  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = Math.min(1000, value * 10 + c - '0');
    }
    return from == to ? -1 : value;
  }

  private static boolean isPrivateIpv4(String host) {
    int dot = host.indexOf('.');
    int first = number(host, 0, dot);
    int second = number(host, dot + 1, host.indexOf('.', dot + 1));
    return first == 0
        || first == 10
        || first == 127
        || (first == 169 && second == 254)
        || (first == 172 && second >= 16 && second < 32)
        || (first == 192 && second == 168);
  }
}
