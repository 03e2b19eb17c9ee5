package io.github.roadmaplint.markdown;

import io.github.roadmaplint.text.Ascii;
import io.github.roadmaplint.text.Unicode;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds the end of a bare URL by GitHub Flavored Markdown, section 6.9, with the quotation marks
 * that GitHub's parser adds. A host, then everything up to a space or a {@code <}, without
 * punctuation, entities and unbalanced closing parentheses at the end, which belong to the
 * sentence.
 *
 * <p>If GitHub would include characters that are certainly not part of a URL, the URL ends like on
 * the site: before {@code >} and backquotes, before an unbalanced bracket or one that begins a
 * link, before an unbalanced closing brace at the end, before a quotation mark like the one before
 * the URL, and after a host without a path, query, fragment, port or password.
 */
final class BareUrlScanner {
  /** DNS allows 253 characters; the end of a longer host is not searched. */
  private static final int LONGEST_HOST = 255;

  private static final int LONGEST_IN_BRACKETS = 100;
  private static final String AFTER_HOST = "/?#:@";
  private static final String PUNCTUATION = "?!.,:*_~'\"\\";

  private final Scanner scanner;

  BareUrlScanner(Scanner scanner) {
    this.scanner = scanner;
  }

  /**
   * The length of the URL, or 0 when there is none.
   *
   * @param start where it begins
   * @param host where the scanner is: after the scheme or {@code www.}
   * @param before the character before it
   */
  int length(Position start, Position host, int before) {
    if (!isHostLetter(scanner.peek())) {
      return 0;
    }
    int length = 0;
    while (isHostCharacter(scanner.peek()) && length < LONGEST_HOST) {
      scanner.next();
      length++;
    }
    if (isHostCharacter(scanner.peek()) || !isDomain(content(host))) {
      return 0;
    }
    if (AFTER_HOST.indexOf(scanner.peek()) >= 0) {
      skipPath(before == '"' || before == '\'' ? (char) before : Scanner.END);
    }
    return withoutPunctuation(content(start));
  }

  private String content(Position from) {
    return scanner.getSource(from, scanner.position()).getContent();
  }

  /** Whether there is no underscore in the last two parts of a name. */
  private static boolean isDomain(String host) {
    String domain = host.substring(0, withoutPunctuation(host));
    int last = domain.lastIndexOf('.');
    return domain.indexOf('_', last < 0 ? 0 : domain.lastIndexOf('.', last - 1) + 1) < 0;
  }

  private void skipPath(char quote) {
    char c = scanner.peek();
    while (!isEnd(c) && c != quote && c != ']' && (c != '[' || skipBrackets())) {
      if (c != '[') {
        scanner.next();
      }
      c = scanner.peek();
    }
  }

  /** Skips a pair of brackets, unless it begins a link. */
  private boolean skipBrackets() {
    Position open = scanner.position();
    scanner.next();
    int length = 0;
    while (length < LONGEST_IN_BRACKETS && !isEnd(scanner.peek()) && !isBracket(scanner.peek())) {
      scanner.next();
      length++;
    }
    if (scanner.next(']') && scanner.peek() != '(' && scanner.peek() != '[') {
      return true;
    }
    scanner.setPosition(open);
    return false;
  }

  /** The length of a URL without the rest of the sentence. */
  private static int withoutPunctuation(String url) {
    int parentheses = surplus(url, '(', ')');
    int braces = surplus(url, '{', '}');
    int end = url.length();
    while (end > 0) {
      char c = url.charAt(end - 1);
      if (c == ')' && parentheses > 0) {
        parentheses--;
        end--;
      } else if (c == '}' && braces > 0) {
        braces--;
        end--;
      } else if (c == ';') {
        end = entityStart(url, end - 1);
      } else if (PUNCTUATION.indexOf(c) >= 0) {
        end--;
      } else {
        return end;
      }
    }
    return end;
  }

  /** The number of closing parentheses minus the number of opening ones. */
  private static int surplus(String url, char open, char close) {
    int surplus = 0;
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      surplus += c == close ? 1 : c == open ? -1 : 0;
    }
    return surplus;
  }

  /**
   * The offset of the entity that ends with a semicolon; the semicolon itself when it does not end
   * an entity.
   */
  private static int entityStart(String url, int semicolon) {
    int start = semicolon;
    while (start > 0 && Ascii.isLetterOrDigit(url.charAt(start - 1))) {
      start--;
    }
    if (start == semicolon) {
      return semicolon;
    }
    start -= start > 0 && url.charAt(start - 1) == '#' ? 1 : 0;
    return start > 0 && url.charAt(start - 1) == '&' ? start - 1 : semicolon;
  }

  private static boolean isBracket(char c) {
    return c == '[' || c == ']';
  }

  private static boolean isEnd(char c) {
    return c <= ' '
        || c == '<'
        || c == '>'
        || c == '`'
        || Character.isISOControl(c)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  private static boolean isHostCharacter(char c) {
    return c == '.' || c == '-' || c == '_' || isHostLetter(c);
  }

  /** All characters except spaces and punctuation, as on GitHub. */
  private static boolean isHostLetter(char c) {
    if (c < 0x80) {
      return Ascii.isLetterOrDigit(c);
    }
    return !Unicode.isPunctuation(c) && !isEnd(c);
  }
}
