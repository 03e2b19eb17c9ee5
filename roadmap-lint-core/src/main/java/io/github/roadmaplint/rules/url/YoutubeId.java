package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.WebUrl;
import io.github.roadmaplint.document.YouTubeUrl;
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
import java.util.Locale;

/** A YouTube video whose id cannot exist. */
public final class YoutubeId implements Rule.OfLink {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "url/youtube-id",
          Severity.ERROR,
          Fixable.UNSAFE,
          "A YouTube link names a video whose id cannot exist",
          "YouTube answers such a link with a page that says the video is not available; since that"
              + " page loads like any other, checking the link over the network may not notice.");

  private static final String ENCODED = "/watch%3F";
  private static final String HELP =
      "Copy the link again from the video: its id is 11 letters (upper and lower case differ),"
          + " digits, `-` or `_`.";
  private static final String LOWER_CASE =
      "Copy the link again from the video: this one was turned into lower case, it seems.";

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
    if (!id.isEmpty() && !YouTubeUrl.isPossibleId(id)) {
      problems.add(impossible(link, id));
    }
  }

  private static Problem encodedQuery(Link link) {
    String mended = link.url().replaceFirst("%3[Ff]", "?").replaceFirst("%3[Dd]", "=");
    return Problem.of(
            link.urlSpan(),
            "Question mark of a YouTube link is written as `%3F`, so no video is named",
            "Write `?v=` instead of `%3Fv%3D`.")
        .with(Fix.unsafe("Decode the query", new Edit(link.urlSpan(), mended)));
  }

  private static Problem impossible(Link link, String id) {
    Problem problem = Problem.of(link.urlSpan(), message(id), help(id));
    String kept = id.length() > YouTubeUrl.ID_LENGTH ? id.substring(0, YouTubeUrl.ID_LENGTH) : "";
    int at = link.url().indexOf(id);
    if (!YouTubeUrl.isPossibleId(kept) || !link.isVerbatim()) {
      return problem;
    }
    int cut = link.urlSpan().start() + at + YouTubeUrl.ID_LENGTH;
    int end = link.urlSpan().start() + at + id.length();
    return problem.with(
        Fix.unsafe("Cut the id after 11 characters", new Edit(new Span(cut, end), "")));
  }

  /** One id in three hundred has no capital by chance. */
  private static String help(String id) {
    boolean whole = id.length() == YouTubeUrl.ID_LENGTH && YouTubeUrl.hasOnlyIdCharacters(id);
    return whole && id.equals(id.toLowerCase(Locale.ROOT)) ? LOWER_CASE : HELP;
  }

  private static String message(String id) {
    if (id.length() != YouTubeUrl.ID_LENGTH) {
      return "YouTube id "
          + Quoted.of(id, 24)
          + " has "
          + id.length()
          + " characters instead of 11";
    }
    return YouTubeUrl.hasOnlyIdCharacters(id)
        ? "YouTube id "
            + Quoted.of(id)
            + " ends with "
            + Quoted.of(id.substring(10))
            + ", as none can"
        : "YouTube id " + Quoted.of(id) + " holds something else than letters, digits, `-` and `_`";
  }
}
