package io.github.roadmaplint.serve;

import java.util.Map;

/**
 * Limits of the JDK's HTTP server, so that a client that sends or reads slowly, or not at all, does
 * not hold a thread or a connection for long. The server reads these properties once, when the
 * first server of the process is created.
 */
final class ServerLimits {
  /**
   * The properties: seconds from the first byte of a request to its end, seconds from there to the
   * end of the answer (a request for the next build waits for 20), and the number of connections.
   */
  private static final Map<String, String> LIMITS =
      Map.of(
          "sun.net.httpserver.maxReqTime",
          "15",
          "sun.net.httpserver.maxRspTime",
          "60",
          "jdk.httpserver.maxConnections",
          "256");

  private ServerLimits() {}

  /** Sets the limits that are not set yet. */
  static void set() {
    LIMITS.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
  }
}
