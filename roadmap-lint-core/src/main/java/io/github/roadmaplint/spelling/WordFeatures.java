package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.Suspect.Candidate;

/** Looks at a suspect and its candidates. */
final class WordFeatures {
  /** From as many words on a repository knows its own words. */
  static final int ENOUGH_WORDS = 100_000;

  private static final int RARE = 9;

  private final Vocabulary vocabulary;
  private final Lexicons lexicons;
  private final LetterModel letters;
  private final Morphology morphology;

  /** How far the repository is from knowing its own words: 1 is nothing, 0 is everything. */
  private final double missing;

  WordFeatures(Vocabulary vocabulary, Lexicons lexicons, LetterModel letters) {
    this.vocabulary = vocabulary;
    this.lexicons = lexicons;
    this.letters = letters;
    this.missing = Math.max(0, 1 - vocabulary.size / (double) ENOUGH_WORDS);
    this.morphology = new Morphology(lexicons::isCommon);
  }

  /** Fills in the features of every candidate; pairs must have been counted. */
  void fill(Suspect suspect) {
    if (suspect.candidates.isEmpty()) {
      return;
    }
    double[] common = new double[Feature.values().length];
    common[Feature.ALWAYS.index()] = 1;
    word(suspect, common);
    forms(suspect, common);
    for (Candidate candidate : suspect.candidates) {
      System.arraycopy(common, 0, candidate.features, 0, common.length);
      EditFeatures.add(suspect.word, candidate.word, candidate.features);
      meant(suspect, candidate);
    }
    places(suspect);
    for (Candidate candidate : suspect.candidates) {
      together(suspect, candidate);
    }
  }

  private void word(Suspect suspect, double[] f) {
    String word = suspect.word;
    int files = vocabulary.fileCounts[suspect.number];
    put(f, Feature.LENGTH, Math.log(word.length()));
    put(f, Feature.LENGTH_3, word.length() == 3);
    put(f, Feature.LENGTH_4, word.length() == 4);
    put(f, Feature.LENGTH_5, word.length() == 5);
    put(f, Feature.WORD_ONCE, files == 1);
    put(f, Feature.WORD_FILES, Math.log(files));
    put(f, Feature.WORD_AGAIN_IN_FILE, vocabulary.counts[suspect.number] > files);
    int code = vocabulary.codeFiles(word);
    int urls = vocabulary.urlFiles(word);
    put(f, Feature.WORD_IN_CODE, code > 0);
    put(f, Feature.WORD_IN_CODE_OFTEN, code > 2);
    put(f, Feature.WORD_IN_URL, urls > 0);
    put(f, Feature.WORD_IN_URL_OFTEN, urls > 2);
    put(f, Feature.WORD_IN_SLUG, vocabulary.slugFiles(word) > 0);
    put(f, Feature.WORD_PRODUCT_ENDING, hasProductEnding(word));
    put(f, Feature.WORD_TECHNICAL, suspect.technical);
    put(f, Feature.WORD_OF_PERSON, suspect.person);
    put(f, Feature.WORD_NAME, lexicons.isName(word));
    put(f, Feature.WORD_DERIVED, morphology.isDerived(word));
    put(f, Feature.WORD_COMPOUND, morphology.isCompound(word));
    put(f, Feature.WORD_PREFIXED, morphology.isPrefixed(word));
    put(f, Feature.WORD_INFLECTED_HERE, isInflectedHere(word));
  }

  private boolean hasProductEnding(String word) {
    for (String ending : PRODUCT_ENDINGS) {
      int stem = word.length() - ending.length();
      if (stem > 1
          && word.endsWith(ending)
          && (ending.length() > 2 || lexicons.isCommon(word.substring(0, stem)))) {
        return true;
      }
    }
    return false;
  }

  private static final String[] PRODUCT_ENDINGS = {
    "js", "ctl", "db", "sql", "py", "fs", "os", "io", "lang", "kit", "ng", "d", "ql", "ml", "rx",
    "x", "z", "go", "ify", "ly", "hub", "cli", "api", "lib", "conf", "fx", "rs", "gpt", "ai", "vm"
  };

  /** Whether the repository writes the word with or without an ending elsewhere. */
  private boolean isInflectedHere(String word) {
    boolean plural = vocabulary.files(word + 's') > 0;
    boolean singular = word.endsWith("s") && isUnknownHere(word.substring(0, word.length() - 1));
    return plural
        || singular
        || (word.endsWith("ing") && isUnknownHere(word.substring(0, word.length() - 3)));
  }

  private boolean isUnknownHere(String stem) {
    return vocabulary.files(stem) > 0 && !lexicons.isCommon(stem);
  }

  /** Small letters, capitals, or both in one, as most places of the word have it. */
  private void forms(Suspect suspect, double[] f) {
    int all = vocabulary.counts[suspect.number];
    int small = vocabulary.lowerCounts[suspect.number];
    int capital = vocabulary.capitalCounts[suspect.number];
    put(f, Feature.WORD_SMALL, (double) small / all);
    put(f, Feature.WORD_CAPITALISED, (double) capital / all);
    int capitals = 0;
    int camel = 0;
    for (int position : suspect.positions) {
      String spelt = vocabulary.spellingAt(position);
      boolean upper = isAllCapitals(spelt);
      capitals += upper ? 1 : 0;
      camel += !upper && hasCapitalInside(spelt) ? 1 : 0;
    }
    put(f, Feature.WORD_ALL_CAPITALS, (double) capitals / suspect.positions.size());
    put(f, Feature.WORD_CAMEL_CASE, (double) camel / suspect.positions.size());
  }

  private static boolean isAllCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasCapitalInside(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void meant(Suspect suspect, Candidate candidate) {
    double[] f = candidate.features;
    String meant = candidate.word;
    int frequency = lexicons.frequency(meant);
    boolean known = lexicons.isKnown(meant);
    int here = candidate.number < 0 ? 0 : vocabulary.fileCounts[candidate.number];
    double files = Math.max(here, known ? expected(frequency) : 0);
    put(f, Feature.MEANT_FILES, Math.log(1 + files));
    int own = vocabulary.fileCounts[suspect.number];
    put(f, Feature.MEANT_RATIO, Math.log((1.0 + files) / (1.0 + own)));
    put(f, Feature.MEANT_UNSEEN, files < 1 ? 1 - 0.7 * missing : 0);
    put(f, Feature.MEANT_WITH_ENDING, Morphology.hasEnding(suspect.word, meant));
    put(f, Feature.MEANT_IN_DICTIONARY, known);
    put(f, Feature.MEANT_UNSEEN_AND_FREQUENT, files < 1 ? frequency / 26.0 : 0);
    put(f, Feature.MEANT_DICTIONARY_FREQUENCY, frequency / 26.0);
    put(f, Feature.MEANT_NAME, !known && lexicons.isName(meant));
    int rivals = 0;
    for (Candidate other : suspect.candidates) {
      rivals += other == candidate ? 0 : 1;
    }
    put(f, Feature.MEANT_RIVALS, Math.log(1 + rivals));
    put(f, Feature.WORD_RARE_LETTERS, letters.surprise(suspect.word, meant));
  }

  /**
   * In how many files a word of that frequency would be expected to occur, as far as the repository
   * is too small to tell: measured on a large one.
   */
  private double expected(int frequency) {
    return frequency <= RARE ? 0 : missing * Math.expm1(0.42 * (frequency - RARE));
  }

  private void places(Suspect suspect) {
    int all = suspect.firstPositions().size();
    for (int position : suspect.firstPositions()) {
      int file = vocabulary.fileAt(position);
      String path = vocabulary.files.get(file).path();
      int start = vocabulary.startAt(position);
      Context context =
          new Context(vocabulary.textAt(position), start, start + suspect.word.length());
      String url = context.url();
      boolean before = isUnknown(vocabulary.at(position - 1));
      boolean behind = isUnknown(vocabulary.at(position + 1));
      boolean capitals = isCapital(position - 1) || isCapital(position + 1);
      boolean byline = isCapital(position) && context.isInByline();
      boolean name = isCapital(position) && (isName(position - 1) || isName(position + 1));
      boolean starts = context.isTitleStart();
      boolean host = context.host().contains(suspect.word);
      boolean inside = isCapital(position) && isSmall(position - 1);
      Place place = vocabulary.placeAt(position);
      for (Candidate candidate : suspect.candidates) {
        double[] f = candidate.features;
        share(f, Feature.PLACE_HEADING, place == Place.HEADING, all);
        share(f, Feature.PLACE_LINK, place == Place.LINK, all);
        share(f, Feature.PLACE_LABEL, place == Place.LABEL, all);
        share(f, Feature.PLACE_FIELD, place == Place.FIELD, all);
        share(f, Feature.CAPITAL_INSIDE, inside, all);
        share(f, Feature.BESIDE_UNKNOWN, before || behind, all);
        share(f, Feature.BESIDE_CAPITALS, capitals && isCapital(position), all);
        share(f, Feature.BY, context.isBehindBy(), all);
        share(f, Feature.BYLINE, byline, all);
        share(f, Feature.NAME_BESIDE, name, all);
        share(f, Feature.HOST_HAS_WORD, host, all);
        share(f, Feature.CLIPPED_START, starts && isClipped(position, candidate.word), all);
        share(f, Feature.GLUED_START, starts && isGlued(position, candidate.word), all);
        share(f, Feature.BRACKETS, context.isInBrackets(), all);
        share(f, Feature.QUOTED, context.isQuoted(), all);
        share(f, Feature.ALONE, context.isAlone(), all);
        boolean hasMeant = url.contains(candidate.word);
        boolean hasWord = url.contains(suspect.word);
        share(f, Feature.URL_HAS_MEANT, hasMeant && !hasWord, all);
        share(f, Feature.URL_HAS_WORD, hasWord && !hasMeant, all);
        share(f, Feature.MEANT_IN_FILE, isIn(candidate.number, file), all);
        share(
            f,
            Feature.MEANT_IN_SLUG,
            path.contains(candidate.word) && !path.contains(suspect.word),
            all);
      }
    }
  }

  private boolean isIn(int number, int file) {
    if (number < 0) {
      return false;
    }
    int end = vocabulary.fileEnd(file);
    for (int i = vocabulary.fileStart(file); i < end; i++) {
      if (vocabulary.at(i) == number) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnknown(int number) {
    return number >= 0
        && !lexicons.isKnown(vocabulary.word(number))
        && vocabulary.fileCounts[number] < 10;
  }

  private boolean isName(int position) {
    int number = vocabulary.at(position);
    return number >= 0
        && isCapital(position)
        && !lexicons.isKnown(number)
        && lexicons.isName(vocabulary.word(number));
  }

  private boolean isClipped(int position, String meant) {
    String spelt = vocabulary.spellingAt(position);
    return meant.length() == spelt.length() + 1
        && Character.isLowerCase(spelt.charAt(0))
        && meant.endsWith(Vocabulary.lower(spelt));
  }

  /** Whether a letter stands before the capital that the word begins with. */
  private boolean isGlued(int position, String meant) {
    String spelt = vocabulary.spellingAt(position);
    return spelt.length() > 3
        && meant.equals(Vocabulary.lower(spelt.substring(1)))
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

  private void together(Suspect suspect, Candidate candidate) {
    double[] f = candidate.features;
    boolean before = candidate.pairsBefore > 0;
    boolean behind = candidate.pairsBehind > 0;
    put(f, Feature.PAIR_BEFORE, Math.log(1 + candidate.pairsBefore));
    put(f, Feature.PAIR_BEHIND, Math.log(1 + candidate.pairsBehind));
    put(f, Feature.PAIR_BOTH, before && behind);
    boolean never = !before && !behind && hasNeighbours(suspect);
    put(f, Feature.PAIR_NEVER, never ? 1 - missing : 0);
    boolean known = get(f, Feature.MEANT_IN_DICTIONARY) > 0;
    double slip =
        get(f, Feature.EDIT_SWAPPED)
            + get(f, Feature.EDIT_DOUBLED)
            + get(f, Feature.EDIT_UNDOUBLED)
            + get(f, Feature.EDIT_VOWEL_MISSING);
    put(f, Feature.MEANT_UNSEEN_AND_SLIP, get(f, Feature.MEANT_UNSEEN) * slip);
    put(f, Feature.SMALL_AND_SLIP, slip * get(f, Feature.WORD_SMALL));
    double small = get(f, Feature.WORD_SMALL);
    boolean meantHere = get(f, Feature.WORD_IN_CODE) + get(f, Feature.WORD_IN_URL) > 0;
    put(f, Feature.SMALL_AND_KNOWN, known ? small : 0);
    put(f, Feature.SMALL_AND_UNMEANT, known && !meantHere ? small : 0);
    boolean person =
        suspect.person
            || get(f, Feature.BYLINE) + get(f, Feature.BY) + get(f, Feature.NAME_BESIDE) > 0;
    put(f, Feature.CAPITAL_AND_PERSON, person ? get(f, Feature.WORD_CAPITALISED) : 0);
    put(f, Feature.CAPITAL_AND_PAIR, before || behind ? get(f, Feature.WORD_CAPITALISED) : 0);
    put(f, Feature.LONG_AND_KNOWN, known && suspect.word.length() > 7);
  }

  private boolean hasNeighbours(Suspect suspect) {
    for (int position : suspect.positions) {
      if (vocabulary.at(position - 1) >= 0 || vocabulary.at(position + 1) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void put(double[] features, Feature feature, double value) {
    features[feature.index()] = value;
  }

  private static void put(double[] features, Feature feature, boolean is) {
    features[feature.index()] = is ? 1 : 0;
  }

  private static double get(double[] features, Feature feature) {
    return features[feature.index()];
  }

  private static void share(double[] features, Feature feature, boolean is, int all) {
    features[feature.index()] += is ? 1.0 / all : 0;
  }
}
