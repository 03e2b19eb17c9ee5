package io.github.roadmaplint.markdown;

import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The strings in front matter that is written in TOML, as Hugo and Zola allow: those that begin and
 * end in one line. Everything else is not read.
 */
public final class TomlFields {
  private static final Pattern KEY =
      Pattern.compile("[ \\t]*([A-Za-z0-9_-]{1,100})[ \\t]*=[ \\t]*");

  /** Strings with escapes are not read: what they mean is elsewhere than what is written. */
  private static final Pattern STRING = Pattern.compile("\"([^\"\\\\]*)\"|'([^']*)'|#.*");

  private static final List<String> LONG = List.of("\"\"\"", "'''");

  private TomlFields() {}

  /** The strings of a page, each with its key; none if its front matter is not TOML. */
  public static List<Member> in(String text) {
    int body = FrontMatterBlock.bodyStart(text);
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    List<Member> members = new ArrayList<>();
    if (body == start || text.charAt(start) != '+') {
      return members;
    }
    String key = "";
    String open = "";
    for (int line = start; line < body; line = next(text, line)) {
      int end = Math.min(body, next(text, line));
      String written = text.substring(line, end);
      if (open.isEmpty()) {
        Matcher assignment = KEY.matcher(written);
        int from = assignment.lookingAt() ? assignment.end() : 0;
        key = from > 0 ? assignment.group(1) : key;
        open = opened(written);
        addStrings(written, open.isEmpty() ? from : end, line, key, members);
      } else if (written.contains(open)) {
        open = "";
      }
    }
    return members;
  }

  private static String opened(String line) {
    for (String quotes : LONG) {
      int first = line.indexOf(quotes);
      if (first >= 0 && line.indexOf(quotes, first + quotes.length()) < 0) {
        return quotes;
      }
    }
    return "";
  }

  private static void addStrings(
      String line, int from, int offset, String key, List<Member> members) {
    Matcher string = STRING.matcher(line);
    for (int at = from; at <= line.length() && string.find(at); at = string.end()) {
      int group = string.start(1) >= 0 ? 1 : 2;
      if (string.start(group) >= 0) {
        Span content = new Span(offset + string.start(group), offset + string.end(group));
        Span span = new Span(content.start() - 1, content.end() + 1);
        StringData value = new StringData(span, string.group(group), content, true);
        members.add(new Member(key, span, value));
      }
    }
  }

  private static int next(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }
}
