package io.github.roadmaplint.linkcheck;

import java.net.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * OkHttp clients for few requests to each of many hosts. To reuse a connection, OkHttp searches the
 * whole pool, and to end a call, it searches all running calls. So there are many small pools, and
 * every host is assigned to one of them. TLS is initialized with the first host that uses it.
 */
final class Clients {
  private static final int POOLS = 512;
  private static final int IDLE_IN_POOL = 8;
  private static final int IDLE_SECONDS = 10;
  private static final int CONNECT_MILLIS = 6_000;

  private final OkHttpClient plain;
  private final Supplier<Certificates> certificates;
  private final AtomicReferenceArray<OkHttpClient> plainPools = new AtomicReferenceArray<>(POOLS);
  private final AtomicReferenceArray<OkHttpClient> tlsPools = new AtomicReferenceArray<>(POOLS);
  private volatile Optional<OkHttpClient> tls = Optional.empty();

  Clients(GuardedSockets sockets, HostNames names, Supplier<Certificates> certificates) {
    this.certificates = certificates;
    this.plain =
        new OkHttpClient.Builder()
            .socketFactory(sockets)
            .dns(names)
            .proxy(Proxy.NO_PROXY)
            .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
            .addNetworkInterceptor(chain -> RetryAfter.readable(chain.proceed(chain.request())))
            .followRedirects(false)
            .followSslRedirects(false)
            .fastFallback(false)
            .connectTimeout(CONNECT_MILLIS, TimeUnit.MILLISECONDS)
            // The deadline of the whole call bounds these, too, at no cost for each read.
            .readTimeout(0, TimeUnit.MILLISECONDS)
            .writeTimeout(0, TimeUnit.MILLISECONDS)
            .build();
  }

  Call call(Request request) {
    HttpUrl url = request.url();
    int spread = ((url.host().hashCode() + url.port()) * 0x9E3779B9) >>> 8;
    int pool = (spread & 0x7fffffff) % POOLS;
    AtomicReferenceArray<OkHttpClient> pools = url.isHttps() ? tlsPools : plainPools;
    OkHttpClient client = pools.get(pool);
    if (client == null) {
      OkHttpClient base = url.isHttps() ? tls() : plain;
      client =
          base.newBuilder()
              .dispatcher(new Dispatcher())
              .connectionPool(new ConnectionPool(IDLE_IN_POOL, IDLE_SECONDS, TimeUnit.SECONDS))
              .build();
      client = pools.compareAndSet(pool, null, client) ? client : pools.get(pool);
    }
    return client.newCall(request);
  }

  private synchronized OkHttpClient tls() {
    if (tls.isEmpty()) {
      Certificates trusted = certificates.get();
      tls =
          Optional.of(
              plain
                  .newBuilder()
                  .connectionSpecs(
                      List.of(ConnectionSpec.MODERN_TLS, ConnectionSpec.COMPATIBLE_TLS))
                  .sslSocketFactory(trusted.sockets(), trusted)
                  .build());
    }
    return tls.get();
  }

  /** Closes all idle connections. */
  void close() {
    for (int i = 0; i < POOLS; i++) {
      close(plainPools.get(i));
      close(tlsPools.get(i));
    }
  }

  private static void close(@Nullable OkHttpClient client) {
    if (client != null) {
      client.connectionPool().evictAll();
    }
  }
}
