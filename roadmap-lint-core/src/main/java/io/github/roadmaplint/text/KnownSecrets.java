package io.github.roadmaplint.text;

import io.github.roadmaplint.source.Source;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The secrets of one text, to hide them in messages about it: a message may quote only the part of
 * a password that looks like a port, without the context that shows that it is a password.
 */
public final class KnownSecrets {
  private static final String HIDDEN = "***";

  /** The separators of URLs and messages. */
  private static final String DIVIDES = ":/\\?#@&=;%`\"'<>()[]{}| ,\t\r\n";

  /** After a backslash: how messages write a character that is not visible. */
  private static final Pattern ESCAPE = Pattern.compile("u[0-9a-f]{4}|[nrt]");

  /** Letters and digits, and the ellipsis of a shortened word. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+…?");

  /** In characters: shorter secrets can be parts of ordinary words. */
  private static final int SHORTEST = 4;

  private static final int SHORTEST_QUOTED = 2;

  private final Set<String> parts = new HashSet<>();

  private KnownSecrets() {}

  /** The secrets of a file. */
  public static KnownSecrets of(Source source) {
    KnownSecrets known = new KnownSecrets();
    String text = source.text();
    for (SecretScanner.Place place : SecretScanner.scan(source)) {
      known.add(text.substring(place.start(), place.end()));
    }
    return known;
  }

  /** A short user name alone is not a secret. */
  private void add(String secret) {
    int colon = secret.indexOf(':');
    int least = colon < 0 ? 2 * SHORTEST : SHORTEST_QUOTED;
    int start = colon + 1;
    for (int i = start; i <= secret.length(); i++) {
      if (i == secret.length() || divides(secret.charAt(i))) {
        if (i - start >= least) {
          addWords(secret.substring(start, i).toLowerCase(Locale.ROOT), colon < 0);
        }
        start = i + 1;
      }
    }
  }

  /** A part and its words, because a message may list the words of a text. */
  private void addWords(String part, boolean mayBeUserName) {
    parts.add(part);
    Matcher words = WORD.matcher(part);
    while (words.find()) {
      if (words.group().length() >= (mayBeUserName ? SHORTEST : SHORTEST_QUOTED)) {
        parts.add(words.group());
      }
    }
  }

  /** The message with asterisks instead of each part of a secret. */
  public String hide(String message) {
    if (parts.isEmpty()) {
      return message;
    }
    StringBuilder hidden = new StringBuilder();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i <= message.length(); i++) {
      if (i < message.length() && !divides(message.charAt(i))) {
        continue;
      }
      int end = i > start && message.charAt(i - 1) == '.' ? i - 1 : i;
      int least = quoted ? SHORTEST_QUOTED : SHORTEST;
      boolean whole = isSecret(message.substring(start, end), least);
      int escape = whole ? start : escapeEnd(message, start, end);
      hidden.append(message, start, escape);
      hidden.append(whole ? HIDDEN : hideWords(message.substring(escape, end), least));
      hidden.append(message, end, Math.min(i + 1, message.length()));
      if (i < message.length()) {
        quoted ^= message.charAt(i) == '`';
      }
      start = i + 1;
    }
    return hidden.toString();
  }

  private String hideWords(String part, int least) {
    return isSecret(part, least)
        ? HIDDEN
        : WORD.matcher(part).replaceAll(it -> isSecret(it.group(), least) ? HIDDEN : it.group());
  }

  private boolean isSecret(String word, int least) {
    if (word.length() < least) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.endsWith("…")) {
      String beginning = lower.substring(0, lower.length() - 1);
      return !beginning.isEmpty() && parts.stream().anyMatch(part -> part.startsWith(beginning));
    }
    return parts.contains(lower);
  }

  /** Where a word begins after an escape at its start; without one, the start. */
  private static int escapeEnd(String message, int start, int end) {
    if (start == 0 || message.charAt(start - 1) != '\\') {
      return start;
    }
    Matcher escape = ESCAPE.matcher(message).region(start, end);
    return escape.lookingAt() ? escape.end() : start;
  }

  private static boolean divides(char c) {
    return DIVIDES.indexOf(c) >= 0;
  }
}
