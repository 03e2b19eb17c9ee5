package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.document.YouTubeUrl;
import io.github.roadmaplint.text.Quoted;
import java.util.Locale;

/** Says why no YouTube video can have an id. */
final class ImpossibleId {
  private static final String HELP =
      "Copy the link again from the video: its id is 11 letters (upper and lower case differ),"
          + " digits, `-` or `_`.";
  private static final String LOWER_CASE =
      "Copy the link again from the video: this one was turned into lower case, it seems.";

  private ImpossibleId() {}

  /** What to do about the id. One id in three hundred has no capital by chance. */
  static String help(String id) {
    String glued = glued(id);
    if (!glued.isEmpty()) {
      String instead = glued.startsWith("?") ? ", or write `&` instead of its `?`." : ".";
      return "Take " + Quoted.of(glued, 24) + " away" + instead;
    }
    boolean whole = id.length() == YouTubeUrl.ID_LENGTH && YouTubeUrl.hasOnlyIdCharacters(id);
    return whole && id.equals(id.toLowerCase(Locale.ROOT)) ? LOWER_CASE : HELP;
  }

  /** What stands behind a whole id and cannot be part of one; empty when that is not so. */
  private static String glued(String id) {
    int end = YouTubeUrl.ID_LENGTH;
    boolean longer =
        id.length() > end && !YouTubeUrl.hasOnlyIdCharacters(id.substring(end, end + 1));
    return longer && YouTubeUrl.isPossibleId(id.substring(0, end)) ? id.substring(end) : "";
  }

  /** What is wrong with the id. */
  static String message(String id) {
    if (!glued(id).isEmpty()) {
      String whole = id.substring(0, YouTubeUrl.ID_LENGTH);
      return Quoted.of(glued(id), 24) + " is glued to the YouTube id " + Quoted.of(whole);
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
            + ", as none can"
        : "YouTube id " + Quoted.of(id) + " holds something else than letters, digits, `-` and `_`";
  }
}
