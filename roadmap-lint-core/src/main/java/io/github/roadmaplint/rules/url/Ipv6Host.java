package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.text.Ascii;
import java.util.Arrays;

/** Reads IPv6 addresses between brackets as browsers do (WHATWG URL). */
final class Ipv6Host {
  private static final int PIECES = 8;
  private static final int MOST_DIGITS = 4;
  private static final int OF_IPV4 = 2;
  private static final int[] NONE = {};

  private final String text;
  private final int end;
  private final int[] pieces = new int[PIECES];
  private int count;

  /** The number of pieces before {@code ::}; -1 without it. */
  private int gap = -1;

  private Ipv6Host(String text) {
    this.text = text;
    this.end = text.length() - 1;
  }

  /** The eight pieces of a host with brackets, in lower case; none if it is no address. */
  static int[] pieces(String host) {
    Ipv6Host reader = new Ipv6Host(host);
    boolean brackets = host.startsWith("[") && host.endsWith("]") && host.length() > 2;
    return brackets && reader.read() ? reader.expanded() : NONE;
  }

  /** Whether it is an address of a reader's own machine or network. */
  static boolean isPrivate(int... pieces) {
    boolean zeros = Arrays.stream(pieces, 0, 5).allMatch(piece -> piece == 0);
    if (zeros && pieces[5] == 0xffff) {
      return Hosts.isPrivateIpv4((long) pieces[6] << 16 | pieces[7]);
    }
    boolean own = zeros && pieces[5] == 0 && pieces[6] == 0 && pieces[7] <= 1;
    return own || pieces[0] >= 0xfc00;
  }

  private boolean read() {
    int at = 1;
    while (at < end) {
      if (text.startsWith("::", at)) {
        if (gap >= 0) {
          return false;
        }
        gap = count;
        at += 2;
        continue;
      }
      boolean first = count == 0 && gap < 0;
      boolean afterGap = gap == count;
      if (!first && !afterGap) {
        if (text.charAt(at) != ':') {
          return false;
        }
        at++;
      }
      at = count < PIECES ? piece(at) : -1;
      if (at < 0) {
        return false;
      }
    }
    return gap < 0 ? count == PIECES : count < PIECES;
  }

  /** Reads a piece and returns its end, or -1 if there is none. */
  private int piece(int from) {
    int at = from;
    int value = 0;
    while (at < end && at < from + MOST_DIGITS && Ascii.isDigit(text.charAt(at), 16)) {
      value = value * 16 + Character.digit(text.charAt(at), 16);
      at++;
    }
    if (at > from && text.charAt(at) == '.') {
      return ipv4(from);
    }
    pieces[count++] = value;
    return at > from ? at : -1;
  }

  /** An IPv4 address at the end is two pieces: four decimal numbers without leading zeros. */
  private int ipv4(int from) {
    String[] parts = text.substring(from, end).split("\\.", -1);
    if (count > PIECES - OF_IPV4 || parts.length != 4) {
      return -1;
    }
    int[] values = new int[4];
    for (int i = 0; i < 4; i++) {
      if (!parts[i].matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(parts[i]) > 0xff) {
        return -1;
      }
      values[i] = Integer.parseInt(parts[i]);
    }
    pieces[count++] = values[0] << 8 | values[1];
    pieces[count++] = values[2] << 8 | values[3];
    return end;
  }

  private int[] expanded() {
    if (gap < 0) {
      return pieces;
    }
    int[] expanded = new int[PIECES];
    System.arraycopy(pieces, 0, expanded, 0, gap);
    System.arraycopy(pieces, gap, expanded, PIECES - (count - gap), count - gap);
    return expanded;
  }
}
