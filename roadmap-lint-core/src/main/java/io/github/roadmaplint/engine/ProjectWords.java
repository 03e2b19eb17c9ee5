package io.github.roadmaplint.engine;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.source.Utf8;
import io.github.roadmaplint.spelling.dictionary.LanguageDictionary;
import io.github.roadmaplint.spelling.words.Vocabulary;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that a project declares to be correct: those of its configuration, and those of the
 * file {@value #FILE}, one per line, in which {@code #} begins a comment.
 *
 * @param words with their places
 * @param dictionaries those of other languages, by code
 */
public record ProjectWords(List<Word> words, Map<String, LanguageDictionary> dictionaries) {
  /** The word list at the top of a repository. */
  public static final String FILE = ".roadmap-lint-words.txt";

  /** No words. */
  public static final ProjectWords NONE = new ProjectWords(List.of(), Map.of());

  /** Copies the list. */
  public ProjectWords {
    words = List.copyOf(words);
    dictionaries = Map.copyOf(dictionaries);
  }

  /** A word, as it is written at a place. */
  public record Word(String text, Source file, Span place) {}

  /** Reads a list of words. */
  public static List<Word> read(Source file) {
    List<Word> words = new ArrayList<>();
    for (int line = 1; line <= file.lineCount(); line++) {
      Span place = file.line(line);
      String text = file.text(place);
      String word = word(text);
      if (!word.isEmpty()) {
        int start = place.start() + text.indexOf(word);
        words.add(new Word(word, file, new Span(start, start + word.length())));
      }
    }
    return words;
  }

  /**
   * A list with more words: each is inserted in sorted order, unless it is already listed. Comments
   * keep their place.
   */
  public static String withWords(String list, List<String> words) {
    List<String> before = Utf8.withoutMark(list).lines().toList();
    NavigableSet<String> fresh = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    fresh.addAll(words);
    before.forEach(line -> fresh.remove(word(line)));
    List<String> lines = new ArrayList<>();
    for (String line : before) {
      NavigableSet<String> first = fresh.headSet(word(line), false);
      lines.addAll(first);
      first.clear();
      lines.add(line);
    }
    lines.addAll(fresh);
    String end = list.contains("\r\n") ? "\r\n" : "\n";
    return lines.isEmpty() ? "" : String.join(end, lines) + end;
  }

  /** The word of a line; nothing when it is a comment. */
  private static String word(String line) {
    String text = Utf8.withoutMark(line);
    int comment = text.indexOf('#');
    return (comment < 0 ? text : text.substring(0, comment)).strip();
  }

  /** The words in small letters. */
  public Set<String> lower() {
    Set<String> lower = new HashSet<>();
    words.forEach(word -> lower.add(word.text.toLowerCase(Locale.ROOT)));
    return lower;
  }

  /** Reports words that do not occur in the repository, or are listed twice. */
  List<FileResult> unused(Vocabulary vocabulary, SeverityOverrides levels) {
    Map<Source, FindingCollector> collectors = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Word word : words) {
      String lower = word.text.toLowerCase(Locale.ROOT);
      boolean again = !seen.add(lower);
      if (again || !vocabulary.has(lower)) {
        collectors
            .computeIfAbsent(word.file, file -> new FindingCollector(file, levels))
            .add(EngineRules.UNUSED, problem(word, again));
      }
    }
    return collectors.values().stream()
        .map(collector -> collector.finish(Set.of(), Set.of()))
        .toList();
  }

  private static Problem problem(Word word, boolean again) {
    String shown = Quoted.of(word.text);
    String message =
        again
            ? "Word " + shown + " is listed twice"
            : "Word " + shown + " does not occur in the repository";
    return Problem.of(
        word.place, message, "Remove it, so that the list contains only words that the pages use.");
  }
}
