package io.github.roadmaplint.spelling;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects misspellings, at most one for each place; words of another language are skipped. */
final class SpellingErrors {
  private final Vocabulary words;
  private final Rewriter rewriter;
  private final Map<String, List<SpellingError>> byPath = new HashMap<>();
  private final NamePlaces names = new NamePlaces();
  private final Set<Integer> taken = new HashSet<>();

  SpellingErrors(Vocabulary words, Rewriter rewriter) {
    this.words = words;
    this.rewriter = rewriter;
  }

  /** Adds a misspelling in a file. */
  void add(int file, SpellingError error) {
    String path = words.files.get(file).path();
    byPath.computeIfAbsent(path, key -> new ArrayList<>(1)).add(error);
  }

  /** Creates the misspelling for a word and its intended word. */
  void add(Kind kind, int position, String meant, boolean certain) {
    int file = words.fileAt(position);
    String text = words.textAt(position);
    String spelt = words.spellingAt(position);
    int start = words.startAt(position);
    if (start >= text.length()) {
      return; // the file is shorter now than when its words were read
    }
    Context context = new Context(text, start, start + spelt.length());
    if (context.isForeign() || !taken.add(position)) {
      return;
    }
    String written = rewriter.inCaseOf(spelt, meant, kind);
    Span span = Places.of(text, start, spelt);
    Optional<Edit> edit =
        names.has(text, span) ? Optional.empty() : Places.edit(text, span, spelt, written);
    add(file, SpellingError.of(kind, span, spelt, written, edit, certain, text));
  }

  /** All of them, sorted by offset in each file. */
  Map<String, List<SpellingError>> byPath() {
    for (List<SpellingError> errors : byPath.values()) {
      errors.sort((one, other) -> Integer.compare(one.span().start(), other.span().start()));
    }
    return byPath;
  }
}
