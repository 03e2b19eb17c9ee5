package io.github.roadmaplint.url;

import io.github.roadmaplint.text.Ascii;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Recognizes the URLs of YouTube. */
public final class YouTubeUrl {
  /** Length of a video's id, in characters. */
  public static final int ID_LENGTH = 11;

  private static final String LAST_OF_ID = "AEIMQUYcgkosw048";
  private static final String[] VIDEO_FOLDERS = {"/embed/", "/shorts/", "/live/", "/v/"};
  private static final String[] CHANNEL_FOLDERS = {"/@", "/channel/", "/c/", "/user/"};

  /** The prefixes of playlist ids in lower case, and the lengths of such ids. */
  private static final Map<String, Set<Integer>> PLAYLISTS =
      Map.of(
          "pl", Set.of(18, 34),
          "uu", Set.of(24),
          "fl", Set.of(24),
          "ll", Set.of(24),
          "rd", Set.of(13),
          "olak5uy_", Set.of(41));

  private YouTubeUrl() {}

  /** Whether the URL leads to YouTube. */
  public static boolean isYouTube(WebUrl url) {
    return url.isAtOrBelow("youtube.com")
        || url.isAtOrBelow("youtu.be")
        || url.isAtOrBelow("youtube-nocookie.com");
  }

  /** Whether the URL names one video, with a valid or invalid id. */
  public static boolean isVideo(WebUrl url) {
    return !videoId(url).isEmpty();
  }

  /** The id of the one video that the URL names, as written; empty when it names none. */
  public static String videoId(WebUrl url) {
    if (!isYouTube(url)) {
      return "";
    }
    String path = url.path();
    if (path.equals("/watch") || path.equals("/watch/")) {
      return url.parameter("v");
    }
    if (url.isAtOrBelow("youtu.be")) {
      return path.equals("/playlist") ? "" : segment(path, 1);
    }
    for (String folder : VIDEO_FOLDERS) {
      if (path.startsWith(folder)) {
        return videoInFolder(path, folder);
      }
    }
    return "";
  }

  /** The id of the playlist that the URL names, as written; empty when it names none. */
  public static String playlistId(WebUrl url) {
    return isYouTube(url) ? url.parameter("list") : "";
  }

  /** Whether the URL is for a video or a playlist but does not contain an id. */
  public static boolean namesNothing(WebUrl url) {
    if (!isYouTube(url) || isVideo(url) || !playlistId(url).isEmpty()) {
      return false;
    }
    String path = url.path();
    boolean bare = path.isEmpty() || path.equals("/");
    return path.equals("/watch")
        || path.equals("/watch/")
        || path.equals("/playlist")
        || (bare && url.isAtOrBelow("youtu.be"))
        || List.of(VIDEO_FOLDERS).contains(path);
  }

  /**
   * Whether the id of a playlist was converted to lower case: each id begins with one of a few
   * capitals.
   */
  public static boolean isPlaylistInLowerCase(String id) {
    boolean lower = !id.isEmpty() && id.equals(id.toLowerCase(Locale.ROOT));
    if (!lower || !hasOnlyIdCharacters(id)) {
      return false;
    }
    for (var kind : PLAYLISTS.entrySet()) {
      if (id.startsWith(kind.getKey()) && kind.getValue().contains(id.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the id is possible for a video: 64 bits in URL-safe Base64, so 11 characters, the last
   * of which has only four bits.
   */
  public static boolean isPossibleId(String id) {
    return id.length() == ID_LENGTH
        && hasOnlyIdCharacters(id)
        && LAST_OF_ID.indexOf(id.charAt(ID_LENGTH - 1)) >= 0;
  }

  /** Whether the text contains only {@code [A-Za-z0-9_-]}. */
  public static boolean hasOnlyIdCharacters(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = Ascii.isLetter(c);
      if (!letter && !Ascii.isDigit(c) && c != '-' && c != '_') {
        return false;
      }
    }
    return true;
  }

  /** Whether the URL leads to a channel instead of one video. */
  public static boolean isChannel(WebUrl url) {
    if (!url.isAtOrBelow("youtube.com")) {
      return false;
    }
    for (String folder : CHANNEL_FOLDERS) {
      if (url.path().startsWith(folder)) {
        return true;
      }
    }
    return false;
  }

  private static String videoInFolder(String path, String folder) {
    String id = segment(path, folder.length());
    return id.equals("videoseries") || id.equals("live_stream") ? "" : id;
  }

  private static String segment(String path, int from) {
    if (path.length() < from) {
      return "";
    }
    int slash = path.indexOf('/', from);
    return slash < 0 ? path.substring(from) : path.substring(from, slash);
  }
}
