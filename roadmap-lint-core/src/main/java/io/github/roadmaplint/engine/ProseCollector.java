package io.github.roadmaplint.engine;

import io.github.roadmaplint.document.Document;
import io.github.roadmaplint.document.Prose;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.words.Place;
import io.github.roadmaplint.spelling.words.WordCollector;
import io.github.roadmaplint.text.Language;

/**
 * Passes the texts of the files that one thread reads to the word collector; does nothing if no
 * rule needs them.
 */
final class ProseCollector implements Prose.Sink {
  /** The maximum length of a page in another language. */
  private static final int LONGEST = 200_000;

  private final boolean wanted;
  private final WordCollector words;

  ProseCollector(boolean wanted) {
    this(wanted, new WordCollector());
  }

  private String text = "";
  private boolean foreign;

  ProseCollector(boolean wanted, WordCollector words) {
    this.wanted = wanted;
    this.words = words;
  }

  WordCollector words() {
    return words;
  }

  /**
   * Starts a file.
   *
   * @param foreign whether its name marks it as written in a language other than English
   */
  void begin(Source source, boolean foreign) {
    this.foreign = foreign;
    if (wanted) {
      text = source.text();
      words.begin(source);
    }
  }

  /** Adds what readers see of a document. */
  void add(Document document) {
    if (!wanted) {
      return;
    }
    if (document instanceof Document.EntryPage entry) {
      Prose.of(entry.frontMatter(), this);
    }
    if (document instanceof Document.Markdown markdown) {
      page(markdown.page());
    } else if (document instanceof Structure structure) {
      Prose.of(structure, this);
    }
  }

  /** Adds a page; a page in another language is skipped, because its words are not English. */
  private void page(Page page) {
    if (!foreign && !isForeign(page.source().text())) {
      Prose.of(page, this);
    }
  }

  private static boolean isForeign(String text) {
    boolean english = text.contains(" the ") || text.contains(" and ") || text.contains(" of ");
    return !english && text.length() < LONGEST && Language.otherThanEnglish(text).isPresent();
  }

  /** YAML has escapes only in these quotes. */
  private boolean isInQuotes(int start) {
    return start > 0 && start <= text.length() && text.charAt(start - 1) == '"';
  }

  @Override
  public void piece(Prose.Kind kind, int start, int end) {
    switch (kind) {
      case TEXT -> words.prose(Place.TEXT, start, end, false);
      case HEADING -> words.prose(Place.HEADING, start, end, false);
      case LINK -> words.prose(Place.LINK, start, end, false);
      case LABEL -> words.prose(Place.LABEL, start, end, true);
      case FIELD -> words.prose(Place.FIELD, start, end, isInQuotes(start));
      case CODE -> words.code(start, end);
      case URL -> words.url(start, end);
    }
  }
}
