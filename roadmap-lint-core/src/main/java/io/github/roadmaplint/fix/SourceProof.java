package io.github.roadmaplint.fix;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.Quoted;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Verifies that a new text contains everything that the old text contains, apart from the changes
 * that fixes declare. It reads both texts with libraries and simple word counts. It does not use
 * the parsers, the publication model or the edits that the fixes use, so that a bug there is
 * detected here.
 */
final class SourceProof {
  private SourceProof() {}

  /** The objection to the new text; nothing when only the declared words have changed. */
  static Optional<String> objection(Source before, Source after, Declared declared) {
    if (before.path().endsWith(".json")) {
      Optional<String> data = DataProof.ofJson(before.text(), after.text(), declared);
      if (data.isPresent()) {
        return data.filter(objection -> !objection.isEmpty());
      }
    }
    String words = declared.objection(WordBag.of(before.text()), WordBag.of(after.text()));
    if (!words.isEmpty()) {
      return Optional.of(words);
    }
    return before.path().endsWith(".md")
        ? ofMarkdown(before.text(), after.text(), declared)
        : Optional.empty();
  }

  private static Optional<String> ofMarkdown(String before, String after, Declared declared) {
    SeenPage old = SeenPage.of(before);
    SeenPage fresh = SeenPage.of(after);
    WordBag seen = fresh.words().with(fresh.hidden().without(old.hidden()));
    WordBag lost = old.words().without(seen).without(declared.removed());
    if (!lost.isEmpty()) {
      return Optional.of("readers would no longer see " + Declared.quoted(lost));
    }
    return lostLink(old, fresh, declared)
        .map(link -> "the text would no longer link to " + Quoted.of(link))
        .or(() -> lostHeading(old, fresh))
        .or(() -> DataProof.ofFrontMatter(old.frontMatter(), fresh.frontMatter(), declared));
  }

  /** A destination that is no longer linked with the same words. */
  private static Optional<String> lostLink(SeenPage old, SeenPage fresh, Declared declared) {
    Map<String, WordBag> links = new LinkedHashMap<>(old.links());
    declared.texts().forEach(text -> links.remove(SeenPage.bare(text)));
    return links.entrySet().stream()
        .filter(
            link -> {
              WordBag title = fresh.links().getOrDefault(link.getKey(), new WordBag());
              return !link.getValue().without(title).without(declared.removed()).isEmpty();
            })
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<String> lostHeading(SeenPage old, SeenPage fresh) {
    for (String link : fresh.links().keySet()) {
      String anchor = link.startsWith("#") ? link.substring(1).toLowerCase(Locale.ROOT) : "";
      if (old.anchors().contains(anchor) && !fresh.anchors().contains(anchor)) {
        return Optional.of(
            "the page would no longer have the heading of the link " + Quoted.of(link));
      }
    }
    return Optional.empty();
  }
}
