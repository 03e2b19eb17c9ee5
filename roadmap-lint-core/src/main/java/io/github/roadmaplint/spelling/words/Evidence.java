package io.github.roadmaplint.spelling.words;

import java.util.function.LongPredicate;

/**
 * How often runs of letters occur in code, URLs and file names, which is evidence that such a word
 * is intended. The numbers of files are approximate, see {@link OccurrenceTable}.
 */
public final class Evidence {
  private final OccurrenceTable code;
  private final OccurrenceTable urls;
  private final OccurrenceTable slugs;

  Evidence(WordCollector all) {
    this.code = all.code;
    this.urls = all.urls;
    this.slugs = all.slugs;
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
   * Whether words, by their {@link WordHash}, are in at least this number of files: a test for very
   * many words.
   *
   * @param least at most {@link OccurrenceTable#MOST}
   */
  public LongPredicate atLeast(int least) {
    return new EvidenceFilter(this, least, code, urls, slugs);
  }
}
