package io.github.roadmaplint.spelling.grammar;

import io.github.roadmaplint.spelling.words.Letters;
import java.util.Locale;
import java.util.Set;

/** How a word begins when it is spoken. */
enum Sound {
  /** With a vowel, so that {@code an} comes before it. */
  VOWEL,
  /** With another sound. */
  CONSONANT,
  /** Either: an abbreviation can be spelled out, and people differ. */
  UNKNOWN;

  /** Letters whose names begin as they do. */
  private static final String CONSONANT_NAMES = "BCDGJKPQTVWYZ";

  /** Abbreviations that are spelled out. */
  private static final Set<String> SPELLED =
      Set.of(
          "UI", "URL", "URLS", "URI", "URIS", "USB", "UX", "UUID", "UUIDS", "UDP", "UML", "US",
          "UK", "UTF", "UAT", "USA", "UN", "USD", "UFO", "UTC");

  /** As in {@code LoRA}. */
  private static final int LONGEST_SHORT_FORM = 4;

  private static final String VOWELS = "aeiou";

  /** Two letters that English words begin with; others are spelled out: {@code nginx}. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          ("bl br ch cl cr dr dw fl fr gh gl gn gr kh kl kn kr ph pl pr ps rh sc sh sk sl sm sn sp sq st sw th tr"
                  + " tw wh wr")
              .split(" "));

  /** How a word begins, as the file contains it. */
  static Sound of(String spelling) {
    char first = spelling.charAt(0);
    if (spelling.length() == 1 || first >= 128) {
      return UNKNOWN;
    }
    char second = spelling.charAt(1);
    boolean capitals = Character.isUpperCase(second);
    if (Character.isUpperCase(first) && capitals) {
      return ofAbbreviation(spelling);
    }
    if (capitals || isShortForm(spelling)) {
      return ofLetter(Character.toUpperCase(first)); // iPhone
    }
    return ofWord(Letters.lower(spelling));
  }

  /** {@code MoE} is spelled out like an abbreviation. */
  private static boolean isShortForm(String spelling) {
    int length = spelling.length();
    return length <= LONGEST_SHORT_FORM
        && Character.isUpperCase(spelling.charAt(0))
        && Character.isUpperCase(spelling.charAt(length - 1));
  }

  private static Sound ofAbbreviation(String spelling) {
    char first = spelling.charAt(0);
    if (first == 'U') {
      return SPELLED.contains(spelling.toUpperCase(Locale.ROOT)) ? CONSONANT : UNKNOWN;
    }
    boolean doubtful = spelling.startsWith("EU") || spelling.startsWith("ON");
    return doubtful ? UNKNOWN : ofLetter(first);
  }

  private static Sound ofLetter(char first) {
    if ("AEIO".indexOf(first) >= 0) {
      return VOWEL;
    }
    return CONSONANT_NAMES.indexOf(first) >= 0 ? CONSONANT : UNKNOWN;
  }

  private static Sound ofWord(String word) {
    return switch (word.charAt(0)) {
      case 'a', 'i' -> VOWEL;
      case 'e' -> ofE(word);
      case 'o' -> ofO(word);
      case 'u' -> ofU(word);
      case 'h' -> ofH(word);
      case 'x' -> UNKNOWN;
      case 'y' -> VOWELS.indexOf(word.charAt(1)) >= 0 ? CONSONANT : UNKNOWN;
      default -> isSpoken(word) ? CONSONANT : UNKNOWN;
    };
  }

  private static Sound ofE(String word) {
    if (word.startsWith("ew") || word.equals("eu")) {
      return UNKNOWN;
    }
    return word.startsWith("eu") && !word.startsWith("eul") ? CONSONANT : VOWEL;
  }

  private static Sound ofO(String word) {
    if (word.equals("once") || (word.startsWith("one") && !word.startsWith("oner"))) {
      return CONSONANT;
    }
    return word.startsWith("ou") && !word.startsWith("out") ? UNKNOWN : VOWEL;
  }

  private static Sound ofU(String word) {
    if (word.startsWith("uni")) {
      boolean negated = starts(word, "unin", "unim", "unid", "unis");
      boolean one = starts(word, "unimo", "unidi", "unisex", "unison");
      return negated && !one ? VOWEL : CONSONANT;
    }
    if (starts(
        word, "use", "usa", "usu", "uti", "uto", "ubiq", "unani", "unary", "uran", "umask")) {
      return CONSONANT;
    }
    boolean vowel = starts(word, "un", "up", "um", "ug", "ult", "utt", "utm", "urb", "urg");
    return vowel && word.length() > 2 ? VOWEL : UNKNOWN;
  }

  private static Sound ofH(String word) {
    if (starts(word, "hour", "honest", "honor", "honour") || starts(word, "heirs", "heirl")) {
      return VOWEL;
    }
    // In some accents, these begin with a vowel.
    boolean doubtful =
        starts(word, "heir", "herb", "histor", "hotel", "habit", "hypo", "homage", "hered", "hero");
    return doubtful || !hasVowel(word) ? UNKNOWN : CONSONANT;
  }

  private static boolean starts(String word, String... starts) {
    for (String start : starts) {
      if (word.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpoken(String word) {
    boolean vowel = VOWELS.indexOf(word.charAt(1)) >= 0 || word.charAt(1) == 'y';
    return vowel || (BEGINNINGS.contains(word.substring(0, 2)) && hasVowel(word));
  }

  private static boolean hasVowel(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0 || word.charAt(i) == 'y') {
        return true;
      }
    }
    return false;
  }
}
