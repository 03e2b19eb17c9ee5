package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.WebUrl;
import io.github.roadmaplint.url.YouTubeUrl;
import java.util.Optional;

/** A YouTube video or playlist whose id cannot exist. */
public final class YoutubeId implements Rule.OfLink {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "url/youtube-id",
          Severity.ERROR,
          Fixable.UNSAFE,
          "A YouTube link has an impossible video or playlist id, or none",
          "YouTube responds with a page that says that the video is not available. That page"
              + " loads without an error status, so a network check may not notice it.");

  private static final String ENCODED = "/watch%3F";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Link link, Problems problems) {
    WebUrl url = link.target();
    if (!YouTubeUrl.isYouTube(url) || GluedUrl.of(url).isPresent()) {
      return;
    }
    if (url.path().regionMatches(true, 0, ENCODED, 0, ENCODED.length())) {
      problems.add(encodedQuery(link));
      return;
    }
    String id = YouTubeUrl.videoId(url);
    if (isPlaceholder(id) || isInOldForm(url, id)) {
      return;
    }
    if (!id.isEmpty() && !YouTubeUrl.isPossibleId(id)) {
      problems.add(impossible(link, id));
    } else {
      Optional<Problem> problem = withoutVideo(link);
      if (problem.isPresent()) {
        problems.add(problem.get());
      }
    }
  }

  /**
   * The form of the code that YouTube once offered for other pages, {@code /v/ID&hl=en}, and its
   * like: players still read some of them.
   */
  private static boolean isInOldForm(WebUrl url, String id) {
    boolean player = url.path().startsWith("/v/") || url.path().startsWith("/embed/");
    int mark = id.indexOf('&');
    return player && mark >= 0 && YouTubeUrl.isPossibleId(id.substring(0, mark));
  }

  /** An instruction to write an id there: {@code [videoId]}. */
  private static boolean isPlaceholder(String id) {
    return !id.isEmpty() && "[{<".indexOf(id.charAt(0)) >= 0;
  }

  private static Optional<Problem> withoutVideo(Link link) {
    WebUrl url = link.target();
    if (YouTubeUrl.namesNothing(url)) {
      boolean list = url.path().equals("/playlist");
      return Optional.of(
          Problem.of(
              link.urlSpan(),
              "YouTube link names no " + (list ? "playlist" : "video"),
              "Copy the link again from the " + (list ? "playlist." : "video.")));
    }
    String playlist = YouTubeUrl.playlistId(url);
    return YouTubeUrl.isPlaylistInLowerCase(playlist)
        ? Optional.of(
            Problem.of(
                link.urlSpan(),
                "YouTube playlist cannot have the id " + Quoted.of(playlist) + " in lower case",
                "Copy the link again from the playlist: upper and lower case differ."))
        : Optional.empty();
  }

  private static Problem encodedQuery(Link link) {
    String fixed = link.url().replaceFirst("%3[Ff]", "?").replaceFirst("%3[Dd]", "=");
    Problem problem =
        Problem.of(
            link.urlSpan(),
            "Question mark of a YouTube link is written as `%3F`, so no video is named",
            "Write `?v=` instead of `%3Fv%3D`.");
    Fix fix = Fix.unsafe("Decode the query", new Edit(link.urlSpan(), fixed));
    return link.isVerbatim() ? problem.with(fix.replacing(link.url(), fixed)) : problem;
  }

  /** As in {@code youtu.be/ID&t=90}. */
  private static Fix withQuery(Link link, int mark) {
    int at = link.urlSpan().start() + mark;
    String url = new StringBuilder(link.url()).replace(mark, mark + 1, "?").toString();
    return Fix.unsafe("Begin the query with `?`", new Edit(new Span(at, at + 1), "?"))
        .replacing(link.url(), url);
  }

  private static Problem impossible(Link link, String id) {
    Problem problem = Problem.of(link.urlSpan(), ImpossibleId.message(id), ImpossibleId.help(id));
    String kept = id.length() > YouTubeUrl.ID_LENGTH ? id.substring(0, YouTubeUrl.ID_LENGTH) : "";
    int at = link.url().indexOf(id);
    if (!YouTubeUrl.isPossibleId(kept) || !link.isVerbatim()) {
      return problem;
    }
    if (id.charAt(YouTubeUrl.ID_LENGTH) == '&' && link.url().indexOf('?') < 0) {
      return problem.with(withQuery(link, at + YouTubeUrl.ID_LENGTH));
    }
    int cut = link.urlSpan().start() + at + YouTubeUrl.ID_LENGTH;
    int end = link.urlSpan().start() + at + id.length();
    String url =
        new StringBuilder(link.url())
            .delete(cut - link.urlSpan().start(), end - link.urlSpan().start())
            .toString();
    return problem.with(
        Fix.unsafe("Cut the id after 11 characters", new Edit(new Span(cut, end), ""))
            .replacing(link.url(), url));
  }
}
