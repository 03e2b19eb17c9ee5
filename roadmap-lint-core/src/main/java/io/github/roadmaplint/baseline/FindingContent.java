package io.github.roadmaplint.baseline;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.ProblemSubject;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.source.Syntax;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content that identifies a finding in its file:
 *
 * <ul>
 *   <li>For a problem of the page as a whole, only its subject: its place may show any text of the
 *       page, and its message may contain counts.
 *   <li>For a problem of one thing in the page, only its subject, too, as if it were the text at
 *       the place: its wording and other things of the page may change.
 *   <li>Otherwise, the text of its span, if that contains a letter or digit, and the key before it
 *       if it is the value of one. Messages are not part of it: they may change with a version of
 *       the program or with other files. Only in data, names in the message are: a missing field is
 *       reported at another one.
 *   <li>For a place at the start of the file, such as that of a missing title: the values in the
 *       message, because the place says nothing and the first line may change.
 *   <li>For another place without letters, such as a bracket or a missing space: its line, for an
 *       opening bracket the text after it, and the values in the message, because several problems
 *       can be at one bracket.
 * </ul>
 */
final class FindingContent {
  /** The lines around a place are enough if they have as many letters or digits. */
  private static final int LEAST_AROUND = 3;

  private static final int LONGEST_KEY = 80;

  /** The end of a line before a value: the line begins with a key, or the key is in quotes. */
  private static final Pattern KEY =
      Pattern.compile(
          "(?:^[ \\t{-]*[\"']?|[{,][ \\t]*\")([A-Za-z][\\w-]*)[\"']?[ \\t]*:[ \\t]*[\"']?$");

  /** The name of a field. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w.-]*");

  /** The number of lines that are searched for letters. */
  private static final int MOST_LINES = 20;

  private FindingContent() {}

  static String of(Finding finding) {
    if (finding.subject().isPresent()) {
      ProblemSubject subject = finding.subject().get();
      return subject.isPage()
          ? "page " + subject.name()
          : "text " + NormalizedText.of(subject.name());
    }
    Source source = finding.source();
    String own = NormalizedText.of(source, finding.span());
    if (hasLetters(own, 1) && !isWholeFile(source, finding.span())) {
      return "text " + keyBefore(source, finding.span()) + own + namesBeside(own, finding);
    }
    String values = MessageValues.of(finding);
    return isOfFile(finding)
        ? "file " + values
        : "near " + around(source, finding.span(), own) + '\n' + values;
  }

  /** Whether a finding is about a file or a page, and its place says nothing. */
  static boolean isOfFile(Finding finding) {
    if (finding.subject().isPresent()) {
      return finding.subject().get().isPage();
    }
    Source source = finding.source();
    return isAtStart(source.text(), finding.span().start())
        && (!hasLetters(NormalizedText.of(source, finding.span()), 1)
            || isWholeFile(source, finding.span()));
  }

  /** The key in JSON or YAML whose value is at a place. */
  private static String keyBefore(Source source, Span span) {
    int start = source.line(source.lineOf(span.start())).start();
    boolean isLong = span.start() - start > LONGEST_KEY;
    String before =
        isLong
            ? '…' + source.text().substring(span.start() - LONGEST_KEY, span.start())
            : source.text().substring(start, span.start());
    Matcher key = KEY.matcher(before);
    return key.find() ? key.group(1) + ':' : "";
  }

  private static String namesBeside(String own, Finding finding) {
    if (Syntax.of(finding.path()).isPage() && !finding.rule().startsWith("front-matter/")) {
      return "";
    }
    StringBuilder names = new StringBuilder();
    for (String value : MessageValues.in(finding.message())) {
      if (NAME.matcher(value).matches() && !own.contains(value)) {
        names.append('\n').append(value);
      }
    }
    return names.toString();
  }

  private static String around(Source source, Span span, String own) {
    int line = source.lineOf(span.start());
    boolean opens = own.equals("{") || own.equals("[");
    int from = opens ? span.start() : source.line(line).start();
    String text = "";
    int last = Math.min(source.lineCount(), line + MOST_LINES);
    for (int next = line; next <= last && !hasLetters(text, LEAST_AROUND); next++) {
      int start = Math.max(from, span.start() - NormalizedText.MOST / 2);
      text = NormalizedText.of(source, new Span(start, Math.max(start, source.line(next).end())));
    }
    return text;
  }

  private static boolean hasLetters(String text, int least) {
    return text.codePoints().filter(Character::isLetterOrDigit).limit(least).count() == least;
  }

  /** Whether a span is the text of a file with several lines. */
  private static boolean isWholeFile(Source source, Span span) {
    String text = source.text();
    return isAtStart(text, span.start())
        && source.lineOf(span.start()) < source.lineOf(span.end())
        && text.length() - span.end() <= NormalizedText.MOST
        && text.substring(span.end()).isBlank();
  }

  private static boolean isAtStart(String text, int offset) {
    int from = text.startsWith("\uFEFF") ? 1 : 0;
    return offset <= NormalizedText.MOST
        && text.substring(Math.min(from, offset), offset).isBlank();
  }
}
