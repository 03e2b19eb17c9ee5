package io.github.roadmaplint.docs;

import io.github.roadmaplint.rule.PageHistory;
import io.github.roadmaplint.rule.PageHistory.LaterChanges;
import io.github.roadmaplint.rule.UrlReplacement;
import io.github.roadmaplint.rule.UrlReplacements;
import io.github.roadmaplint.url.WebUrl;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the history of a repository tells, as the page of a rule has it: the old URL, an arrow and
 * the new one, or the word "dead"; then commit and date. A line that begins with "prefix" has the
 * old beginning of URLs, an arrow and the new one, the number of URLs, commit and date. A line that
 * begins with "page" has the path of a page, the last day of its translation, its own last day, and
 * the lines changed since.
 */
final class ScriptedReplacements {
  private static final String PAGE = "page";
  private static final String PREFIX = "prefix";

  private ScriptedReplacements() {}

  static UrlReplacements of(List<String> lines) {
    Map<String, UrlReplacement> replacements = new HashMap<>();
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      if (words[0].equals(PAGE) || words[0].equals(PREFIX)) {
        continue;
      }
      boolean dead = words[1].equals("dead");
      Optional<String> now = dead ? Optional.empty() : Optional.of(words[2]);
      int rest = dead ? 2 : 3;
      String old = WebUrl.of(words[0]).normalized();
      replacements.put(
          old, new UrlReplacement(now, words[rest], words[rest + 1], Optional.empty()));
    }
    return url ->
        Optional.ofNullable(replacements.get(url.normalized())).or(() -> moved(lines, url));
  }

  private static Optional<UrlReplacement> moved(List<String> lines, WebUrl url) {
    return lines.stream()
        .map(line -> line.split(" ", -1))
        .filter(words -> words[0].equals(PREFIX))
        .filter(words -> url.normalized().startsWith(words[1] + "/"))
        .map(
            words ->
                new UrlReplacement(
                    Optional.of(url.raw().replace(words[1], words[3])),
                    words[5],
                    words[6],
                    Optional.of(
                        new UrlReplacement.MovedPrefix(
                            words[1], words[3], Integer.parseInt(words[4])))))
        .findFirst();
  }

  static PageHistory pages(List<String> lines) {
    Map<String, LaterChanges> pages = new HashMap<>();
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      if (words[0].equals(PAGE)) {
        LocalDate since = LocalDate.parse(words[2]);
        LocalDate last = LocalDate.parse(words[3]);
        pages.put(words[1], new LaterChanges(since, last, Integer.parseInt(words[4])));
      }
    }
    return (page, since) -> Optional.ofNullable(pages.get(page));
  }
}
