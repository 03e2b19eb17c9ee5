package io.github.roadmaplint.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The secrets of one text, to be hidden in what is said about it: a message may quote no more than
 * the part of a password that looks like the port of a host, and nothing around it shows what it
 * is.
 */
public final class KnownSecrets {
  private static final String HIDDEN = "***";

  /** What a URL is divided by, and a message besides. */
  private static final String DIVIDES = ":/\\?#@&=;%`\"'<>()[]{}| ,\t\r\n";

  /** In characters: shorter ones are parts of ordinary words. */
  private static final int SHORTEST = 4;

  private static final int SHORTEST_QUOTED = 2;

  private final Set<String> parts = new HashSet<>();

  private KnownSecrets() {}

  /** The secrets of a text. */
  public static KnownSecrets of(String text) {
    KnownSecrets known = new KnownSecrets();
    for (SecretScanner.Place place : SecretScanner.scan(text)) {
      known.add(text.substring(place.start(), place.end()));
    }
    return known;
  }

  /** A user name on its own is no secret if it is short. */
  private void add(String secret) {
    int colon = secret.indexOf(':');
    int least = colon < 0 ? 2 * SHORTEST : SHORTEST_QUOTED;
    int start = colon + 1;
    for (int i = start; i <= secret.length(); i++) {
      if (i == secret.length() || divides(secret.charAt(i))) {
        if (i - start >= least) {
          parts.add(secret.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i + 1;
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
      String word = message.substring(start, end);
      boolean secret = word.length() >= (quoted ? SHORTEST_QUOTED : SHORTEST) && isPart(word);
      hidden.append(secret ? HIDDEN : word);
      hidden.append(message, end, Math.min(i + 1, message.length()));
      if (i < message.length()) {
        quoted ^= message.charAt(i) == '`';
      }
      start = i + 1;
    }
    return hidden.toString();
  }

  private boolean isPart(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.endsWith("…")) {
      String beginning = lower.substring(0, lower.length() - 1);
      return !beginning.isEmpty() && parts.stream().anyMatch(part -> part.startsWith(beginning));
    }
    return parts.contains(lower);
  }

  private static boolean divides(char c) {
    return DIVIDES.indexOf(c) >= 0;
  }
}
