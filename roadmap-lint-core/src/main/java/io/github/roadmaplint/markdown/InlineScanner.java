package io.github.roadmaplint.markdown;

import static io.github.roadmaplint.markdown.Lookahead.NOWHERE;
import static io.github.roadmaplint.markdown.Lookahead.UNCLEAR;

import io.github.roadmaplint.markdown.Inline.InlineMark;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads text that contains only inline links, images, code spans and emphasis that is not nested,
 * and gives up on everything else; see {@link LineScanner}.
 */
final class InlineScanner {
  private static final boolean[] SPECIAL = special("\0\t\n\r\\`[<&~*_!:.");

  private final String all;
  private final char[] chars;
  private final Lookahead ahead;
  private final List<Link> links = new ArrayList<>();
  private final List<InlineMark> marks = new ArrayList<>();
  private final DelimiterStack opens = new DelimiterStack();
  private final StringBuilder text = new StringBuilder();

  /** The offset up to which characters were copied to the text. */
  private int taken;

  /** The offset of the last {@code >} of the whole text; -1 as long as it is not computed. */
  private int tagEnd = -1;

  InlineScanner(Source source) {
    this.all = source.text();
    this.chars = source.units();
    this.ahead = new Lookahead(all, chars);
  }

  /** All links so far. */
  List<Link> links() {
    return links;
  }

  /** Reads a heading or a paragraph without its outer spaces; null when it is not simple. */
  @Nullable Inline read(int from, int to) {
    int first = links.size();
    marks.clear();
    text.setLength(0);
    opens.clear();
    if (mayDefineReference(from, to) || !readText(from, to, false)) {
      return null;
    }
    boolean plain = taken == from && text.length() == 0;
    if (!plain) {
      take(to);
      opens.giveBack(text, all);
    }
    String seen = plain ? all.substring(from, to) : text.toString();
    return new Inline(new Span(from, to), seen, links.subList(first, links.size()), marks);
  }

  private boolean mayDefineReference(int from, int to) {
    if (ahead.at(from, to) != '[') {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (chars[i] == ']' && ahead.at(i + 1, to) == ':') {
        return true;
      }
    }
    return false;
  }

  private boolean readText(int from, int to, boolean inLink) {
    taken = from;
    int i = from;
    while (i < to) {
      char c = chars[i];
      if (c >= SPECIAL.length || !SPECIAL[c]) {
        i++;
        continue;
      }
      int next = readSpecial(c, i, from, to, inLink);
      if (next == UNCLEAR) {
        return false;
      }
      i = Math.max(i + 1, next);
    }
    return true;
  }

  /**
   * The offset to continue from: after the read markup, or at the character itself when it is plain
   * text.
   */
  private int readSpecial(char c, int i, int from, int to, boolean inLink) {
    return switch (c) {
      case '`' -> readCode(i, to);
      case '[' -> inLink ? i : readLink(Link.Kind.INLINE, i, to);
      case '*', '_' -> readMark(c, i, from, to, inLink);
      case '\n' -> readLineEnd(i, i + 1);
      case '\r' -> ahead.at(i + 1, to) == '\n' ? readLineEnd(i, i + 2) : UNCLEAR;
      case '&' -> ahead.isEntity(i, to) ? UNCLEAR : i;
      case '~' -> ahead.at(i + 1, to) == '~' ? UNCLEAR : i;
      case '!' -> ahead.at(i + 1, to) == '[' ? readLink(Link.Kind.IMAGE, i, to) : i;
      case ':' -> all.startsWith("//", i + 1) && (!inLink || ahead.isMarked(i, to)) ? UNCLEAR : i;
      case '.' -> isAfterWww(i) && (!inLink || ahead.isMarked(i, to)) ? UNCLEAR : i;
      case '<' -> mayBeginTag(i) ? UNCLEAR : i;
      case '\\' -> readEscape(i, to);
      default -> UNCLEAR;
    };
  }

  private boolean isAfterWww(int dot) {
    return dot > 2
        && (chars[dot - 1] | ' ') == 'w'
        && (chars[dot - 2] | ' ') == 'w'
        && (chars[dot - 3] | ' ') == 'w';
  }

  private void take(int to) {
    text.append(all.substring(taken, to));
    taken = to;
  }

  private int readEscape(int start, int to) {
    char escaped = ahead.at(start + 1, to);
    if (escaped == '\n' || escaped == '\r') {
      return UNCLEAR;
    }
    if (!EmphasisDelimiter.isPunctuation(escaped)) {
      return start;
    }
    take(start);
    taken = start + 1;
    return start + 2;
  }

  private int readLineEnd(int end, int next) {
    int trimmed = end;
    while (trimmed > taken && chars[trimmed - 1] == ' ') {
      trimmed--;
    }
    if (end - trimmed > 1) {
      return UNCLEAR; // a hard line break
    }
    take(trimmed);
    text.append(' ');
    taken = next;
    while (taken < chars.length && chars[taken] == ' ') {
      taken++;
    }
    return taken;
  }

  private int readCode(int start, int to) {
    int end = ahead.codeEnd(start, to);
    if (end == UNCLEAR) {
      return UNCLEAR;
    }
    int ticks = ahead.run('`', start, to);
    take(start);
    text.append(all.substring(start + ticks, end - ticks));
    taken = end;
    marks.add(new InlineMark(new Span(start, end), InlineMark.Kind.CODE));
    return end;
  }

  private int readLink(Link.Kind kind, int start, int to) {
    int open = kind == Link.Kind.IMAGE ? start + 2 : start + 1;
    int close = ahead.closingBracket(open, to);
    if (close == UNCLEAR) {
      return UNCLEAR;
    }
    if (close == NOWHERE || ahead.at(close + 1, to) != '(') {
      return start;
    }
    int end = ahead.destinationEnd(close + 2, to);
    if (end == UNCLEAR) {
      return UNCLEAR;
    }
    take(start);
    Span label = new Span(open, close);
    String seen = kind == Link.Kind.IMAGE ? readAlternative(label) : readLabel(label);
    if (seen == null) {
      return UNCLEAR;
    }
    taken = end + 1;
    Span span = new Span(start, taken);
    Span url = new Span(close + 2, end);
    if (kind == Link.Kind.IMAGE) {
      marks.add(new InlineMark(span, InlineMark.Kind.IMAGE));
    }
    links.add(new Link(kind, span, seen, label, ahead.unescaped(url), url));
    return taken;
  }

  /** Reads the text of a link; null when it is not simple. */
  private @Nullable String readLabel(Span label) {
    int textStart = text.length();
    int outer = opens.enter();
    if (!readText(label.start(), label.end(), true)) {
      return null;
    }
    take(label.end());
    opens.giveBack(text, all);
    opens.leave(outer);
    return text.substring(textStart);
  }

  /** The text of an image, which is not visible; null when it has markup. */
  private @Nullable String readAlternative(Span label) {
    boolean plain = readText(label.start(), label.end(), false) && taken == label.start();
    return plain ? all.substring(label.start(), label.end()) : null;
  }

  private int readMark(char c, int start, int from, int to, boolean inLink) {
    int length = ahead.run(c, start, to);
    int end = start + length;
    char before = start > from || inLink ? chars[start - 1] : ' ';
    char after = end < to || inLink ? chars[end] : ' ';
    boolean opened = opens.count() > 0;
    return switch (EmphasisDelimiter.role(c, before, after)) {
      case TEXT -> end;
      case OPENS -> openMark(c, length, start);
      case CLOSES -> opened ? closeMark(c, length, start) : end;
      case EITHER -> opened ? closeMark(c, length, start) : openMark(c, length, start);
      case UNCLEAR -> UNCLEAR;
    };
  }

  private int openMark(char c, int length, int start) {
    if (length > 2) {
      return UNCLEAR;
    }
    take(start);
    opens.add(new EmphasisDelimiter(c, length, start, text.length(), marks.size()));
    taken = start + length;
    return taken;
  }

  private int closeMark(char c, int length, int start) {
    boolean alone = opens.count() == 1;
    EmphasisDelimiter open = opens.removeLast();
    if (!alone || open.character() != c || open.length() != length) {
      return UNCLEAR;
    }
    take(start);
    taken = start + length;
    marks.add(
        open.marks(), new InlineMark(new Span(open.start(), taken), InlineMark.Kind.EMPHASIS));
    return taken;
  }

  /** Whether a {@code <} may begin a tag or an autolink: both end with a {@code >}. */
  private boolean mayBeginTag(int start) {
    if (tagEnd < 0) {
      tagEnd = Math.max(0, all.lastIndexOf('>'));
    }
    return tagEnd > start;
  }

  private static boolean[] special(String characters) {
    boolean[] special = new boolean[128];
    for (int i = 0; i < characters.length(); i++) {
      special[characters.charAt(i)] = true;
    }
    return special;
  }
}
