package io.github.roadmaplint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of a site's roadmaps in English texts. A name is compared by its letters and digits, so
 * {@code Full Stack}, {@code full-stack} and {@code Fullstack} are one name.
 */
public final class RoadmapNames {
  /** Words around the name of a roadmap, as in {@code Visit the Dedicated Java Roadmap}. */
  private static final Set<String> AROUND =
      Set.of(
          ("a an also and check complete dedicated detailed here interactive learn official our out"
                  + " read roadmap roadmaps see the this to view visit")
              .split(" "));

  /** Words after the name of a roadmap that need not be a part of it. */
  private static final Set<String> AFTER =
      Set.of("developer", "developers", "development", "engineer", "engineering");

  private final Map<String, String> slugs = new HashMap<>();

  /** The names of some roadmaps. */
  public RoadmapNames(Set<String> roadmaps, Map<String, String> otherNames) {
    otherNames.forEach((name, slug) -> slugs.put(key(words(name)), slug));
    roadmaps.forEach(slug -> slugs.put(key(words(slug)), slug));
  }

  /** The names of a site's roadmaps; none without a site. */
  public static RoadmapNames of(Optional<Site> site) {
    return new RoadmapNames(
        site.map(Site::roadmaps).orElse(Set.of()), site.map(Site::otherNames).orElse(Map.of()));
  }

  /** Whether there is a roadmap with that slug. */
  public boolean isRoadmap(String slug) {
    return slug.equals(slugs.get(key(words(slug))));
  }

  /** The slug of the roadmap that a text names, if it names one and nothing else. */
  public Optional<String> namedBy(String text) {
    List<String> all = words(text);
    List<String> words = new ArrayList<>(all.subList(all.lastIndexOf("dedicated") + 1, all.size()));
    words.removeIf(AROUND::contains);
    Optional<String> whole = find(words);
    int last = words.size() - 1;
    boolean general = whole.isEmpty() && last > 0 && AFTER.contains(words.get(last));
    return general ? find(words.subList(0, last)) : whole;
  }

  /** The slug of the roadmap with a name of these words, which are those of {@link #words}. */
  public Optional<String> find(List<String> words) {
    return Optional.ofNullable(slugs.get(key(words)));
  }

  /** The words of a text in lower case: letters and digits, also with {@code +}, # and dots. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < lower.length()) {
      int end = at;
      while (end < lower.length() && isInWord(lower, end)) {
        end++;
      }
      if (end > at) {
        words.add(lower.substring(at, end));
      }
      at = end + 1;
    }
    return words;
  }

  private static boolean isInWord(String text, int at) {
    char c = text.charAt(at);
    boolean dot = c == '.' && at + 1 < text.length() && isLetter(text.charAt(at + 1));
    return isLetter(c) || c == '+' || c == '#' || dot;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** The words as one, without {@code and} and dots. */
  private static String key(List<String> words) {
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      if (!word.equals("and")) {
        key.append(word.replace(".", ""));
      }
    }
    return key.toString();
  }
}
