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

  private static final int LONGEST_LINE = 1_000;

  private MdxModules() {}

  /** Whether statements begin at the start of a line. */
  static boolean beginAt(String text, int line) {
    boolean may = text.startsWith("import", line) || text.startsWith("export", line);
    return may && STATEMENT.matcher(text).region(line, text.length()).lookingAt();
  }

  /** Whether a Markdown page is MDX: its first line apart from headings is an import. */
  static boolean areAtStart(String text) {
    int at = FrontMatterBlock.bodyStart(text);
    while (at < text.length()) {
      int next = text.indexOf('\n', at);
      int end = next < 0 ? text.length() : next;
      String line = text.substring(at, Math.min(end, at + LONGEST_LINE)).stripTrailing();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        return line.startsWith("import") && IMPORT.matcher(line).matches();
      }
      at = end + 1;
    }
    return false;
  }
}
