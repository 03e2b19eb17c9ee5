package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.url.WebUrl;
import io.github.roadmaplint.url.YouTubeUrl;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Detects a resource with the URL of another one: its title names another site or kind of page. */
final class PastedUrl {
  /** A host in a title; the names in it are limited, like the time for a title full of them. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?<![a-z0-9-])"
              + "((?:[a-z0-9-]{1,63}\\.){1,9}(?:com|org|net|edu|gov|io|dev|co|ai|app|sh))\\b");

  /** The end of a title, where pages name their site: after {@code |} or a dash. */
  private static final Pattern SITE =
      Pattern.compile("(?:.*\\S\\s*[|·•]|.*\\S\\s+[-–—])\\s*(\\S.*)");

  /** Sites by their names in titles, with a part of their host names. */
  private static final Map<String, String> SITES =
      Map.ofEntries(
          Map.entry("baeldung", "baeldung"),
          Map.entry("codecademy", "codecademy"),
          Map.entry("coursera", "coursera"),
          Map.entry("digitalocean", "digitalocean"),
          Map.entry("edx", "edx"),
          Map.entry("freecodecamp", "freecodecamp"),
          Map.entry("geeksforgeeks", "geeksforgeeks"),
          Map.entry("github", "github"),
          Map.entry("hackernoon", "hackernoon"),
          Map.entry("kaggle", "kaggle"),
          Map.entry("mdn", "mozilla"),
          Map.entry("medium", "medium"),
          Map.entry("programiz", "programiz"),
          Map.entry("stackoverflow", "stackoverflow"),
          Map.entry("tutorialspoint", "tutorialspoint"),
          Map.entry("udemy", "udemy"),
          Map.entry("w3schools", "w3schools"),
          Map.entry("wikipedia", "wikipedia"),
          Map.entry("youtube", "youtu"));

  /** With fewer words, a title and a segment of a path can be the same by chance. */
  private static final int FEWEST_WORDS = 4;

  private static final Set<String> VIDEO_HOSTS = Set.of("vimeo.com", "twitch.tv", "loom.com");

  private PastedUrl() {}

  /**
   * Whether the URL belongs to another page than the title.
   *
   * @param other the resource that has the same URL
   */
  static boolean isIn(Resource resource, Resource other) {
    WebUrl url = resource.link().target();
    return namesOtherHost(resource.title(), url)
        || namesOtherSite(resource.title(), url)
        || isOtherNumber(resource.title(), other.title(), url)
        || isOtherKind(resource, other)
        || isNameOfOther(resource.title(), other.title(), url);
  }

  private static boolean namesOtherHost(String title, WebUrl url) {
    Matcher matcher = HOST.matcher(title.toLowerCase(Locale.ROOT));
    return matcher.find() && !isOneSite(matcher.group(1), url.host());
  }

  private static boolean isOneSite(String one, String other) {
    String named = one.startsWith("www.") ? one.substring(4) : one;
    return WebUrl.of("https://" + other).isAtOrBelow(named)
        || WebUrl.of("https://" + named).isAtOrBelow(other);
  }

  /** A video can be published by the people of another site. */
  private static boolean namesOtherSite(String title, WebUrl url) {
    Matcher matcher = SITE.matcher(title);
    if (YouTubeUrl.isYouTube(url) || !matcher.matches()) {
      return false;
    }
    for (String word : TitleWords.of(matcher.group(1))) {
      String host = SITES.getOrDefault(word, "");
      if (!host.isEmpty() && !url.host().contains(host)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Part 1} and {@code Part 2} of something are two pages. */
  private static boolean isOtherNumber(String title, String other, WebUrl url) {
    Set<String> own = TitleWords.of(title);
    Set<String> same = TitleWords.of(other);
    own.removeIf(same::contains);
    same.removeAll(TitleWords.of(title));
    return own.size() == 1
        && same.size() == 1
        && own.iterator().next().chars().allMatch(Character::isDigit)
        && same.iterator().next().chars().allMatch(Character::isDigit)
        && !hasNumber(url.path(), own.iterator().next());
  }

  /** Whether a path has the number, and not as a part of a longer one or of a version. */
  private static boolean hasNumber(String path, String number) {
    for (int at = path.indexOf(number); at >= 0; at = path.indexOf(number, at + 1)) {
      char before = at == 0 ? '/' : path.charAt(at - 1);
      int end = at + number.length();
      boolean ends = end == path.length() || !Character.isDigit(path.charAt(end));
      if (ends && !Character.isDigit(before) && before != 'v') {
        return true;
      }
    }
    return false;
  }

  /** The last segment of the path is the other title, and lacks a word of this one. */
  private static boolean isNameOfOther(String title, String other, WebUrl url) {
    Set<String> named = TitleWords.of(other);
    Set<String> own = TitleWords.of(title);
    if (named.size() < FEWEST_WORDS || own.size() < 2 || !url.fragment().isEmpty()) {
      return false;
    }
    String path = url.path().toLowerCase(Locale.ROOT);
    int end = path.endsWith("/") ? path.length() - 1 : path.length();
    String segment = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    own.removeIf(segment::contains);
    return !own.isEmpty() && named.stream().allMatch(segment::contains);
  }

  /** A page that is called documentation or an article is not a video. */
  private static boolean isOtherKind(Resource resource, Resource other) {
    WebUrl url = resource.link().target();
    boolean video = resource.type().orElse("").equals("video");
    return video
        && !other.type().orElse("").equals("video")
        && !YouTubeUrl.isYouTube(url)
        && VIDEO_HOSTS.stream().noneMatch(url::isAtOrBelow);
  }
}
