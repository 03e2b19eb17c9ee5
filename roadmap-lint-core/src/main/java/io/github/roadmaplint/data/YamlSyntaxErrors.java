package io.github.roadmaplint.data;

import io.github.roadmaplint.data.DataDefect.Kind;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Translates the syntax errors of SnakeYAML into messages. */
final class YamlSyntaxErrors {
  private static final String CHECK =
      "Check the quotes and the indentation of this line and of the line above.";

  private static final String INDENTED =
      "Line is indented differently from the lines it belongs to";
  private static final String ESCAPE = "Backslash begins an escape that YAML does not have";
  private static final String PLAIN_BACKSLASH =
      "Use single quotes, where a backslash is just a backslash, or write `\\\\`.";
  private static final List<Saying> SAYINGS =
      List.of(
          new Saying(
              "found character",
              "Line is indented with a tab",
              "Indent with spaces: YAML forbids tabs."),
          new Saying("expected <block end>", INDENTED, CHECK),
          new Saying("expected '<document start>'", INDENTED, CHECK),
          new Saying(
              "expected ','",
              "List or mapping in brackets is missing a comma or its closing bracket",
              "Put a comma between items and a bracket at the end."),
          new Saying("found unknown escape", ESCAPE, PLAIN_BACKSLASH),
          new Saying("expected escape", ESCAPE, PLAIN_BACKSLASH),
          new Saying(
              "could not find expected ':'",
              "Line above is neither `key: value` nor a list item",
              CHECK));

  private record Saying(String problem, String message, String help) {}

  private YamlSyntaxErrors() {}

  static DefectException secondDocument(Span span) {
    return Defects.syntax(
        span, "A second YAML document begins here", "Keep one document, or put `---` in quotes.");
  }

  /** The defect for an exception of SnakeYAML. */
  static DataDefect explain(RuntimeException stop, YamlPlaces places) {
    if (stop instanceof MarkedYAMLException marked) {
      return explain(marked, places);
    }
    if (stop instanceof ReaderException) {
      return unprintable(places);
    }
    return syntax(places.start(), "An escape names a character that does not exist", CHECK);
  }

  private static DataDefect explain(MarkedYAMLException stop, YamlPlaces places) {
    String problem = String.valueOf(stop.getProblem());
    int at = offset(stop.getProblemMark(), places);
    if (problem.startsWith("found unexpected")) {
      Span quote = character(places, offset(stop.getContextMark(), places));
      return syntax(
          quote, "Text in quotes is never closed", "Put the same quotation mark at its end.");
    }
    Span span = character(places, at);
    if (problem.startsWith("mapping values are not allowed")) {
      return colon(places.text(), at, span);
    }
    if (problem.startsWith("expected <block end>") && afterQuote(places.text(), at)) {
      return syntax(
          span,
          "Text continues after its closing quotation mark",
          "Write a quotation mark inside a text twice, or put the other kind around it.");
    }
    if (problem.startsWith("found character") && !problem.contains("(TAB)")) {
      String message = "Text without quotes begins with " + shown(places, at);
      return syntax(span, message, "Put the text in quotes.");
    }
    return other(problem, span);
  }

  private static DataDefect other(String problem, Span span) {
    for (Saying saying : SAYINGS) {
      if (problem.startsWith(saying.problem)) {
        return syntax(span, saying.message, saying.help);
      }
    }
    return syntax(span, "YAML cannot be read from here on", CHECK);
  }

  private static DataDefect colon(String text, int at, Span span) {
    int line = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    int first = text.indexOf(": ", line);
    return first >= 0 && first < at
        ? syntax(
            span, "Colon and space are inside a text without quotes", "Put the text in quotes.")
        : syntax(span, "Key is inside the value of the line above", CHECK);
  }

  private static boolean afterQuote(String text, int at) {
    int before = at - 1;
    while (before > 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before >= 0 && (text.charAt(before) == '\'' || text.charAt(before) == '"');
  }

  private static DataDefect unprintable(YamlPlaces places) {
    String text = places.text();
    int at = 0;
    while (at < text.length() && StreamReader.isPrintable(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return syntax(
        character(places, at),
        "Character " + shown(places, at) + " is forbidden in YAML",
        "Delete it, or write it as an escape in double quotes.");
  }

  private static Span character(YamlPlaces places, int at) {
    return places.span(at, Math.min(at + 1, places.text().length()));
  }

  private static int offset(@Nullable Mark mark, YamlPlaces places) {
    return mark == null ? 0 : places.offset(mark);
  }

  private static String shown(YamlPlaces places, int at) {
    String text = places.text();
    return at < text.length() ? Quoted.of(Character.toString(text.codePointAt(at))) : Quoted.of("");
  }

  private static DataDefect syntax(Span span, String message, String help) {
    return new DataDefect(Kind.SYNTAX, span, message, help);
  }
}
