package io.github.roadmaplint.docs;

import io.github.roadmaplint.rule.UrlReplacement;
import io.github.roadmaplint.rule.UrlReplacements;
import io.github.roadmaplint.url.WebUrl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the history of a repository tells, as the page of a rule has it: the old URL, an arrow and
 * the new one, or the word "dead"; then commit and date.
 */
final class ScriptedReplacements {
  private ScriptedReplacements() {}

  static UrlReplacements of(List<String> lines) {
    Map<String, UrlReplacement> replacements = new HashMap<>();
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      boolean dead = words[1].equals("dead");
      Optional<String> now = dead ? Optional.empty() : Optional.of(words[2]);
      int rest = dead ? 2 : 3;
      String old = WebUrl.of(words[0]).normalized();
      replacements.put(old, new UrlReplacement(now, words[rest], words[rest + 1]));
    }
    return url -> Optional.ofNullable(replacements.get(url.normalized()));
  }
}
