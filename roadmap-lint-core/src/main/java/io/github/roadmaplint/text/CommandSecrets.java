package io.github.roadmaplint.text;

import io.github.roadmaplint.text.SecretScanner.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds user names and passwords in commands, as in {@code curl -u user:password}, and the values
 * of {@code Authorization} headers. The run time is linear in the length of the text.
 */
final class CommandSecrets {
  private static final String COMMAND = "curl";
  private static final String HEADER = "uthorization";

  /** In characters: a longer command is searched up to there. */
  private static final int LONGEST = 20_000;

  /** An option whose value is a user name and a password; the short one may follow others. */
  private static final Pattern USER_OPTION =
      Pattern.compile("\\s-(?:[A-Za-z]{0,8}?[uU]|-user|-proxy-user)(?:[ \\t]{1,4}|=)?");

  /** A short value or one without a digit is a placeholder. */
  private static final Pattern HEADER_VALUE =
      Pattern.compile(
          "uthorization[\"']?\\s{0,3}[:=]\\s{0,3}[\"']?(?:basic|bearer|token)\\s{1,3}"
              + "(?=[A-Za-z._~+/=-]{0,100}[0-9])([A-Za-z0-9._~+/=-]{16,}+)",
          Pattern.CASE_INSENSITIVE);

  private CommandSecrets() {}

  /** Some secrets and those of commands and headers, in order. */
  static List<Place> addTo(List<Place> others, String text) {
    boolean command = text.contains(COMMAND);
    boolean header = text.contains(HEADER);
    if (!command && !header) {
      return others;
    }
    List<Place> places = new ArrayList<>(others);
    if (command) {
      addUsers(text, places);
    }
    if (header) {
      Matcher matcher = HEADER_VALUE.matcher(text);
      while (matcher.find()) {
        places.add(new Place(matcher.start(1), matcher.end(1)));
      }
    }
    return merged(places);
  }

  private static List<Place> merged(List<Place> places) {
    places.sort(Comparator.comparingInt(Place::start));
    List<Place> apart = new ArrayList<>();
    for (Place place : places) {
      int last = apart.size() - 1;
      if (last >= 0 && place.start() < apart.get(last).end()) {
        Place before = apart.get(last);
        apart.set(last, new Place(before.start(), Math.max(before.end(), place.end())));
      } else {
        apart.add(place);
      }
    }
    return apart;
  }

  private static void addUsers(String text, List<Place> places) {
    int from = text.indexOf(COMMAND);
    while (from >= 0) {
      int end = commandEnd(text, from);
      Matcher option = USER_OPTION.matcher(text).region(from, end);
      while (option.find()) {
        int start = option.end();
        boolean quoted = start < end && isQuote(text.charAt(start));
        int first = quoted ? start + 1 : start;
        int last = quoted ? quotedEnd(text, first, end) : wordEnd(text, first, end);
        if (isUser(text, first, last)) {
          places.add(new Place(first, last));
        }
      }
      from = text.indexOf(COMMAND, end);
    }
  }

  /** A backslash before a line end continues a command. */
  private static int commandEnd(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST);
    int end = from;
    while (end < most && !(text.charAt(end) == '\n' && !isContinued(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean isContinued(String text, int lineEnd) {
    int last = lineEnd - 1;
    if (last >= 0 && text.charAt(last) == '\r') {
      last--;
    }
    return last >= 0 && text.charAt(last) == '\\';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static int quotedEnd(String text, int from, int most) {
    int end = from;
    while (end < most && text.charAt(end) != text.charAt(from - 1)) {
      end++;
    }
    return end < most ? end : wordEnd(text, from, most);
  }

  private static int wordEnd(String text, int from, int most) {
    int end = from;
    while (end < most && text.charAt(end) > ' ' && "\"'`".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** A user name and a password that is not a variable. */
  private static boolean isUser(String text, int from, int to) {
    int colon = from;
    while (colon < to && text.charAt(colon) != ':') {
      colon++;
    }
    return colon > from && colon + 1 < to && "$<{%*".indexOf(text.charAt(colon + 1)) < 0;
  }
}
