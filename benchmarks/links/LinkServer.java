import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Two thousand hosts in one thread: answers every request on every loopback address with a small page,
 * and keeps count of how many connections each address had at most, and of the least time between two
 * requests to it. {@code GET /report} answers with what was counted, and forgets it.
 *
 * <p>{@code java LinkServer.java PORT [LATENCY_MILLIS]}
 */
final class LinkServer {
  private static final class Host {
    int open;
    int most;
    int requests;
    long first;
    long last;
    long least = Long.MAX_VALUE;
  }

  private static final class Peer {
    final Host host;
    final ByteBuffer in = ByteBuffer.allocate(2048);
    Peer(Host host) {
      this.host = host;
    }
  }

  private final Map<Object, Host> hosts = new HashMap<>();
  private final Selector selector = Selector.open();
  private final byte[] page;

  private LinkServer() throws IOException {
    String body =
        "<!doctype html><html><head><title>A page</title></head><body><h1>A page</h1><p>"
            + "Nothing to see here. ".repeat(100)
            + "</p></body></html>";
    page = answer(body);
  }

  private static byte[] answer(String body) {
    return ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body)
        .getBytes(StandardCharsets.US_ASCII);
  }

  public static void main(String[] args) throws IOException {
    new LinkServer().serve(Integer.parseInt(args[0]));
  }

  private void serve(int port) throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open();
    server.bind(new InetSocketAddress("0.0.0.0", port), 4096);
    server.configureBlocking(false);
    server.register(selector, SelectionKey.OP_ACCEPT);
    while (true) {
      selector.select();
      for (Iterator<SelectionKey> keys = selector.selectedKeys().iterator(); keys.hasNext(); ) {
        SelectionKey key = keys.next();
        keys.remove();
        if (key.isAcceptable()) {
          for (SocketChannel channel = server.accept(); channel != null; channel = server.accept()) {
            accept(channel);
          }
        } else {
          read(key);
        }
      }
    }
  }

  private void accept(SocketChannel channel) throws IOException {
    channel.configureBlocking(false);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    Object address = ((InetSocketAddress) channel.getLocalAddress()).getAddress();
    Host host = hosts.computeIfAbsent(address, first -> new Host());
    host.most = Math.max(host.most, ++host.open);
    channel.register(selector, SelectionKey.OP_READ, new Peer(host));
  }

  private void read(SelectionKey key) {
    SocketChannel channel = (SocketChannel) key.channel();
    Peer peer = (Peer) key.attachment();
    try {
      if (channel.read(peer.in) < 0) {
        close(channel, peer);
        return;
      }
      int end = peer.in.position();
      byte[] bytes = peer.in.array();
      boolean whole =
          end > 3 && bytes[end - 1] == '\n' && bytes[end - 2] == '\r' && bytes[end - 3] == '\n';
      if (whole) {
        boolean report = new String(bytes, 0, 12, StandardCharsets.US_ASCII).startsWith("GET /report");
        peer.in.clear();
        channel.write(ByteBuffer.wrap(report ? report() : count(peer.host)));
      }
    } catch (IOException gone) {
      close(channel, peer);
    }
  }

  private byte[] count(Host host) {
    long now = System.nanoTime();
    if (host.requests++ > 0) {
      host.least = Math.min(host.least, now - host.last);
    } else {
      host.first = now;
    }
    host.last = now;
    return page;
  }

  private byte[] report() {
    int most = 0;
    int requests = 0;
    long least = Long.MAX_VALUE;
    long longest = 0;
    for (Host host : hosts.values()) {
      most = Math.max(most, host.most);
      requests += host.requests;
      least = Math.min(least, host.least);
      longest = Math.max(longest, host.last - host.first);
    }
    String text =
        "{\"hosts\":%d,\"requests\":%d,\"mostConnectionsAtOneHost\":%d,\"leastGapMillis\":%.1f,\"longestHostSeconds\":%.2f}"
            .formatted(hosts.size(), requests, most, least / 1e6, longest / 1e9);
    hosts.values().forEach(host -> {
      host.requests = 0;
      host.most = host.open;
      host.least = Long.MAX_VALUE;
    });
    return answer(text);
  }

  private static void close(SocketChannel channel, Peer peer) {
    peer.host.open--;
    try {
      channel.close();
    } catch (IOException gone) {
      // It is.
    }
  }
}
