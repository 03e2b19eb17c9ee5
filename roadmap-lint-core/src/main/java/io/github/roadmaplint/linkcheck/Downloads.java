package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.linkcheck.FetchResult.Head;
import io.github.roadmaplint.rule.Verdict;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import okhttp3.HttpUrl;

/**
 * Downloads files with the client that checks links: the same guard of addresses, rate limits,
 * pauses and retries, and no headers or tokens of the user. One object makes one run.
 */
public final class Downloads {
  /** Larger files are not downloaded, because they are not read either. */
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  private static final Duration SHORTEST_TIMEOUT = Duration.ofSeconds(30);

  private final List<Request> requests;
  private final LinkChecker checker;
  private final Map<String, File> files = new HashMap<>();

  /**
   * A file to download.
   *
   * @param url where it is
   * @param etag the validator of an earlier response; empty for none
   * @param lastModified the date of an earlier response; empty for none
   */
  public record Request(String url, String etag, String lastModified) {}

  /** A run with these options, of which no header and no token is sent. */
  public Downloads(LinkOptions options, List<Request> requests) {
    this.requests = List.copyOf(requests);
    for (Request request : requests) {
      Optional.ofNullable(HttpUrl.parse(request.url()))
          .ifPresent(url -> files.put(Address.bare(url).toString(), new File(url, request)));
    }
    LinkOptions own =
        new LinkOptions(
            options.guard(),
            options.connections(),
            options.perHost(),
            options.spacing(),
            max(options.timeout(), SHORTEST_TIMEOUT),
            List.of(),
            List.of(),
            Optional.empty());
    this.checker = new LinkChecker(own, Certificates::ofJvm, List.copyOf(files.values()));
  }

  private static Duration max(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  /**
   * Downloads, and returns when each file has a result, or after {@link #stop}, when some have
   * none.
   *
   * @param results receives each result as soon as it is known, from any thread, one at a time
   */
  public void run(Consumer<Download> results) {
    List<String> urls = requests.stream().map(Request::url).toList();
    checker.check(urls, result -> results.accept(download(result)));
  }

  private Download download(CheckResult result) {
    CheckOutcome outcome = result.outcome();
    Optional<File> file = Optional.ofNullable(files.get(result.key()));
    Optional<Head> head = file.flatMap(File::take);
    List<RequestStep> steps = outcome.steps();
    String last = steps.isEmpty() ? result.url() : steps.get(steps.size() - 1).url();
    return new Download(
        result.url(),
        last,
        head.map(Head::status).orElse(0),
        head.filter(Head::whole).map(Head::text),
        head.map(one -> one.header("ETag")).orElse(""),
        head.map(one -> one.header("Last-Modified")).orElse(""),
        outcome.reason(),
        outcome.reason().startsWith(FailureClassifier.PRIVATE));
  }

  /** Ends the run as soon as possible. */
  public void stop() {
    checker.stop();
  }

  /** Whether the run was stopped before its end. */
  public boolean isStopped() {
    return checker.isStopped();
  }

  /** Whether no server has answered, because there is no way to any from here. */
  public boolean isOffline() {
    return checker.isOffline();
  }

  /** The progress of the run. */
  public CheckProgress progress() {
    return checker.progress();
  }

  /** One file, which keeps the response until its result is passed on. */
  private static final class File implements SiteAdapter {
    private final HttpUrl url;
    private final Request request;
    private volatile Optional<Head> response = Optional.empty();

    File(HttpUrl url, Request request) {
      this.url = Address.bare(url);
      this.request = request;
    }

    Optional<Head> take() {
      Optional<Head> taken = response;
      response = Optional.empty();
      return taken;
    }

    @Override
    public boolean knows(HttpUrl other) {
      return other.equals(url);
    }

    @Override
    public HttpUrl question(HttpUrl other) {
      return other;
    }

    @Override
    public Map<String, String> headers() {
      Map<String, String> headers = new HashMap<>();
      headers.put("Accept", "application/json");
      if (!request.etag().isEmpty()) {
        headers.put("If-None-Match", request.etag());
      }
      if (!request.lastModified().isEmpty()) {
        headers.put("If-Modified-Since", request.lastModified());
      }
      return headers;
    }

    @Override
    public PageReader.Part part() {
      return PageReader.Part.FILE;
    }

    /** Pauses and failures of the server are left to the rules for links, which try again. */
    @Override
    public Optional<Finding> read(HttpUrl target, Head head) {
      if (head.status() == 429 || head.status() >= 500) {
        return Optional.empty();
      }
      response = Optional.of(head);
      boolean good = head.status() == 200 || head.status() == 304;
      return Optional.of(
          new Finding(
              good ? Verdict.ALIVE : Verdict.BROKEN,
              "The server answers " + head.status(),
              Optional.empty()));
    }
  }
}
