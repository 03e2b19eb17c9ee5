package io.github.roadmaplint.engine;

import io.github.roadmaplint.document.DataFile;
import io.github.roadmaplint.document.Document;
import io.github.roadmaplint.document.Prose;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.NamedLanguage;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.EmbeddedCode;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.words.Place;
import io.github.roadmaplint.spelling.words.WordCollector;
import io.github.roadmaplint.text.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Passes the texts of the files that one thread reads to the word collector; does nothing if no
 * rule needs them. Code and URLs are passed from all files, words only where the text is English.
 */
final class ProseCollector implements Prose.Sink {
  private final boolean wanted;
  private final WordCollector words;

  /** The languages of configured dictionaries, by code. */
  private final Set<String> languages;

  /** The words of pages in these languages. */
  private final Map<String, WordCollector> others = new TreeMap<>();

  /** The language of the page, if it is one of these. */
  private Optional<WordCollector> other = Optional.empty();

  /** The languages that folders name. */
  private final Map<String, NamedLanguage> folders = new HashMap<>();

  private String text = "";
  private char[] characters = {};
  private EnglishPassages passages = EnglishPassages.NONE;

  /** Before this offset, the text is in another language. */
  private int otherUntil;

  ProseCollector(boolean wanted) {
    this(wanted, Set.of(), new WordCollector());
  }

  /**
   * Collects words.
   *
   * @param languages the languages of configured dictionaries, by code
   */
  ProseCollector(boolean wanted, Set<String> languages, WordCollector words) {
    this.languages = languages;
    this.wanted = wanted;
    this.words = words;
  }

  WordCollector words() {
    return words;
  }

  /** The words of pages in other languages, by code. */
  Map<String, WordCollector> others() {
    return others;
  }

  /** Starts a file. */
  void begin(Source source) {
    if (wanted) {
      other = Optional.empty();
      text = source.text();
      Source read = EmbeddedCode.withoutCode(source);
      words.begin(read, read.units());
      characters = source.units();
    }
  }

  /**
   * Adds what readers see of a document.
   *
   * @param repository whose language texts are in unless they show otherwise
   */
  void add(Entry entry, Document document, WorkspaceRepository repository) {
    if (!wanted) {
      return;
    }
    boolean english = repository.isInEnglish(entry);
    if (document instanceof Document.Markdown markdown) {
      page(entry, markdown, english);
    } else if (document instanceof DataFile data) {
      otherUntil = EnglishPassages.isEnglish(entry, data) ? 0 : Integer.MAX_VALUE;
      Prose.of(data, this);
    } else if (document instanceof Structure structure) {
      boolean other = !english || NamedLanguage.of(entry.path()) == NamedLanguage.OTHER;
      otherUntil = other ? Integer.MAX_VALUE : 0;
      Prose.of(structure, this);
    }
  }

  /** Most pages have hardly a word of another language, so their language need not be detected. */
  private void page(Entry entry, Document.Markdown markdown, boolean expected) {
    Page page = markdown.page();
    boolean likely = EnglishPassages.isLikely(entry, page, expected, folders);
    if (likely) {
      passages = EnglishPassages.ALL;
      add(markdown);
      if (words.foreignWords() < Language.FEWEST_FOREIGN) {
        return;
      }
    }
    passages = EnglishPassages.of(entry, page, expected, characters, folders);
    if (likely && passages.isAll()) {
      return;
    }
    words.restart();
    if (!languages.isEmpty() && !passages.english()) {
      other = collector(entry, page);
    }
    add(markdown);
  }

  private void add(Document.Markdown markdown) {
    otherUntil = passages.english() ? 0 : Integer.MAX_VALUE;
    if (markdown instanceof Document.EntryPage page) {
      Prose.of(page.frontMatter(), this);
    }
    Prose.of(markdown.page(), this);
  }

  @Override
  public void enter(Block block) {
    if (block.span().start() >= otherUntil && passages.isOther(block, characters)) {
      otherUntil = block.span().end();
    }
  }

  private Optional<WordCollector> collector(Entry entry, Page page) {
    Optional<String> language = OtherPageLanguage.of(entry, page, languages);
    language.ifPresent(
        code -> others.computeIfAbsent(code, key -> new WordCollector()).begin(page.source()));
    return language.map(others::get);
  }

  /** YAML has escapes only in these quotes. */
  private boolean isInQuotes(int start) {
    return start > 0 && start <= text.length() && text.charAt(start - 1) == '"';
  }

  @Override
  public void piece(Prose.Kind kind, int start, int end) {
    switch (kind) {
      case CODE -> words.code(start, end);
      case URL -> words.url(start, end);
      default -> {
        if (start >= otherUntil) {
          prose(kind, start, end);
        } else if (kind == Prose.Kind.TEXT || kind == Prose.Kind.HEADING) {
          other.ifPresent(it -> it.prose(Place.TEXT, start, end, false));
        }
      }
    }
  }

  private void prose(Prose.Kind kind, int start, int end) {
    switch (kind) {
      case HEADING -> words.prose(Place.HEADING, start, end, false);
      case LINK -> words.prose(Place.LINK, start, end, false);
      case LABEL -> words.prose(Place.LABEL, start, end, true);
      case FIELD -> words.prose(Place.FIELD, start, end, isInQuotes(start));
      default -> words.prose(Place.TEXT, start, end, false);
    }
  }
}
