package io.github.roadmaplint.markdown;

import io.github.roadmaplint.text.Ascii;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.CharMatcher;

/**
 * Turns bare URLs into links while the text around them is read, like GitHub, so that a {@code *}
 * in a URL does not start emphasis. {@link BareUrlScanner} finds their end, and {@link
 * BareUrl#COMPLETE} completes the tree.
 *
 * <p>GitHub links only {@code http}, {@code https} and {@code www.}; other schemes are read in the
 * same way, because they may be misspelled.
 */
final class BareUrlParser implements InlineContentParser {
  private static final Position START =
      Scanner.of(SourceLines.of(SourceLine.of("", null))).position();
  private static final Parser PLAIN = Parser.builder().build();
  private static final String WWW = "www";

  /** After these characters, {@code www.} is a part of a longer name or URL. */
  private static final String JOINS = ".:/\\-@=&?#%+$";

  /** Creates the parser wherever a character may end a scheme or {@code www}. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of(':', '.');
    }

    @Override
    public InlineContentParser create() {
      return new BareUrlParser();
    }
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position sign = scanner.position();
    boolean scheme = scanner.peek() == ':';
    int last = scanner.peekPreviousCodePoint();
    if (scheme ? !Ascii.isLetter(last) || !scanner.next("://") : last != 'w' && last != 'W') {
      return ParsedInline.none();
    }
    scanner.setPosition(sign);
    goToWordStart(scanner);
    Position start = scanner.position();
    int before = scanner.peekPreviousCodePoint();
    String word = scanner.getSource(start, sign).getContent();
    if (!scheme && !(word.equalsIgnoreCase(WWW) && mayFollow(before))) {
      return ParsedInline.none();
    }
    skip(scanner, word.length() + (scheme ? "://" : ".").length());
    Position host = scanner.position();
    int length = new BareUrlScanner(scanner).length(start, host, before);
    if (length == 0) {
      return ParsedInline.none();
    }
    scanner.setPosition(start);
    skip(scanner, length);
    return ParsedInline.of(node(scanner, start, word, scheme ? "" : "http://"), scanner.position());
  }

  private static void goToWordStart(Scanner scanner) {
    if (scanner.findPrev(new WordStart(), START) >= 0) {
      scanner.next();
    }
  }

  private static void skip(Scanner scanner, int length) {
    for (int i = 0; i < length; i++) {
      scanner.next();
    }
  }

  private static boolean mayFollow(int before) {
    return !Character.isLetterOrDigit(before) && JOINS.indexOf(before) < 0;
  }

  private static Node node(Scanner scanner, Position start, String word, String prefix) {
    SourceLines source = scanner.getSource(start, scanner.position());
    String url = resolved(source.getContent());
    Text text = new Text(url);
    text.setSourceSpans(source.getSourceSpans());
    Node link = new BareUrl(prefix + url, word);
    link.setSourceSpans(source.getSourceSpans());
    link.appendChild(text);
    return link;
  }

  /**
   * The text with resolved escapes and entities, like the library for the first line of a fence.
   */
  private static String resolved(String raw) {
    if (raw.indexOf('\\') < 0 && raw.indexOf('&') < 0) {
      return raw;
    }
    Node block = PLAIN.parse("~~~ " + raw).getFirstChild();
    return block instanceof FencedCodeBlock code ? code.getInfo() : raw;
  }

  /** Matches the character before the letters that end at the scanner's position. */
  private static final class WordStart implements CharMatcher {
    private boolean moved;

    @Override
    public boolean matches(char c) {
      boolean found = moved && !Ascii.isLetter(c);
      moved = true;
      return found;
    }
  }
}
