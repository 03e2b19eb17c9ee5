package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.source.Source;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;

/**
 * Archived copies, by the <a href="https://archive.org/help/wayback_api.php">availability API</a>
 * of the Internet Archive.
 */
public final class Wayback {
  private final LinkOptions options;
  private final String home;

  /** Sends requests with these options. */
  public Wayback(LinkOptions options) {
    this(options, "https://archive.org/");
  }

  Wayback(LinkOptions options, String home) {
    this.options = options;
    this.home = home;
  }

  /** The archived copies of some URLs; URLs without a copy are omitted. */
  public Map<String, String> copies(Collection<String> urls) {
    Map<String, String> copies = new ConcurrentHashMap<>();
    LinkChecker checker =
        new LinkChecker(options, Certificates::ofJvm, List.of(new Availability(home)));
    checker.check(
        urls,
        result -> result.outcome().move().ifPresent(move -> copies.put(result.url(), move.url())));
    return copies;
  }

  private record Availability(String home) implements SiteAdapter {
    @Override
    public boolean knows(HttpUrl url) {
      return true;
    }

    @Override
    public HttpUrl question(HttpUrl url) {
      return HttpUrl.get(home)
          .newBuilder()
          .addPathSegments("wayback/available")
          .addQueryParameter("url", url.toString())
          .build();
    }

    @Override
    public Optional<Finding> read(HttpUrl url, FetchResult.Head answer) {
      Optional<Move> copy =
          JsonParser.parse(Source.of("", answer.text()))
              .root()
              .filter(ObjectData.class::isInstance)
              .map(ObjectData.class::cast)
              .flatMap(data -> data.object("archived_snapshots"))
              .flatMap(data -> data.object("closest"))
              .map(data -> JsonFields.text(data, "url"))
              .filter(found -> found.startsWith("http"))
              .map(found -> new Move(found, false));
      return Optional.of(new Finding(Verdict.ALIVE, "Requested the archive", copy));
    }
  }
}
