package io.github.roadmaplint.engine;

import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** New destinations of the links of a page. Links with one definition have one edit. */
final class LinkEdits {
  private final SortedMap<Span, Edit> edits = new TreeMap<>();
  private final List<WordChange> words = new ArrayList<>();

  /** Adds the new destination of a link. */
  void add(LocalLink link, Edit edit) {
    if (edits.put(link.link().urlSpan(), edit) == null) {
      words.add(new WordChange(link.link().url(), edit.replacement()));
    }
  }

  /** The page with the new destinations. */
  UpdatedPage in(Source page) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Edit edit : edits.values()) {
      text.append(page.text(), from, edit.span().start()).append(edit.replacement());
      from = edit.span().end();
    }
    text.append(page.text(), from, page.text().length());
    return new UpdatedPage(Source.of(page.path(), text.toString()), words);
  }

  /** A fix that also writes the new destinations. */
  Fix with(Fix fix) {
    return fix.and(List.copyOf(edits.values()), words);
  }
}
