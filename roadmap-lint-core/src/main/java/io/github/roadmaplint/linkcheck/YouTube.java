package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.url.WebUrl;
import io.github.roadmaplint.url.YouTubeUrl;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Videos, with oEmbed (<a href="https://oembed.com">oembed.com</a>): the page of a removed video
 * has status 200 like any other page. Every video is requested once, for all forms of its URL.
 */
final class YouTube implements SiteAdapter {
  private final HttpUrl home;

  /**
   * The site.
   *
   * @param home where it lives, which only tests change
   */
  YouTube(String home) {
    this.home = HttpUrl.get(home);
  }

  @Override
  public boolean knows(HttpUrl url) {
    return YouTubeUrl.isPossibleId(id(url));
  }

  private static String id(HttpUrl url) {
    return YouTubeUrl.videoId(WebUrl.of(url.toString()));
  }

  @Override
  public HttpUrl question(HttpUrl url) {
    return home.newBuilder()
        .addPathSegment("oembed")
        .addQueryParameter("format", "json")
        .addQueryParameter("url", "https://www.youtube.com/watch?v=" + id(url))
        .build();
  }

  @Override
  public Optional<Finding> read(HttpUrl url, FetchResult.Head answer) {
    return switch (answer.status()) {
      case 200 -> found(Verdict.ALIVE, "YouTube has the video");
      case 400, 404 ->
          found(Verdict.BROKEN, "YouTube has no such video: it was removed or never existed");
      case 401, 403 ->
          found(
              Verdict.UNCERTAIN, "YouTube has the video, but it is private or cannot be embedded");
      default -> Optional.empty();
    };
  }

  private static Optional<Finding> found(Verdict verdict, String reason) {
    return Optional.of(new Finding(verdict, reason, Optional.empty()));
  }
}
