package io.github.roadmaplint.markdown;

import java.util.regex.Pattern;

/** The import and export statements of MDX. */
final class MdxModules {
  private static final Pattern IMPORT =
      Pattern.compile(
          "import\\s+(?:[\"'][^\"'\\n]{1,300}[\"']"
              + "|[\\w*{$][^\"'\\n;]{0,300}\\sfrom\\s+[\"'][^\"'\\n]{1,300}[\"'])\\s*;?[ \\t]*");

  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?:import[\\s{\"'*]|export\\s+(?:default|const|let|var|function|async|class|\\{|\\*))");

  private static final String IMPORTED = "import";

  private static final int LONGEST_LINE = 1_000;

  private MdxModules() {}

  /** Whether statements begin at the start of a line. */
  static boolean beginAt(String text, int line) {
    boolean may = text.startsWith(IMPORTED, line) || text.startsWith("export", line);
    return may && STATEMENT.matcher(text).region(line, text.length()).lookingAt();
  }

  /** Whether a Markdown page is MDX: its first line apart from headings is an import. */
  static boolean areAtStart(String text) {
    int at = FrontMatterBlock.bodyStart(text);
    while (at < text.length()) {
      if (text.startsWith(IMPORTED, at)) {
        return IMPORT.matcher(line(text, at)).matches();
      }
      if (text.charAt(at) != '#' && !isBlank(text, at)) {
        return false;
      }
      int next = text.indexOf('\n', at);
      at = next < 0 ? text.length() : next + 1;
    }
    return false;
  }

  /** The same as for {@link #line}, without a copy for each page. */
  private static boolean isBlank(String text, int start) {
    int end = Math.min(text.length(), start + LONGEST_LINE);
    int i = start;
    while (i < end && text.charAt(i) != '\n' && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i == end || text.charAt(i) == '\n';
  }

  private static String line(String text, int start) {
    int next = text.indexOf('\n', start);
    int end = next < 0 ? text.length() : next;
    return text.substring(start, Math.min(end, start + LONGEST_LINE)).stripTrailing();
  }
}
