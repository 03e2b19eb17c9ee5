package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.YouTubeUrl;
import java.util.Locale;

/** Finds out why an id cannot belong to a YouTube video. */
final class ImpossibleId {
  private static final String HELP =
      "Copy the link again from the video. Its id has 11 characters: letters (upper and lower"
          + " case differ), digits, `-` and `_`.";
  private static final String LOWER_CASE =
      "Copy the link again from the video. This one seems to have been converted to lower case.";

  private ImpossibleId() {}

  /** The help for the id. One id in three hundred has no capital by chance. */
  static String help(String id) {
    String glued = glued(id);
    if (!glued.isEmpty()) {
      if (glued.startsWith("&")) {
        return "Write `?` instead of the first `&`.";
      }
      String instead = glued.startsWith("?") ? ", or write `&` instead of its `?`." : ".";
      return "Remove " + Quoted.of(glued, 24) + instead;
    }
    boolean whole = id.length() == YouTubeUrl.ID_LENGTH && YouTubeUrl.hasOnlyIdCharacters(id);
    return whole && id.equals(id.toLowerCase(Locale.ROOT)) ? LOWER_CASE : HELP;
  }

  /** The text that follows a complete id and cannot be part of one; empty when there is none. */
  private static String glued(String id) {
    int end = YouTubeUrl.ID_LENGTH;
    boolean longer =
        id.length() > end && !YouTubeUrl.hasOnlyIdCharacters(id.substring(end, end + 1));
    return longer && YouTubeUrl.isPossibleId(id.substring(0, end)) ? id.substring(end) : "";
  }

  /** The defect of the id. */
  static String message(String id) {
    if (!glued(id).isEmpty()) {
      String whole = id.substring(0, YouTubeUrl.ID_LENGTH);
      return Quoted.of(glued(id), 24) + " is joined to the YouTube id " + Quoted.of(whole);
    }
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
            + ", which is impossible"
        : "YouTube id "
            + Quoted.of(id)
            + " contains other characters than letters, digits, `-`"
            + " and `_`";
  }
}
