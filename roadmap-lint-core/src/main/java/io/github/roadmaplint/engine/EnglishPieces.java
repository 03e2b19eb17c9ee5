package io.github.roadmaplint.engine;

import io.github.roadmaplint.document.DataFile;
import io.github.roadmaplint.document.Document;
import io.github.roadmaplint.document.Prose;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.NamedLanguage;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.EnglishText;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.Order;
import io.github.roadmaplint.text.UnusualMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The English texts of a file, which are found when the first of them is requested. */
final class EnglishPieces implements EnglishText, Prose.Sink {
  private final Entry entry;
  private final Document document;
  private final WorkspaceRepository repository;
  private int @Nullable [] marks;
  private @Nullable List<Piece> pieces;
  private final List<Piece> found = new ArrayList<>();
  private EnglishPassages passages = EnglishPassages.NONE;

  /** Before this offset, the text is in another language. */
  private int otherUntil;

  EnglishPieces(Entry entry, Document document, WorkspaceRepository repository) {
    this.entry = entry;
    this.document = document;
    this.repository = repository;
  }

  @Override
  public Source source() {
    return document.source();
  }

  @Override
  public Entry entry() {
    return entry;
  }

  @Override
  public Optional<Page> page() {
    return document instanceof Document.Markdown markdown
        ? Optional.of(markdown.page())
        : Optional.empty();
  }

  @Override
  public int[] unusualMarks() {
    int[] known = marks;
    if (known == null) {
      known = UnusualMarks.in(source());
      marks = known;
    }
    return known;
  }

  @Override
  public Optional<Piece> at(int offset) {
    List<Piece> all = pieces();
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Piece piece = all.get(middle);
      if (offset < piece.start()) {
        high = middle - 1;
      } else if (offset >= piece.end()) {
        low = middle + 1;
      } else {
        return Optional.of(piece);
      }
    }
    return Optional.empty();
  }

  private List<Piece> pieces() {
    List<Piece> known = pieces;
    if (known == null) {
      read();
      found.sort(Order.byInt(Piece::start));
      known = List.copyOf(found);
      pieces = known;
    }
    return known;
  }

  private void read() {
    boolean english = repository.isInEnglish(entry);
    if (document instanceof Document.Markdown markdown) {
      passages = EnglishPassages.of(entry, markdown.page(), english);
      if (passages.english()) {
        if (document instanceof Document.EntryPage page) {
          Prose.of(page.frontMatter(), this);
        }
        Prose.of(markdown.page(), this);
      }
    } else if (document instanceof DataFile data && EnglishPassages.isEnglish(entry, data)) {
      Prose.of(data, this);
    } else if (document instanceof Structure structure && english) {
      if (NamedLanguage.of(entry.path()) != NamedLanguage.OTHER) {
        Prose.of(structure, this);
      }
    }
  }

  @Override
  public void enter(Block block) {
    if (block.span().start() >= otherUntil && passages.isOther(block, source().units())) {
      otherUntil = block.span().end();
    }
  }

  @Override
  public void piece(Prose.Kind kind, int start, int end) {
    boolean text = kind != Prose.Kind.CODE && kind != Prose.Kind.URL;
    if (text && start >= otherUntil) {
      found.add(new Piece(kind, start, end));
    }
  }
}
