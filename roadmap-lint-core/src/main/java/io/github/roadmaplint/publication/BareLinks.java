package io.github.roadmaplint.publication;

import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Ascii;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds text that the site turns into links although it has no link markup: URLs, host names with a
 * well-known top-level domain, and email addresses. It follows linkify-it, which the site uses.
 */
public final class BareLinks {
  private static final String[] SCHEMES = {"http://", "https://", "ftp://", "mailto:", "//"};

  private final String text;
  private final LinkifyScanner ends;
  private final boolean hasSign;

  /** Reads a text. */
  BareLinks(String text) {
    this.text = text;
    this.ends = new LinkifyScanner(text);
    this.hasSign = text.indexOf('@') >= 0;
  }

  /**
   * A link.
   *
   * @param scheme the prefix that the link needs but that is not written
   */
  record Found(int start, int end, String scheme) {}

  /** The links in a text, in order. */
  static List<Found> in(String text) {
    return new BareLinks(text).find();
  }

  /** Where these links are, with nothing else. */
  public static Set<Span> spans(String text) {
    Set<Span> spans = new HashSet<>();
    in(text).forEach(found -> spans.add(new Span(found.start(), found.end())));
    return spans;
  }

  /** Whether the site turns a word with a dot and that last label into a link. */
  public static boolean isEnding(String label) {
    return AutolinkHosts.isEnding(label);
  }

  /** The end of the URL with a scheme that begins at an offset, without {@code *} at its end. */
  int urlEnd(int at) {
    int end = scheme(at);
    while (end > at && text.charAt(end - 1) == '*') {
      end--;
    }
    return end;
  }

  private List<Found> find() {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (at > 0 && Ascii.isLetterOrDigit(text.charAt(at - 1))) {
        at++; // no link begins inside a word
        continue;
      }
      Found link = longest(at);
      if (link.end() > at) {
        found.add(link);
        at = link.end();
      } else {
        at++;
      }
    }
    return found;
  }

  private Found longest(int at) {
    int before = at == 0 ? ' ' : text.charAt(at - 1);
    Found best = new Found(at, at, "");
    boolean separated = Characters.isBreak(before) || Characters.isSeparator(before);
    if (separated && before != '_') {
      best = new Found(at, scheme(at), "");
    }
    if (hasSign && opensMail(before)) {
      int end = mail(at);
      best = end > best.end() ? new Found(at, end, "mailto:") : best;
    }
    boolean sign = separated || "$+=^`|".indexOf(before) >= 0;
    if (sign && ".:/\\-_@".indexOf(before) < 0 && "$+<=>^`|\uff5c".indexOf(text.charAt(at)) < 0) {
      int end = host(at, 2, true, false);
      best = end > best.end() ? new Found(at, end, "http://") : best;
    }
    return best;
  }

  private static boolean opensMail(int before) {
    return before == '"'
        || before == '('
        || Characters.isSeparator(before)
        || Characters.isBlank(before);
  }

  private int scheme(int at) {
    if ("hHfFmM/".indexOf(text.charAt(at)) < 0) {
      return at;
    }
    for (String scheme : SCHEMES) {
      if (text.regionMatches(true, at, scheme, 0, scheme.length())) {
        int from = at + scheme.length();
        return switch (scheme) {
          case "mailto:" -> mail(from);
          case "//" -> isInUrl(at) ? at : host(from, 2, false, true);
          default -> host(from, 1, false, true);
        };
      }
    }
    return at;
  }

  /** Whether the slashes belong to another scheme, or to more slashes. */
  private boolean isInUrl(int slashes) {
    return slashes > 0 && (text.charAt(slashes - 1) == ':' || text.charAt(slashes - 1) == '/');
  }

  private int host(int from, int labels, boolean known, boolean port) {
    int end = ends.host(from, labels, known);
    if (end < 0) {
      return -1;
    }
    end = port ? ends.port(end) : end;
    return ends.isHostEnd(end) ? ends.path(end) : -1;
  }

  private int mail(int from) {
    int at = from;
    while (at < text.length() && at - from <= 64 && isMailCharacter(at, from)) {
      at++;
    }
    if (at == from || at >= text.length() || text.charAt(at) != '@') {
      return -1;
    }
    int end = ends.host(at + 1, 2, false);
    return end >= 0 && ends.isHostEnd(end) ? end : -1;
  }

  private boolean isMailCharacter(int at, int from) {
    return Characters.isMailLetter(text.charAt(at))
        || (text.charAt(at) == '.'
            && at > from
            && at + 1 < text.length()
            && Characters.isMailLetter(text.charAt(at + 1)));
  }
}
