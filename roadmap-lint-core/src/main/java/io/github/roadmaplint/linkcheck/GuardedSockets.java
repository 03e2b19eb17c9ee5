package io.github.roadmaplint.linkcheck;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;

/**
 * Creates sockets that check the address when they connect. This is the address that receives the
 * request, regardless of literals, names, redirects and name servers.
 */
final class GuardedSockets extends SocketFactory {
  /**
   * In bytes: a server that sends without end must not fill more of our memory than we will read.
   */
  private static final int RECEIVE_BUFFER = 64 * 1024;

  private final AddressGuard guard;
  private final AtomicInteger connections = new AtomicInteger();

  GuardedSockets(AddressGuard guard) {
    this.guard = guard;
  }

  /** How many connections were made. */
  int connections() {
    return connections.get();
  }

  @Override
  public Socket createSocket() throws IOException {
    return new GuardedSocket();
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException();
  }

  private final class GuardedSocket extends Socket {
    GuardedSocket() throws IOException {
      // A proxy of the JVM's settings would hide the address.
      super(Proxy.NO_PROXY);
      setReceiveBufferSize(RECEIVE_BUFFER);
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
      connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      if (!(endpoint instanceof InetSocketAddress address)
          || address.getAddress() == null
          || !guard.permits(address.getAddress())) {
        throw new ForbiddenAddressException(
            endpoint instanceof InetSocketAddress address && address.getAddress() != null
                ? address.getAddress().getHostAddress()
                : "an unresolved address");
      }
      connections.incrementAndGet();
      super.connect(endpoint, timeout);
    }
  }
}
