package io.github.roadmaplint.linkcheck;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * A range of addresses, as in {@code 10.0.0.0/8} or {@code fd00::/8}.
 *
 * @param address where it begins, 4 or 16 bytes long
 * @param bits how many leading bits count
 */
public record Cidr(InetAddress address, int bits) {

  /** Reads a range; a single address is a range with one address. */
  public static Optional<Cidr> parse(String text) {
    int slash = text.indexOf('/');
    String host = slash < 0 ? text : text.substring(0, slash);
    Optional<InetAddress> address = literal(host);
    if (address.isEmpty()) {
      return Optional.empty();
    }
    int most = address.get().getAddress().length * 8;
    int bits = slash < 0 ? most : number(text.substring(slash + 1));
    return bits < 0 || bits > most ? Optional.empty() : Optional.of(new Cidr(address.get(), bits));
  }

  /** An address that is written in figures; a name is none, and is never looked up. */
  static Optional<InetAddress> literal(String text) {
    boolean v6 = text.indexOf(':') >= 0;
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      dots += c == '.' ? 1 : 0;
      boolean hex = Character.digit(c, v6 ? 16 : 10) >= 0 && c < 0x80;
      if (!hex && c != '.' && !(c == ':' && v6)) {
        return Optional.empty();
      }
    }
    if (!v6 && dots != 3) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }

  boolean contains(byte[] other) {
    byte[] own = address.getAddress();
    if (own.length != other.length) {
      return false;
    }
    for (int i = 0; i < own.length; i++) {
      int left = Math.min(8, Math.max(0, bits - i * 8));
      int mask = 0xff << (8 - left) & 0xff;
      if ((own[i] & mask) != (other[i] & mask)) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text) {
    int value = text.isEmpty() || text.length() > 3 ? -1 : 0;
    for (int i = 0; i < text.length() && value >= 0; i++) {
      int digit = text.charAt(i) - '0';
      value = digit < 0 || digit > 9 ? -1 : value * 10 + digit;
    }
    return value;
  }
}
