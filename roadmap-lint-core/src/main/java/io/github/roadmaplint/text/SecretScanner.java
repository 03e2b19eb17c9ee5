package io.github.roadmaplint.text;

import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds user names and passwords of URLs, and secret parameters, anywhere in a text, even if the
 * URL is misspelled. If the password contains characters that no browser accepts (a space or a
 * slash), the text between the user name and the host is still found. The run time is linear in the
 * length of the text.
 */
final class SecretScanner {
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 30;
  private static final int LONG_KEY = 20;

  /** Names of parameters, without the separators between their words and a number after them. */
  private static final Set<String> SECRET_NAMES =
      Set.of(
          "auth",
          "authkey",
          "authorization",
          "bearer",
          "jwt",
          "pass",
          "passcode",
          "pw",
          "pwd",
          "sig");

  /** Endings of other such names. */
  private static final List<String> SECRET_ENDINGS =
      List.of(
          "token",
          "secret",
          "password",
          "passwd",
          "passphrase",
          "signature",
          "credential",
          "credentials",
          "sessionid",
          "sessid",
          "apikey",
          "accesskey",
          "privatekey",
          "secretkey",
          "subscriptionkey");

  /** Schemes of addresses of persons. */
  private static final Set<String> OF_PERSONS =
      Set.of("acct", "im", "mailto", "sip", "sips", "skype", "xmpp");

  /** Characters before a user name without a scheme. */
  private static final String OPENERS = "([<{\"'`|>=,;";

  private static final String ENDS_BARE = "()[]<>{}\"'`|,;/\\?#";
  private static final int LONGEST_USER = 64;
  private static final int LONGEST_BARE = 200;

  /** A name with a top-level domain, this machine, or an IPv4 address; with or without a port. */
  private static final Pattern BARE_HOST =
      Pattern.compile(
          "(([A-Za-z0-9-]+\\.)+[A-Za-z]{2,24}\\.?|localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3})(:[0-9]{1,5})?");

  private final DecodedUrlText text;

  /** No user name ends after it; -1 when there is no {@code @}. */
  private final int lastSign;

  private final List<Place> places = new ArrayList<>();

  private SecretScanner(DecodedUrlText text) {
    this.text = text;
    this.lastSign = text.last('@');
  }

  /** The span of a secret: offsets of UTF-16 units, the end excluded. */
  record Place(int start, int end) {}

  /** The secrets of a file, in order. */
  static List<Place> scan(Source source) {
    List<Place> ofUrls =
        DecodedUrlText.hasSign(source)
            ? scan(source.text(), source.units(), DecodedUrlText.isPlain(source))
            : List.of();
    return CommandSecrets.addTo(ofUrls, source.text());
  }

  /** The secrets of a text, in order. */
  static List<Place> scan(String text) {
    List<Place> ofUrls =
        DecodedUrlText.hasSign(text)
            ? scan(text, text.toCharArray(), DecodedUrlText.isPlain(text))
            : List.of();
    return CommandSecrets.addTo(ofUrls, text);
  }

  private static List<Place> scan(String text, char[] units, boolean plain) {
    if (plain && !hasDivider(text)) {
      return List.of();
    }
    SecretScanner scanner = new SecretScanner(new DecodedUrlText(text, units, plain));
    scanner.scan();
    return scanner.places;
  }

  private static boolean hasDivider(String text) {
    return text.indexOf(':') >= 0
        || text.indexOf('/') >= 0
        || text.indexOf('?') >= 0
        || text.indexOf('#') >= 0;
  }

  private void scan() {
    int length = text.length();
    for (int i = text.nextDivider(0); i < length; i = text.nextDivider(i)) {
      char c = text.at(i);
      i = c == ':' || c == '/' || c == '\\' ? authority(i) : parameter(i);
    }
  }

  /**
   * Checks whether a user name, a password and a host follow a colon or a slash.
   *
   * @return the offset to continue from
   */
  private int authority(int at) {
    boolean scheme = text.at(at) == ':';
    int first = scheme ? at + 1 : at;
    int start = afterSlashes(first);
    int slashes = start - first;
    boolean web = scheme && slashes == 0 && isWeb(at);
    if (!web && slashes < (scheme ? 1 : 2)) {
      return scheme && slashes == 0 && at < lastSign ? bare(at) : at + 1;
    }
    boolean percent = slashes > 0 ? text.isPercent(first) : text.isPercent(at);
    UrlAuthority authority = new UrlAuthority(text, start, percent);
    int end = authority.secretEnd(scheme);
    if (end > start) {
      places.add(new Place(text.offset(start), text.offset(end)));
    }
    return Math.max(start, Math.max(end, authority.end()));
  }

  /**
   * Checks a user name, a password and a host without a scheme.
   *
   * @param colon the first colon of its word; otherwise nothing is found
   * @return the offset to continue from
   */
  private int bare(int colon) {
    int start = colon;
    while (start > 0 && colon - start < LONGEST_USER && isOfName(text.at(start - 1))) {
      start--;
    }
    int end = colon + 1;
    int at = -1;
    while (end < text.length() && end - colon < LONGEST_BARE && !endsBare(colon, end)) {
      at = text.at(end) == '@' ? end : at;
      end++;
    }
    boolean found =
        at > colon + 1
            && isUser(start, colon)
            && BARE_HOST.matcher(text.between(at + 1, end)).matches();
    if (!found) {
      return colon + 1;
    }
    places.add(new Place(text.offset(start), text.offset(at)));
    return at;
  }

  private boolean isUser(int start, int end) {
    boolean open =
        start == 0
            || DecodedUrlText.isSpace(text.at(start - 1))
            || OPENERS.indexOf(text.at(start - 1)) >= 0;
    boolean apart = places.isEmpty() || places.get(places.size() - 1).end() <= text.offset(start);
    String user = text.between(start, end).toLowerCase(Locale.ROOT);
    return open && apart && !user.isEmpty() && !OF_PERSONS.contains(user);
  }

  private boolean endsBare(int colon, int at) {
    char c = text.at(at);
    boolean data = text.isPercent(at) && !text.isPercent(colon);
    return DecodedUrlText.isSpace(c) || (!data && ENDS_BARE.indexOf(c) >= 0);
  }

  /** Browsers do not need slashes after a web scheme. */
  private boolean isWeb(int colon) {
    return colon > 0 && "pstPST".indexOf(text.at(colon - 1)) >= 0 && isWebScheme(colon);
  }

  private boolean isWebScheme(int colon) {
    return text.matches(colon - 4, "http")
        || text.matches(colon - 5, "https")
        || text.matches(colon - 3, "htp")
        || text.matches(colon - 4, "htps")
        || text.matches(colon - 3, "ttp")
        || text.matches(colon - 4, "ttps")
        || text.matches(colon - 5, "htttp")
        || text.matches(colon - 6, "htttps")
        || text.matches(colon - 4, "hppt")
        || text.matches(colon - 5, "hppts");
  }

  private boolean isSlash(int at) {
    return text.at(at) == '/' || text.at(at) == '\\';
  }

  /** Browsers ignore tabs and line ends, and readers do not see invisible characters. */
  private int afterSlashes(int from) {
    int after = from;
    for (int i = from; i < text.length(); i++) {
      if (isSlash(i)) {
        after = i + 1;
      } else if (!isUnseen(text.at(i))) {
        break;
      }
    }
    return after;
  }

  private static boolean isUnseen(char c) {
    return c < 0x80
        ? c == '\t' || c == '\n' || c == '\r'
        : Character.getType(c) == Character.FORMAT;
  }

  /** Checks a parameter and returns the offset to continue from. */
  private int parameter(int at) {
    int i = at + 1;
    while (i < text.length() && i <= at + LONGEST_NAME && isOfParameter(text.at(i))) {
      i++;
    }
    if (i == at + 1 || text.at(i) != '=') {
      return at + 1;
    }
    int start = i + 1;
    String name = withoutSeparators(text.between(at + 1, i));
    boolean key = name.equalsIgnoreCase("key");
    if (!key && !isSecretName(name)) {
      return start;
    }
    int end = start;
    while (end < text.length() && !endsValue(end, text.isPercent(at))) {
      end++;
    }
    if (key && end - start < LONG_KEY) {
      return start;
    }
    if (end > start) {
      places.add(new Place(text.offset(start), text.offset(end)));
    }
    return end;
  }

  private static boolean isSecretName(String name) {
    if (name.length() < SHORTEST_NAME) {
      return false; // like nearly all of them
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (SECRET_NAMES.contains(lower)) {
      return true;
    }
    for (String ending : SECRET_ENDINGS) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutSeparators(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Ascii.isLetterOrDigit(name.charAt(i))) {
        letters.append(name.charAt(i));
      }
    }
    int end = letters.length();
    while (end > 0 && Ascii.isDigit(letters.charAt(end - 1), 10)) {
      end--;
    }
    return letters.substring(0, end);
  }

  private static boolean isOfName(char c) {
    return Ascii.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
  }

  /** Also the brackets of {@code user[password]}. */
  private static boolean isOfParameter(char c) {
    return isOfName(c) || c == '[' || c == ']';
  }

  private boolean endsValue(int at, boolean percent) {
    char c = text.at(at);
    boolean next = (c == '&' || c == '#') && (percent || !text.isPercent(at));
    return next
        || DecodedUrlText.isSpace(c)
        || (!text.isPercent(at) && "\"<>)]'`}".indexOf(c) >= 0);
  }
}
