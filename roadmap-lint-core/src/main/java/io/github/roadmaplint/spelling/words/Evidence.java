package io.github.roadmaplint.spelling.words;

import java.util.function.LongPredicate;

/**
 * How often runs of letters occur in code, URLs and file names, which is evidence that such a word
 * is intended. The numbers of files are approximate, see {@link OccurrenceTable}.
 */
public final class Evidence {
  final OccurrenceTable slugs;
  final OccurrenceTable code;
  final OccurrenceTable urls;

  Evidence(OccurrenceTable slugs, OccurrenceTable code, OccurrenceTable urls) {
    this.slugs = slugs;
    this.code = code;
    this.urls = urls;
  }

  /**
   * No evidence yet.
   *
   * @param logs whether it also records which file has which letters
   */
  Evidence(boolean logs) {
    this(new OccurrenceTable(logs), new OccurrenceTable(logs), new OccurrenceTable(logs));
  }

  /** Begins the next file. */
  void beginFile() {
    slugs.beginFile();
    code.beginFile();
    urls.beginFile();
  }

  /** Adds what other files contain. */
  void addAll(Evidence others) {
    slugs.addAll(others.slugs);
    code.addAll(others.code);
    urls.addAll(others.urls);
  }

  /** The number of files with a word in lower case in code, plus URLs, plus file names. */
  public int files(String lower) {
    return files(WordHash.of(lower));
  }

  int files(long key) {
    return code.files(key) + urls.files(key) + slugs.files(key);
  }

  public int codeFiles(String lower) {
    return code.files(WordHash.of(lower));
  }

  public int urlFiles(String lower) {
    return urls.files(WordHash.of(lower));
  }

  public int slugFiles(String lower) {
    return slugs.files(WordHash.of(lower));
  }

  /**
   * Whether words, by their {@link WordHash}, are in at least this number of files.
   *
   * @param least at most {@link OccurrenceTable#MOST}
   * @param many whether so many words are tested that a table for it is worthwhile
   */
  public LongPredicate atLeast(int least, boolean many) {
    return many ? new EvidenceFilter(this, least, code, urls, slugs) : hash -> files(hash) >= least;
  }
}
