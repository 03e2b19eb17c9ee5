package io.github.roadmaplint.linkcheck;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides which addresses can be connected to: public addresses, and ranges that the user allows. A
 * page is untrusted text: it must not cause requests to a router, a database or the metadata
 * service of a cloud.
 */
public final class AddressGuard {
  /** Only public addresses. */
  public static final AddressGuard PUBLIC = new AddressGuard(List.of());

  /** After the IANA registries of special-purpose addresses, and multicast. */
  private static final List<Cidr> FORBIDDEN =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/3",
              "64:ff9b:1::/48",
              "100::/64",
              "2001::/23",
              "2001:db8::/32",
              "3fff::/20",
              "5f00::/16",
              "fc00::/7",
              "fe80::/10",
              "fec0::/10",
              "ff00::/8")
          .map(range -> Cidr.parse(range).orElseThrow())
          .toList();

  private final List<Cidr> allowed;

  /** A guard that also allows these ranges. */
  public AddressGuard(List<Cidr> allowed) {
    this.allowed = List.copyOf(allowed);
  }

  /** Whether a connection to the address may be made. */
  public boolean permits(InetAddress address) {
    byte[] bytes = address.getAddress();
    return isAllowed(bytes) || (isPublic(bytes) && isPublic(embedded(bytes)));
  }

  /**
   * Whether a connection to a host in a private network can be allowed, without resolving the name:
   * for a name other than {@code localhost}, if the user allows any range.
   *
   * @param host in lower case, an IPv6 address with its brackets
   */
  public boolean permits(String host) {
    String name = host.equals("localhost") ? "127.0.0.1" : host.replaceAll("[\\[\\]]", "");
    return Cidr.literal(name).map(this::permits).orElse(isOpened());
  }

  /** Whether the user allows any range. */
  public boolean isOpened() {
    return !allowed.isEmpty();
  }

  private boolean isAllowed(byte[] bytes) {
    return allowed.stream().anyMatch(range -> range.contains(bytes));
  }

  private static boolean isPublic(byte[] bytes) {
    return FORBIDDEN.stream().noneMatch(range -> range.contains(bytes));
  }

  /**
   * The IPv4 address in an IPv6 address: mapped and compatible ones (RFC 4291), translated (RFC
   * 6052) and 6to4 (RFC 3056); else the address itself.
   */
  private static byte[] embedded(byte[] bytes) {
    if (bytes.length != 16) {
      return bytes;
    }
    if (bytes[0] == 0x20 && bytes[1] == 0x02) {
      return Arrays.copyOfRange(bytes, 2, 6);
    }
    boolean translated = bytes[1] == 0x64 && bytes[2] == -1 && bytes[3] == (byte) 0x9b;
    translated &= bytes[0] == 0 && zero(bytes, 4, 12);
    boolean mapped = zero(bytes, 0, 10) && (bytes[10] == bytes[11]);
    return translated || mapped ? Arrays.copyOfRange(bytes, 12, 16) : bytes;
  }

  private static boolean zero(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
