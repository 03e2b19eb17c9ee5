package io.github.roadmaplint.markdown;

import io.github.roadmaplint.source.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags of template languages in Markdown: <code>{{ value }}</code> and <code>{% tag %}</code>
 * of Liquid, Jinja and Nunjucks, and shortcodes of Hugo.
 */
final class TemplateTags {
  private static final Pattern TAG =
      Pattern.compile("\\{\\{[^{}\\n]{0,500}\\}\\}|\\{%(?:[^{\\n]|\\{(?!%)){0,500}?%\\}");

  /**
   * Tags whose content is code or a comment, up to the tag that ends it. Also a value whose name
   * shows that it is code: <code>{% set codeBlock %}</code>.
   */
  private static final Pattern ENCLOSES =
      Pattern.compile(
          "\\{(?:%-?|\\{[<%])\\s*(?:(highlight|comment)\\b.*"
              + "|(set|capture)\\s+(?:code|\\w{1,40}_code|\\w{0,40}Code)\\w{0,40}\\s*-?%\\})");

  private TemplateTags() {}

  static EmbeddedCode in(Source source, int body) {
    String text = source.text();
    if (!source.characters().has('{')
        || (text.indexOf("{{", body) < 0 && text.indexOf("{%", body) < 0)) {
      return new EmbeddedCode(text, false, List.of(), List.of(), 0, 0);
    }
    CodeCover cover = new CodeCover(text);
    Set<String> unclosed = new HashSet<>(0);
    Matcher tag = TAG.matcher(text);
    int at = body;
    while (at < text.length() && tag.find(at)) {
      at = tag.end();
      Matcher encloses = ENCLOSES.matcher(tag.group());
      if (encloses.matches() && !unclosed.contains(name(encloses))) {
        int end = end(text, name(encloses), at);
        if (end < 0) {
          unclosed.add(name(encloses));
        }
        at = Math.max(at, end);
      }
      cover.inline(tag.start(), at);
    }
    return cover.done(false);
  }

  private static String name(Matcher encloses) {
    String name = encloses.group(1);
    return name == null ? encloses.group(2) : name;
  }

  /** The end of the tag that ends an element; -1 if there is none. */
  private static int end(String text, String name, int from) {
    int limit = Math.min(text.length(), from + ScriptScanner.LONGEST);
    Matcher end =
        Pattern.compile(
                "\\{(?:%-?\\s{0,9}end|\\{[<%]\\s{0,9}/\\s{0,9})"
                    + name
                    + "\\b[^\\n}]{0,20}\\}{1,2}")
            .matcher(text)
            .region(from, limit);
    return end.find() ? end.end() : -1;
  }
}
