package io.github.roadmaplint.linkcheck;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.Response;

/** Sends one request at a time per thread, and reads only the required part of the response. */
final class Fetcher {
  private final Clients clients;
  private final Set<Call> running = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;

  Fetcher(Clients clients) {
    this.clients = clients;
  }

  /** Sends a request, and waits for the response, the time limit or {@link #stop}. */
  FetchResult ask(FetchRequest ask) {
    long begun = System.nanoTime();
    Call call = clients.call(request(ask));
    call.timeout().timeout(ask.patienceMillis(), TimeUnit.MILLISECONDS);
    running.add(call);
    try {
      if (stopped) {
        call.cancel();
      }
      return read(call, ask, begun);
    } catch (IOException | RuntimeException failure) {
      int status = Failures.status(failure);
      if (status > 0) {
        return new FetchResult.Head(status, Headers.of(), "", true, since(begun));
      }
      return Failures.of(failure, ask.url(), since(begun));
    } finally {
      running.remove(call);
    }
  }

  /** Cancels running requests, and all later ones. */
  void stop() {
    stopped = true;
    running.forEach(Call::cancel);
  }

  private static Request request(FetchRequest ask) {
    Request.Builder request = new Request.Builder().url(ask.url());
    ask.profile().addTo(request);
    if (!ask.cookies().isEmpty()) {
      request.header("Cookie", Cookies.header(ask.cookies()));
    }
    ask.headers().forEach(request::header);
    return request.build();
  }

  private static FetchResult read(Call call, FetchRequest ask, long begun) throws IOException {
    Response response = call.execute();
    long millis = since(begun);
    try {
      PageReader page = PageReader.read(response, ask.part());
      if (!page.exhausted()) {
        // Or OkHttp would read on for a while in the hope of using the connection again.
        call.cancel();
      }
      return new FetchResult.Head(
          response.code(), response.headers(), page.text(), page.whole(), millis);
    } finally {
      closeQuietly(response);
    }
  }

  private static void closeQuietly(Response response) {
    try {
      response.close();
    } catch (RuntimeException alreadyBroken) {
      // The response is complete, and the connection is not needed any more.
    }
  }

  private static long since(long begun) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }
}
