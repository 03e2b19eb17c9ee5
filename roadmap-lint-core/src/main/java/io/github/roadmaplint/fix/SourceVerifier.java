package io.github.roadmaplint.fix;

import io.github.roadmaplint.markdown.EmbeddedCode;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Syntax;
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
final class SourceVerifier {
  private SourceVerifier() {}

  /** The objection to the new text; nothing when only the declared words have changed. */
  static Optional<String> objection(Source before, Source after, DeclaredChanges declared) {
    if (before.path().endsWith(".json")) {
      Optional<String> data = DataVerifier.ofJson(before.text(), after.text(), declared);
      if (data.isPresent()) {
        return data.filter(objection -> !objection.isEmpty());
      }
    }
    String words = declared.objection(WordCounts.of(before.text()), WordCounts.of(after.text()));
    if (!words.isEmpty()) {
      return Optional.of(words);
    }
    Syntax syntax = Syntax.of(before.path());
    if (syntax == Syntax.YAML) {
      return DataVerifier.ofYaml(before.text(), after.text(), declared);
    }
    return syntax.isPage()
        ? ofMarkdown(before.text(), after.text(), declared).or(() -> brokenCode(before, after))
        : Optional.empty();
  }

  /** MDX does not compile if code has no end, and what it shows is in this code. */
  private static Optional<String> brokenCode(Source before, Source after) {
    if (!EmbeddedCode.isMdx(before)) {
      return Optional.empty();
    }
    EmbeddedCode old = EmbeddedCode.of(before);
    EmbeddedCode fresh = EmbeddedCode.of(after);
    boolean same =
        fresh.mdx()
            && fresh.defects() <= old.defects()
            && fresh.tags() == old.tags()
            && fresh.code().size() == old.code().size();
    return same ? Optional.empty() : Optional.of("the page would no longer be the same MDX");
  }

  private static Optional<String> ofMarkdown(
      String before, String after, DeclaredChanges declared) {
    VisiblePage old = VisiblePage.of(before);
    VisiblePage fresh = VisiblePage.of(after);
    WordCounts seen = fresh.words().with(fresh.hidden().without(old.hidden()));
    WordCounts lost = old.words().without(seen).without(declared.removed());
    if (!lost.isEmpty()) {
      return Optional.of("readers would no longer see " + DeclaredChanges.quoted(lost));
    }
    return lostLink(old, fresh, declared)
        .map(link -> "the text would no longer link to " + Quoted.of(link))
        .or(() -> lostHeading(old, fresh))
        .or(() -> DataVerifier.ofFrontMatter(old.frontMatter(), fresh.frontMatter(), declared));
  }

  /** A destination that is no longer linked with the same words. */
  private static Optional<String> lostLink(
      VisiblePage old, VisiblePage fresh, DeclaredChanges declared) {
    Map<String, WordCounts> links = new LinkedHashMap<>(old.links());
    declared.texts().forEach(text -> links.remove(VisiblePage.bare(text)));
    return links.entrySet().stream()
        .filter(
            link -> {
              WordCounts title = fresh.links().getOrDefault(link.getKey(), new WordCounts());
              return !link.getValue().without(title).without(declared.removed()).isEmpty();
            })
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<String> lostHeading(VisiblePage old, VisiblePage fresh) {
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
