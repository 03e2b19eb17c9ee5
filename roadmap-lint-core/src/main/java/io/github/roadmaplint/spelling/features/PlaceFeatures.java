package io.github.roadmaplint.spelling.features;

import io.github.roadmaplint.spelling.candidates.Candidates;
import io.github.roadmaplint.spelling.candidates.Candidates.Candidate;
import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.words.Context;
import io.github.roadmaplint.spelling.words.Letters;
import io.github.roadmaplint.spelling.words.Place;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Features of the occurrences of an unknown word; each occurrence counts for its share. */
final class PlaceFeatures {
  /** The part of a file that is checked; few pages are longer. */
  private static final int MOST_WORDS = 20_000;

  private final Vocabulary vocabulary;
  private final Dictionaries dictionaries;

  /** The numbers of the words of each checked file, sorted. */
  private final Map<Integer, int[]> wordsOfFiles = new HashMap<>();

  PlaceFeatures(Vocabulary vocabulary, Dictionaries dictionaries) {
    this.vocabulary = vocabulary;
    this.dictionaries = dictionaries;
  }

  /** Adds them to the features of each candidate. */
  void add(Candidates candidates, List<Features.Builder> features) {
    String word = candidates.unknown().word();
    List<Integer> some = candidates.unknown().firstPositions();
    Features.Builder here = new Features.Builder();
    for (int position : some) {
      int start = vocabulary.startAt(position);
      Context context = new Context(vocabulary.textAt(position), start, start + word.length());
      Features.Builder common = new Features.Builder();
      company(position, context, common);
      common.put(Feature.HOST_HAS_WORD, context.host().contains(word));
      String url = context.url();
      boolean starts = context.isTitleStart();
      for (int i = 0; i < features.size(); i++) {
        Candidate candidate = candidates.all().get(i);
        here.putAll(common);
        here.put(Feature.CLIPPED_START, starts && isClipped(position, candidate.word()));
        boolean glued = starts && !url.contains(word);
        here.put(Feature.GLUED_START, glued && isGlued(position, candidate.word()));
        url(word, candidate.word(), url, here);
        file(word, candidate, vocabulary.fileAt(position), here);
        features.get(i).addShare(here, 1.0 / some.size());
      }
    }
  }

  /** Features of the neighbors of the word. */
  private void company(int position, Context context, Features.Builder f) {
    Place place = vocabulary.placeAt(position);
    f.put(Feature.PLACE_HEADING, place == Place.HEADING);
    f.put(Feature.PLACE_LINK, place == Place.LINK);
    f.put(Feature.PLACE_LABEL, place == Place.LABEL);
    f.put(Feature.PLACE_FIELD, place == Place.FIELD);
    boolean capital = isCapital(position);
    boolean before = isUnknown(vocabulary.at(position - 1));
    boolean after = isUnknown(vocabulary.at(position + 1));
    f.put(Feature.CAPITAL_INSIDE, capital && isSmall(position - 1));
    f.put(Feature.BESIDE_UNKNOWN, before || after);
    boolean capitals = isCapital(position - 1) || isCapital(position + 1);
    f.put(Feature.BESIDE_CAPITALS, capital && capitals);
    f.put(Feature.BY, context.isAfterBy());
    f.put(Feature.BYLINE, capital && context.isInByline());
    f.put(Feature.NAME_BESIDE, capital && (isName(position - 1) || isName(position + 1)));
    f.put(Feature.HYPHENATED, context.isHyphenated());
    f.put(Feature.BRACKETS, context.isInBrackets());
    boolean text = place != Place.LABEL && place != Place.FIELD;
    f.put(Feature.QUOTED, text && context.isQuoted());
    f.put(Feature.QUOTED_ALONE, text && context.isQuotedAlone());
    f.put(Feature.ALONE, context.isAlone());
  }

  /** Features of the URL of the link that contains the word. */
  private static void url(String word, String meant, String url, Features.Builder f) {
    boolean hasWord = url.contains(word) && Dictionaries.contraction(word).isEmpty();
    boolean hasMeant = url.contains(meant) && !Morphology.hasEnding(word, meant);
    boolean whole = hasMeant && (' ' + url + ' ').contains(' ' + meant + ' ');
    f.put(Feature.URL_HAS_MEANT, hasMeant && !hasWord);
    f.put(Feature.URL_HAS_MEANT_WHOLE, whole && !hasWord);
    f.put(Feature.URL_HAS_WORD, hasWord && !hasMeant);
  }

  /**
   * Whether the file contains the intended word; a file about {@code javac} also contains {@code
   * java}.
   */
  private void file(String word, Candidate candidate, int file, Features.Builder f) {
    String meant = candidate.word();
    if (word.startsWith(meant) || word.endsWith(meant)) {
      return;
    }
    String path = vocabulary.path(file);
    String name = path.substring(path.lastIndexOf('/') + 1);
    f.put(Feature.MEANT_IN_FILE, isIn(candidate.number(), file));
    f.put(Feature.MEANT_IN_SLUG, name.contains(meant) && !name.contains(word));
  }

  private boolean isIn(int number, int file) {
    return number >= 0
        && Arrays.binarySearch(wordsOfFiles.computeIfAbsent(file, this::wordsOf), number) >= 0;
  }

  private int[] wordsOf(int file) {
    int start = vocabulary.fileStart(file);
    int end = Math.min(start + MOST_WORDS, vocabulary.fileEnd(file));
    int[] words = new int[end - start];
    for (int i = 0; i < words.length; i++) {
      words[i] = vocabulary.at(start + i);
    }
    Arrays.sort(words);
    return words;
  }

  private boolean isUnknown(int number) {
    return number >= 0
        && !dictionaries.isKnown(vocabulary.word(number))
        && vocabulary.files(number) < 10;
  }

  private boolean isName(int position) {
    int number = vocabulary.at(position);
    return number >= 0
        && isCapital(position)
        && !dictionaries.isKnown(number)
        && (dictionaries.isName(vocabulary.word(number))
            || dictionaries.isPerson(vocabulary.word(number)));
  }

  private boolean isClipped(int position, String meant) {
    String spelt = vocabulary.spellingAt(position);
    return meant.length() == spelt.length() + 1
        && Character.isLowerCase(spelt.charAt(0))
        && meant.endsWith(Letters.lower(spelt));
  }

  /**
   * Whether an extra letter precedes the capital at the start of the word. {@code eLearning} and
   * {@code iPhone} are names, and so is any word with a small first letter that does not begin a
   * phrase: {@code xUnit}, but {@code wWhat is a test} is not.
   */
  private boolean isGlued(int position, String meant) {
    String spelt = vocabulary.spellingAt(position);
    return spelt.length() > 3
        && spelt.charAt(0) != 'e'
        && spelt.charAt(0) != 'i'
        && (Character.isUpperCase(spelt.charAt(0)) || isSmall(position + 1))
        && meant.equals(Letters.lower(spelt.substring(1)))
        && Character.isUpperCase(spelt.charAt(1))
        && Character.isLowerCase(spelt.charAt(2));
  }

  private boolean isCapital(int position) {
    return vocabulary.at(position) >= 0
        && Character.isUpperCase(vocabulary.spellingAt(position).charAt(0));
  }

  private boolean isSmall(int position) {
    return vocabulary.at(position) >= 0 && !isCapital(position);
  }
}
