package io.github.roadmaplint.spelling;

import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.spelling.words.Letters;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds occurrences of words that are names here: of authors after a link ({@code [title](url) -
 * Name, Name}) or after {@code by}, the text of a link to a profile, and words that are alone in
 * quotation marks.
 */
final class ProperNames {
  private static final int FARTHEST = 300;

  /** A misspelling is rarely repeated so often in one page. */
  private static final int OFTEN = 4;

  /** So many items of a list between commas thank the contributors of a release. */
  private static final int MANY_NAMES = 12;

  /** The opening quotation marks, with the closing ones at the same places below. */
  private static final String OPENING = "\"'“‘„«»";

  private static final String CLOSING = "\"'”’“»«";

  /** The first of these are also quotation marks of data. */
  private static final int DATA_QUOTES = 2;

  /** Words in small letters that connect names. */
  private static final Set<String> CONNECTING =
      Set.of(
          "al", "and", "da", "de", "del", "den", "der", "di", "dos", "e", "et", "la", "le", "und",
          "van", "von", "y");

  private static final Set<String> HOSTS =
      Set.of(" github com ", " gitlab com ", " codeberg org ", " npmjs com ", " pypi org ");

  /** What follows the text of a link to the page of a person or an organization. */
  private static final Pattern PROFILE =
      Pattern.compile(
          "^[^\\[\\]\\n]{0,80}\\]\\(https?://(?:www\\.)?(?:github\\.com/(?:sponsors/)?[\\w.-]+/?"
              + "|gitlab\\.com/[\\w.-]+/?|(?:twitter|x)\\.com/\\w+/?|(?:[a-z]+\\.)?linkedin\\.com/in/[^)\\s]+"
              + "|(?:www\\.)?youtube\\.com/(?:@|c/|user/)[^)/\\s]+/?)\\)");

  private static final Pattern NOT_LETTER = Pattern.compile("[^a-z]");

  private ProperNames() {}

  /** Whether the word at a place is a name. */
  static boolean has(String text, Span span, String spelt) {
    return isQuotedAlone(text, span)
        || (Character.isUpperCase(spelt.charAt(0))
            && (isAfterLink(text, span) || isAfterBy(text, span)))
        || isProfile(text, span)
        || isAmongNames(text, span);
  }

  /**
   * Whether the URL of the word's link, as letters, is that of a repository whose name ends with
   * it.
   */
  static boolean isRepository(String url, String spelt) {
    boolean hosted = HOSTS.stream().anyMatch(url::contains);
    return hosted && url.strip().endsWith(' ' + Letters.lower(spelt));
  }

  /** The same for a link in HTML whose text is the word. */
  static boolean isHtmlRepository(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - FARTHEST), span.start());
    int href = before.lastIndexOf("href=\"");
    int end = href < 0 ? -1 : before.indexOf('"', href + "href=\"".length());
    if (end < 0 || !before.startsWith(">", end + 1) || end + 2 != before.length()) {
      return false;
    }
    String url = before.substring(href + "href=\"".length(), end);
    String letters = NOT_LETTER.matcher(Letters.lower(url)).replaceAll(" ");
    return text.startsWith("</a>", span.end())
        && isRepository(letters, text.substring(span.start(), span.end()));
  }

  /**
   * Whether the word is in the name of a person at the start of the text of a link to their work,
   * as in {@code [Ada Lovelace's solution](https://github.com/…)}, or is a handle there.
   */
  static boolean isOwner(String text, Span span, String url) {
    if (HOSTS.stream().noneMatch(url::contains)) {
      return false;
    }
    String before = text.substring(Math.max(0, span.start() - FARTHEST), span.end());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + FARTHEST));
    int open = before.lastIndexOf('[');
    int end = after.replace('’', '\'').indexOf("'s ");
    boolean handle = end == 0 && before.length() - open == span.length() + 1;
    return open >= 0
        && end >= 0
        && (handle || allCapitalized(before.substring(open + 1) + after.substring(0, end)));
  }

  /** Whether a page has a word several times, always with a capital first letter. */
  static boolean isOftenCapitalized(String text, String spelt) {
    boolean capitalized = Character.isUpperCase(spelt.charAt(0)) && capitalsInside(spelt) == 0;
    return capitalized && hasTimes(text, spelt, OFTEN) && !hasTimes(text, Letters.lower(spelt), 1);
  }

  private static boolean hasTimes(String text, String word, int times) {
    int found = 0;
    int at = text.indexOf(word);
    while (at >= 0 && found < times) {
      // "Queu" is not a name because the page has "Queue" several times.
      if (!Character.isLetter(at(text, at + word.length()))) {
        found++;
      }
      at = text.indexOf(word, at + 1);
    }
    return found >= times;
  }

  private static boolean allCapitalized(String names) {
    for (String word : names.split("[\\s,&.]+", -1)) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || word.indexOf(']') >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word has the form of {@code toLowerCase}. */
  static boolean isIdentifier(String word) {
    return Character.isLowerCase(word.charAt(0)) && capitalsInside(word) > 0;
  }

  /** Whether the word has more capitals inside than its replacement, as in {@code SchoolX}. */
  static boolean losesCapitals(String spelt, String written) {
    boolean mixed = spelt.chars().anyMatch(Character::isLowerCase);
    return mixed && capitalsInside(spelt) > capitalsInside(written);
  }

  private static long capitalsInside(String word) {
    return word.chars().skip(1).filter(Character::isUpperCase).count();
  }

  /** Whether quotation marks contain only the word: it is quoted as it was written. */
  private static boolean isQuotedAlone(String text, Span span) {
    int opening = OPENING.indexOf(at(text, span.start() - 1));
    int closing = CLOSING.indexOf(at(text, span.end()), Math.max(0, opening));
    boolean quoted = opening >= 0 && closing == opening;
    boolean apart = !Character.isLetterOrDigit(at(text, span.end() + 1));
    return quoted && apart && (opening >= DATA_QUOTES || isInText(text, span));
  }

  /** Quotation marks also surround the strings of JSON and YAML. */
  private static boolean isInText(String text, Span span) {
    if (text.startsWith("{") || text.startsWith("[\n")) {
      return false;
    }
    int end = text.startsWith("---") ? text.indexOf("\n---", 1) : -1;
    return span.start() > end;
  }

  private static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
  }

  /** Whether only names are between the end of a link and a dash, and the end of the line. */
  private static boolean isAfterLink(String text, Span span) {
    int first = Math.max(0, span.start() - FARTHEST);
    int dash = span.start() - 1;
    while (dash > first && !isDash(text, dash)) {
      if (text.charAt(dash) == '\n') {
        return false;
      }
      dash--;
    }
    if (dash <= first || ")]*_>`".indexOf(text.charAt(dash - 2 < 0 ? 0 : dash - 2)) < 0) {
      return false;
    }
    String names = text.substring(dash + 1, endOfNames(text, span.end()));
    return names.indexOf(']') < 0 && isNames(names);
  }

  /** Whether a dash between two spaces is there. */
  private static boolean isDash(String text, int at) {
    char c = text.charAt(at);
    return (c == '-' || c == '–' || c == '—') && at(text, at - 1) == ' ' && at(text, at + 1) == ' ';
  }

  private static int endOfNames(String text, int from) {
    int last = Math.min(text.length(), from + FARTHEST);
    int end = from;
    while (end < last && "\r\n([<`*_|:;".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Whether the word is in a name of at least two words that follows {@code by}. */
  private static boolean isAfterBy(String text, Span span) {
    String line = text.substring(Math.max(0, span.start() - FARTHEST), span.start());
    int by = line.lastIndexOf(" by ");
    if (by < 0) {
      return false;
    }
    String before = line.substring(by + " by ".length());
    boolean first = before.isEmpty();
    boolean named = at(text, span.end()) == ' ' && Character.isUpperCase(at(text, span.end() + 1));
    return first ? named : before.indexOf('\n') < 0 && isNames(before);
  }

  private static boolean isNames(String text) {
    for (String word : text.split("[\\s,&.]+", -1)) {
      boolean name = word.isEmpty() || !Character.isLowerCase(word.charAt(0));
      if (!name && !CONNECTING.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word is in a long list, with commas, half of which are names of two words. */
  private static boolean isAmongNames(String text, Span span) {
    int first = Math.max(0, span.start() - FARTHEST);
    int last = Math.min(text.length(), span.end() + FARTHEST);
    String[] items = text.substring(first, last).split(",", -1);
    int whole = items.length - 2; // the first and the last are cut
    if (whole < MANY_NAMES) {
      return false;
    }
    int names = 0;
    for (int i = 1; i <= whole; i++) {
      String item = items[i].strip();
      names += item.indexOf(' ') > 0 && allCapitalized(item) ? 1 : 0;
    }
    return 2 * names >= whole;
  }

  /**
   * Whether a page about a command has its name: as the whole title in small letters, and as the
   * name of the file.
   */
  static boolean isOfPage(String path, String text, String spelt) {
    int start = path.lastIndexOf('/') + 1;
    int dot = path.indexOf('.', start);
    boolean named = path.startsWith(spelt, start) && dot == start + spelt.length();
    String title = "# " + spelt + '\n';
    return named
        && spelt.equals(Letters.lower(spelt))
        && (text.startsWith(title) || text.contains('\n' + title));
  }

  private static boolean isProfile(String text, Span span) {
    int last = Math.min(text.length(), span.end() + FARTHEST);
    return PROFILE.matcher(text.substring(span.end(), last)).find();
  }
}
