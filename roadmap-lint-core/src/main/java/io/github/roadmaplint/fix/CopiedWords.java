package io.github.roadmaplint.fix;

import io.github.roadmaplint.publication.Introduction;
import io.github.roadmaplint.url.WebUrl;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares a page with a copy of it that is to be deleted, without reading them as Markdown: every
 * URL, and every word outside lines with URLs, must be in the page that remains.
 */
final class CopiedWords {
  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private CopiedWords() {}

  static boolean areIn(String kept, String copy) {
    Set<String> words = words(kept, true);
    Set<String> urls = urls(kept);
    return words.containsAll(words(copy, false)) && urls.containsAll(urls(copy));
  }

  private static Set<String> urls(String text) {
    Set<String> urls = new HashSet<>();
    Matcher matcher = URL.matcher(text);
    while (matcher.find()) {
      String url = matcher.group();
      int end = url.length();
      while (end > 0 && ")].,;:".indexOf(url.charAt(end - 1)) >= 0) {
        end--;
      }
      urls.add(WebUrl.of(url.substring(0, end)).normalized());
    }
    return urls;
  }

  /** A line that does nothing but introduce the resources has no words of its own. */
  private static Set<String> words(String text, boolean all) {
    Set<String> words = new HashSet<>();
    text.lines()
        .filter(line -> all || !(URL.matcher(line).find() || Introduction.is(line.strip())))
        .forEach(
            line -> {
              Matcher matcher = WORD.matcher(line);
              while (matcher.find()) {
                words.add(matcher.group().toLowerCase(Locale.ROOT));
              }
            });
    return words;
  }
}
