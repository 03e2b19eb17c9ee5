package io.github.roadmaplint.serve;

import com.sun.net.httpserver.HttpServer;
import io.github.roadmaplint.serve.AuditSource.AuditFailedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Shows the page of an audit in browsers of this machine, and makes it again when files change. It
 * listens on the loopback address only and writes no file of the repository.
 */
public final class AuditServer implements AutoCloseable {
  /** How long a request for the next build waits, in milliseconds. */
  private static final long LONGEST_WAIT = 20_000;

  /** Threads for pages, besides those of requests that wait. */
  private static final int PAGE_THREADS = 4;

  private static final int BACKLOG = 64;

  /** The shortest pause between two looks at the files, in milliseconds. */
  private static final long SHORTEST_PAUSE = 300;

  /** The longest one while a browser shows the page and the system reports no changes. */
  private static final long LONGER_PAUSE = 700;

  private static final long LONGEST_PAUSE = 2_000;

  /** A pause is this many times as long as a look at the files. */
  private static final int PAUSES = 5;

  private static final long SECONDS_TO_END = 5;

  private final LiveAudit audit;
  private final HttpServer server;
  private final ExecutorService threads;
  private final FolderWatch folders = FolderWatch.start();

  private AuditServer(LiveAudit audit, HttpServer server, ExecutorService threads) {
    this.audit = audit;
    this.server = server;
    this.threads = threads;
  }

  /**
   * Checks the files and starts a server.
   *
   * @param port a port of this machine; 0 is any that is free
   * @throws AuditFailedException if the files cannot be checked
   * @throws IOException if the port cannot be used, in most cases because it is in use
   */
  public static AuditServer start(AuditSource source, int port)
      throws AuditFailedException, IOException {
    ServerLimits.set();
    InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), BACKLOG);
    boolean started = false;
    try {
      LiveAudit audit = LiveAudit.of(source);
      int most = Builds.MOST_WAITING + PAGE_THREADS;
      ThreadPoolExecutor threads =
          new ThreadPoolExecutor(
              most, most, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), AuditServer::thread);
      threads.allowCoreThreadTimeOut(true);
      RequestGuard guard = RequestGuard.ofPort(server.getAddress().getPort());
      server.setExecutor(threads);
      server.createContext("/", new PageHandler(audit.builds(), guard, LONGEST_WAIT));
      server.start();
      started = true;
      return new AuditServer(audit, server, threads);
    } finally {
      if (!started) {
        server.stop(0);
      }
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "roadmap-lint-serve");
    thread.setDaemon(true);
    return thread;
  }

  /** Where the page is. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + '/');
  }

  /** Makes the page again whenever files change, until {@link #end} is called. */
  public void watch() throws InterruptedException {
    boolean watched = folders.watch(audit.folders());
    long pause = SHORTEST_PAUSE;
    long rest = 0;
    while (folders.await(rest, pause)) {
      long begin = System.nanoTime();
      boolean changed = audit.update();
      long look = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
      if (changed) {
        watched = folders.watch(audit.folders());
      }
      pause = changed ? SHORTEST_PAUSE : pause(look, watched);
      // A program may write other files of the folders all the time, for example a log.
      rest = folders.hasReported() && !changed ? Math.min(LONGEST_PAUSE, look * PAUSES) : 0;
    }
  }

  /**
   * Pauses are longer if a look takes long, if no browser shows the page, or if the system reports
   * changes.
   */
  private long pause(long look, boolean watched) {
    return audit.builds().isAwaited() && !watched
        ? Math.max(SHORTEST_PAUSE, Math.min(LONGER_PAUSE, look * PAUSES))
        : LONGEST_PAUSE;
  }

  /** Ends {@link #watch}, from any thread. */
  public void end() {
    folders.close();
  }

  /** Ends the server and all its threads. */
  @Override
  public void close() {
    end();
    audit.builds().end();
    server.stop(0);
    threads.shutdownNow();
    try {
      threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
