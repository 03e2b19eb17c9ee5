package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.WebUrl;

/** A character in a URL that was typed or left there by mistake. */
public final class StrayCharacter implements Rule.OfLink {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "url/stray-character",
          Severity.WARNING,
          Fixable.UNSAFE,
          "A URL contains a slash, bracket or other character too many",
          "Some servers ignore such a character, others answer with an error page. The same page"
              + " with and without it is not recognized as the same URL.");

  /** Characters that no URL ends with. Other brackets are often the end of a URL. */
  private static final String NEVER_LAST = "&?[]{}<>|^`\\";

  /** Its URLs contain the host that a file is from, and its own links have two slashes there. */
  private static final String COPIES = "static.googleusercontent.com";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Link link, Problems problems) {
    WebUrl url = link.target();
    String raw = url.raw();
    if (!url.isWeb() || raw.length() < "https://a.b".length()) {
      return;
    }
    int last = raw.length() - 1;
    if (NEVER_LAST.indexOf(raw.charAt(last)) >= 0) {
      if (isPlaceholder(raw, last)) {
        return;
      }
      add(link, raw, last, problems);
      return;
    }
    int path = url.hostSpan().end();
    int slashes = raw.indexOf("//", path);
    if (slashes >= 0) {
      if (!url.host().equals(COPIES)
          && isInPath(raw, path, slashes)
          && !containsUrl(raw, path, slashes)) {
        add(link, raw, slashes, problems);
      }
    } else if (raw.indexOf("_/(", path) >= 0) {
      add(link, raw, raw.indexOf("_/(", path) + 1, problems);
    }
  }

  /** A name in brackets that readers replace: {@code https://a.example/{user}}. */
  private static boolean isPlaceholder(String raw, int last) {
    int pair = "]}>".indexOf(raw.charAt(last));
    return pair >= 0 && raw.lastIndexOf("[{<".charAt(pair), last) >= 0;
  }

  private static boolean isInPath(String raw, int path, int at) {
    for (int i = path; i < at; i++) {
      if (raw.charAt(i) == '?' || raw.charAt(i) == '#') {
        return false;
      }
    }
    return true;
  }

  /** Archives and proxies have the URL of another page, or its host, in their path. */
  private static boolean containsUrl(String raw, int path, int slashes) {
    int segment = raw.lastIndexOf('/', slashes - 1);
    int dot = raw.indexOf('.', Math.max(segment, path));
    return (dot >= 0 && dot < slashes)
        || raw.indexOf(':', path) >= 0
        || raw.indexOf("http", path) >= 0;
  }

  private static void add(Link link, String raw, int at, Problems problems) {
    char c = raw.charAt(at);
    int end = at + 1;
    while (end < raw.length() - 1 && raw.charAt(end) == c && raw.charAt(end + 1) == c) {
      end++;
    }
    String fixed = raw.substring(0, at) + raw.substring(end);
    boolean twice = c == '/' && raw.startsWith("//", at);
    String what =
        twice
            ? "Two slashes follow each other in the path of " + Quoted.of(raw)
            : "URL " + Quoted.of(raw) + " has a stray " + Quoted.of(String.valueOf(c));
    Problem problem =
        Problem.of(place(link, at), what, "Write " + Quoted.of(fixed, 150) + ".")
            .unless("url/malformed");
    if (!link.isVerbatim() || link.urlSpan().isEmpty()) {
      problems.add(problem);
      return;
    }
    int start = link.urlSpan().start();
    Edit edit = new Edit(new Span(start + at, start + end), "");
    problems.add(problem.with(Fix.unsafe("Remove the character", edit).replacing(raw, fixed)));
  }

  private static Span place(Link link, int at) {
    int start = link.urlSpan().start() + at;
    return link.isVerbatim() && !link.urlSpan().isEmpty()
        ? new Span(start, start + 1)
        : link.urlSpan();
  }
}
