package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.data.Data.BooleanData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Repositories, with the API of GitHub and only with a token: without a token it allows sixty
 * requests an hour, and pages contain nearly the same information.
 */
final class GitHub implements SiteAdapter {
  private final HttpUrl api;
  private final String token;

  /**
   * The site.
   *
   * @param api the base URL of the API, which only tests change
   * @param token sent only to the API
   */
  GitHub(String api, String token) {
    this.api = HttpUrl.get(api);
    this.token = token;
  }

  @Override
  public boolean knows(HttpUrl url) {
    List<String> path = url.pathSegments();
    boolean host = url.host().equals("github.com") || url.host().equals("www.github.com");
    boolean two = path.size() == 2 || (path.size() == 3 && path.get(2).isEmpty());
    return host && two && url.querySize() == 0 && !path.get(0).isEmpty() && !path.get(1).isEmpty();
  }

  @Override
  public HttpUrl question(HttpUrl url) {
    return api.newBuilder()
        .addPathSegment("repos")
        .addPathSegment(url.pathSegments().get(0))
        .addPathSegment(url.pathSegments().get(1))
        .build();
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("Authorization", "Bearer " + token, "Accept", "application/vnd.github+json");
  }

  @Override
  public Optional<Finding> read(HttpUrl url, FetchResult.Head answer) {
    if (answer.status() != 200) {
      // Also 404: an account, or a page of the site itself, has two segments, too.
      return Optional.empty();
    }
    // A private repository is visible only for the owner of the token. So the page is requested
    // instead, as other readers see it.
    Source json = Source.of("", answer.text());
    return JsonParser.parse(json)
        .root()
        .filter(ObjectData.class::isInstance)
        .map(ObjectData.class::cast)
        .filter(data -> !isTrue(data, "private"))
        .map(data -> read(url, data));
  }

  private static boolean isTrue(ObjectData data, String name) {
    return data.get(name)
        .filter(BooleanData.class::isInstance)
        .map(BooleanData.class::cast)
        .filter(BooleanData::value)
        .isPresent();
  }

  private static Finding read(HttpUrl url, ObjectData data) {
    String requested = url.pathSegments().get(0) + '/' + url.pathSegments().get(1);
    String name = data.string("full_name").map(StringData::value).orElse(requested);
    boolean archived = isTrue(data, "archived");
    String reason =
        archived ? "GitHub has the repository, but it is archived" : "GitHub has the repository";
    Optional<Move> move =
        name.equalsIgnoreCase(requested)
            ? Optional.empty()
            : Optional.of(new Move("https://github.com/" + name, true));
    return new Finding(Verdict.ALIVE, reason, move);
  }
}
