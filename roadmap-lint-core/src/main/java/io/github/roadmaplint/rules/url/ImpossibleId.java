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
    boolean whole = id.length() == YouTubeUrl.ID_LENGTH && YouTubeUrl.hasOnlyIdCharacters(id);
    return whole && id.equals(id.toLowerCase(Locale.ROOT)) ? LOWER_CASE : HELP;
  }

  /** What is wrong with the id. */
  static String message(String id) {
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
