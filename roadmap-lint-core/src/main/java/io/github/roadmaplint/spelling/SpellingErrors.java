package io.github.roadmaplint.spelling;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.spelling.grammar.GrammarError;
import io.github.roadmaplint.spelling.words.Context;
import io.github.roadmaplint.spelling.words.Letters;
import io.github.roadmaplint.spelling.words.Vocabulary;
import io.github.roadmaplint.text.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Creates misspellings from verdicts, at most one for each place; words of another language are
 * skipped.
 */
final class SpellingErrors {
  private static final Comparator<SpellingError> ORDER = Order.byInt(error -> error.span().start());

  private final Vocabulary words;
  private final Rewriter rewriter;
  private final Map<String, List<SpellingError>> byPath = new HashMap<>();
  private final NamePlaces names = new NamePlaces();
  private final Set<Integer> taken = new HashSet<>();
  private boolean english = true;

  private SpellingErrors(Vocabulary words, Rewriter rewriter) {
    this.words = words;
    this.rewriter = rewriter;
  }

  /**
   * The misspellings of each file, by its path, in the order of the file.
   *
   * @param words the words of the files
   * @param rewriter writes the corrections
   * @param verdicts the misspelled words, by position
   * @param phrases misspellings that involve several words
   */
  static Map<String, List<SpellingError>> of(
      Vocabulary words,
      Rewriter rewriter,
      SortedMap<Integer, WordVerdict> verdicts,
      PhraseCheck.Found phrases) {
    SpellingErrors errors = new SpellingErrors(words, rewriter);
    phrases.grammar().forEach(errors::add);
    verdicts.forEach(errors::add);
    phrases.repetitions().forEach(repetition -> errors.add(repetition.file(), repetition.error()));
    phrases.titles().forEach(errors::add);
    return errors.byPath();
  }

  /** The same for pages in another language. */
  static Map<String, List<SpellingError>> ofOther(
      Vocabulary words, Rewriter rewriter, SortedMap<Integer, WordVerdict> verdicts) {
    SpellingErrors errors = new SpellingErrors(words, rewriter);
    errors.english = false;
    verdicts.forEach(errors::add);
    return errors.byPath();
  }

  private void add(int file, SpellingError error) {
    byPath.computeIfAbsent(words.path(file), path -> new ArrayList<>(1)).add(error);
  }

  /** Creates the misspelling for words that do not fit together. */
  private void add(GrammarError error) {
    String text = words.textAt(error.position());
    Span span = error.span();
    // The file may be shorter now than when its words were read.
    if (span.end() > text.length() || new Context(text, span.start(), span.end()).isForeign()) {
      return;
    }
    int file = words.fileAt(error.position());
    take(file, error.position(), span);
    Optional<Edit> edit = error.edit().filter(it -> !names.has(text, span));
    add(
        file,
        SpellingError.of(
            kind(error),
            span,
            error.words(),
            error.meant(),
            edit,
            error.certain(),
            error.certain(),
            text));
  }

  /** A word of an error is not misspelled as well. */
  private void take(int file, int position, Span span) {
    int first = position;
    while (first > 0
        && words.fileAt(first - 1) == file
        && words.startAt(first - 1) >= span.start()) {
      first--;
    }
    for (int at = first;
        at < words.size() && words.fileAt(at) == file && words.startAt(at) < span.end();
        at++) {
      taken.add(at);
    }
  }

  private static Kind kind(GrammarError error) {
    return switch (error.kind()) {
      case APOSTROPHE -> Kind.APOSTROPHE;
      case ARTICLE -> Kind.ARTICLE;
      case ITS -> Kind.ITS;
      case VERB -> Kind.VERB;
      case LETTER -> Kind.LETTER;
      case CONFUSED -> Kind.CONFUSED;
    };
  }

  /** Creates the misspelling for the word at a position of the stream. */
  private void add(int position, WordVerdict verdict) {
    int file = words.fileAt(position);
    String text = words.textAt(position);
    String spelt = words.spellingAt(position);
    int start = words.startAt(position);
    if (start >= text.length()) {
      return; // the file is shorter now than when its words were read
    }
    Context context = new Context(text, start, start + spelt.length());
    if ((english && context.isForeign()) || !taken.add(position)) {
      return;
    }
    Span span = Places.of(text, start, spelt);
    if (!Places.isWord(text, span, spelt)) {
      return; // the file has changed since its words were read, or its markup was misread
    }
    boolean joined = verdict.kind() == Kind.JOINED;
    boolean named = span.start() > 0 && text.charAt(span.start() - 1) == '/';
    if (joined && (named || IntendedSpellings.isShortened(text, span))) {
      return;
    }
    String written = rewriter.inCaseOf(spelt, verdict.meant(), verdict.kind());
    boolean misspelled = verdict.kind() == Kind.MISSPELLED;
    if (misspelled
        && (losesCapitals(spelt, verdict, written)
            || IntendedSpellings.has(text, span, written)
            || ProperNames.has(text, span, spelt)
            || ProperNames.isRepository(context.url(), spelt)
            || ProperNames.isHtmlRepository(text, span)
            || ProperNames.isOwner(text, span, context.url())
            || ProperNames.isOfPage(words.path(file), text, spelt)
            || (!verdict.certain() && ProperNames.isOftenCapitalized(text, spelt)))) {
      return;
    }
    boolean fixed = !names.has(text, span) && !IntendedSpellings.isInOtherForm(text, span, written);
    Optional<Edit> edit = fixed ? Places.edit(text, span, spelt, written) : Optional.empty();
    boolean certain = verdict.certain();
    boolean clear = verdict.clear();
    add(file, SpellingError.of(verdict.kind(), span, spelt, written, edit, certain, clear, text));
  }

  /**
   * A name with capitals inside can only be a misspelling of another name, and one in the form of
   * {@code toLowerCase} only of a name that is used more than once.
   */
  private boolean losesCapitals(String spelt, WordVerdict verdict, String written) {
    boolean extended = Letters.lower(spelt).startsWith(verdict.meant());
    boolean code = ProperNames.isIdentifier(spelt) && ProperNames.isIdentifier(written);
    return (ProperNames.losesCapitals(spelt, written) || code)
        && (extended || !rewriter.isUsualName(verdict.meant()));
  }

  private Map<String, List<SpellingError>> byPath() {
    Map<String, List<SpellingError>> sorted = new HashMap<>();
    byPath.forEach((path, errors) -> sorted.put(path, errors.stream().sorted(ORDER).toList()));
    return Map.copyOf(sorted);
  }
}
