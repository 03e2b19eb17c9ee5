package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.text.Ascii;

/**
 * Reads IPv4 addresses as browsers do (WHATWG URL): {@code 1.2.3} is 1.2.0.3, {@code 0x7f.1} is
 * 127.0.0.1, and a host whose last label is a number is an address or invalid.
 */
final class Ipv4Host {
  private static final int MOST_PARTS = 4;
  private static final long TOO_LARGE = 1L << 32;

  private Ipv4Host() {}

  /** Whether browsers treat the host as an IPv4 address, valid or not. */
  static boolean isNumeric(String host) {
    int end = end(host);
    int start = host.lastIndexOf('.', end - 1) + 1;
    return isDecimal(host, start, end) || number(host, start, end) != -1;
  }

  /** The 32 bits of the address, or -1 if the host is none. */
  static long address(String host) {
    int end = end(host);
    long address = 0;
    int start = 0;
    for (int part = 1; part <= MOST_PARTS; part++) {
      int dot = host.indexOf('.', start);
      boolean last = dot == -1 || dot >= end;
      long value = number(host, start, last ? end : dot);
      int bits = last ? 8 * (MOST_PARTS + 1 - part) : 8;
      if (value == -1 || value >= 1L << bits) {
        return -1;
      }
      address = address << bits | value;
      if (last) {
        return address;
      }
      start = dot + 1;
    }
    return -1;
  }

  /** The end of the last label: one dot can follow. */
  private static int end(String host) {
    return host.endsWith(".") ? host.length() - 1 : host.length();
  }

  private static boolean isDecimal(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Ascii.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return from < to;
  }

  /** A decimal, octal ({@code 010}) or hexadecimal ({@code 0x8}) number; -1 if it is none. */
  private static long number(String text, int from, int to) {
    int radix = 10;
    int start = from;
    if (text.startsWith("0x", from) && from + 2 <= to) {
      radix = 16;
      start = from + 2;
    } else if (to - from > 1 && text.charAt(from) == '0') {
      radix = 8;
      start = from + 1;
    }
    long value = 0;
    for (int i = start; i < to; i++) {
      char c = text.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      if (digit == -1) {
        return -1;
      }
      value = Math.min(TOO_LARGE, value * radix + digit);
    }
    return from < to ? value : -1;
  }
}
