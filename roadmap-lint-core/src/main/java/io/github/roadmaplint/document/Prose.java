package io.github.roadmaplint.document;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Inline.InlineMark;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.markdown.TomlFields;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Visits the visible texts of a file, and the code and the URLs between them, in no particular
 * order. Spans are spans of the file: their text is still raw Markdown, JSON or YAML.
 */
public final class Prose {
  /** Fields whose values are names of files, pages and the like. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)^related|^(?:avatar|banner|categor(?:y|ies)|children|cover|logo|menu|next|page|prev"
              + "|previous|tags?|thumbnail)$"
              + "|(?:slug|ur[li]|link|href|path|file|filename|folder|image|img|icon|ids?|permalink"
              + "|redirect(?:_?from|_?to)?|alias(?:es)?|layout|template|src|author|parent|ref|key)s?$");

  private static final Pattern PATH = Pattern.compile("[/\\\\][^\\s]*$|\\.[A-Za-z]{2,4}$");

  private final Sink sink;
  private final String source;
  private CodeElements elements = CodeElements.NONE;
  private List<InlineMark> marks = List.of();
  private int mark;

  private Prose(Sink sink, String source) {
    this.sink = sink;
    this.source = source;
  }

  /** The meaning of a piece of text. */
  public enum Kind {
    /** A paragraph, an item or a cell. */
    TEXT,
    /** A heading. */
    HEADING,
    /** The text of a link. */
    LINK,
    /** A label of a structure. */
    LABEL,
    /** A string of front matter. */
    FIELD,
    /** Code, or HTML. */
    CODE,
    /** The destination of a link. */
    URL
  }

  /** Receives pieces. */
  @FunctionalInterface
  public interface Sink {
    /** Receives the piece between two offsets. */
    void piece(Kind kind, int start, int end);

    /** Receives a block before the pieces in it. */
    default void enter(Block block) {}
  }

  /** The body of a page. */
  public static void of(Page page, Sink sink) {
    String text = page.source().text();
    if (page.frontMatter().isEmpty()) {
      TomlFields.in(text).forEach(it -> new Prose(sink, text).data(it.value(), it.key()));
    }
    new Prose(sink, text).blocks(page.blocks());
  }

  /** The labels of a structure. */
  public static void of(Structure structure, Sink sink) {
    for (StringData label : structure.labels()) {
      emit(sink, Kind.LABEL, label.content());
    }
    for (Link link : structure.links()) {
      emit(sink, Kind.URL, link.urlSpan());
    }
  }

  /** The texts of a data file. */
  public static void of(DataFile file, Sink sink) {
    for (StringData text : file.texts()) {
      emit(sink, Kind.FIELD, text.content());
    }
    for (Link link : file.links()) {
      emit(sink, Kind.URL, link.urlSpan());
    }
  }

  /** The strings of front matter; a string that is not text, such as a path, counts as a URL. */
  public static void of(FrontMatter frontMatter, Sink sink) {
    frontMatter.document().root().ifPresent(root -> new Prose(sink, "").data(root, ""));
  }

  private void data(Data data, String key) {
    if (data instanceof ObjectData object) {
      for (Member member : object.members()) {
        data(member.value(), member.key());
      }
    } else if (data instanceof ListData list) {
      list.items().forEach(item -> data(item, key));
    } else if (data instanceof StringData text) {
      emit(sink, isText(key, text.value()) ? Kind.FIELD : Kind.URL, text.content());
    }
  }

  /** Whether readers see the value: it is neither a reference nor a number. */
  static boolean isText(String key, String value) {
    return isWords(value) && !isPath(value) && !NAMES.matcher(key).find();
  }

  private static boolean isPath(String value) {
    boolean divided =
        value.indexOf('.') >= 0 || value.indexOf('/') >= 0 || value.indexOf('\\') >= 0;
    return divided && PATH.matcher(value).find();
  }

  private static boolean isWords(String value) {
    boolean letters = true;
    for (int i = 0; i < value.length(); i++) {
      if (Character.isWhitespace(value.charAt(i))) {
        return true;
      }
      letters &= Character.isLetter(value.charAt(i));
    }
    return letters;
  }

  private void blocks(List<? extends Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      sink.enter(block);
      if (block instanceof Block.Code || block instanceof Block.Html) {
        emit(sink, Kind.CODE, block.span());
      }
      List<Inline> texts = block.inlines();
      for (int text = 0; text < texts.size(); text++) {
        inline(texts.get(text), block instanceof Block.Heading ? Kind.HEADING : Kind.TEXT);
      }
      blocks(block.children());
    }
  }

  private void inline(Inline inline, Kind kind) {
    marks = inline.marks();
    mark = 0;
    elements = marks.isEmpty() ? CodeElements.NONE : new CodeElements(source, inline.span().end());
    int at = inline.span().start();
    for (Link link : inline.links()) {
      if (link.span().start() < at) {
        continue; // inside an image
      }
      between(at, link.span().start(), kind);
      boolean hasText = link.kind() == Link.Kind.INLINE || link.kind() == Link.Kind.REFERENCE;
      if (hasText) {
        between(link.textSpan().start(), link.textSpan().end(), Kind.LINK);
      }
      emit(sink, Kind.URL, withoutAnchor(link));
      at = Math.max(at, link.span().end());
    }
    between(at, inline.span().end(), kind);
  }

  /** The anchor of a heading has the words of the heading, right or wrong. */
  private static Span withoutAnchor(Link link) {
    int hash = link.isVerbatim() ? link.url().indexOf('#') : -1;
    Span all = link.urlSpan();
    return hash < 0 || link.target().isWeb() ? all : new Span(all.start(), all.start() + hash);
  }

  /** Text between two offsets, in which there may be code. */
  private void between(int from, int to, Kind kind) {
    int at = from;
    while (mark < marks.size() && marks.get(mark).span().start() < to) {
      InlineMark next = marks.get(mark++);
      boolean isText =
          next.kind() == InlineMark.Kind.EMPHASIS || next.kind() == InlineMark.Kind.BREAK;
      if (isText || next.span().start() < at) {
        continue;
      }
      emit(sink, elements.isOpen() ? Kind.CODE : kind, at, next.span().start());
      emit(sink, Kind.CODE, next.span());
      if (next.kind() == InlineMark.Kind.HTML) {
        elements.read(next.span());
      }
      at = Math.max(at, next.span().end());
    }
    emit(sink, elements.isOpen() ? Kind.CODE : kind, at, to);
  }

  private static void emit(Sink sink, Kind kind, Span span) {
    emit(sink, kind, span.start(), span.end());
  }

  private static void emit(Sink sink, Kind kind, int start, int end) {
    if (end > start) {
      sink.piece(kind, start, end);
    }
  }
}
