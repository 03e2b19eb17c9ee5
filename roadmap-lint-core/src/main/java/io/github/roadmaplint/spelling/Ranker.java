package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.UnknownWord.Candidate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Weighs features. A small repository gives less information, so it needs a higher score. */
final class Ranker {
  /** The required distance to the score of the next candidate. */
  private static final double CLEAR = 1.5;

  private static final double STRICTER_BY = 0.2;

  private final Model model;
  private final double handicap;

  Ranker(Model model, Vocabulary vocabulary) {
    this.model = model;
    this.handicap =
        STRICTER_BY
            * Math.max(0, Math.log((double) WordFeatures.ENOUGH_WORDS / (1 + vocabulary.size)));
  }

  /** The most probable candidate with its score; absent when there is none. */
  @Nullable Candidate best(UnknownWord unknown) {
    Candidate best = null;
    Candidate second = null;
    for (Candidate candidate : unknown.candidates) {
      candidate.score = model.score(candidate.features) - handicap;
      if (best == null || isBefore(candidate, best)) {
        second = best;
        best = candidate;
      } else if (second == null || candidate.score > second.score) {
        second = candidate;
      }
    }
    if (best != null && second != null) {
      best.lead = best.score - second.score;
    }
    return best;
  }

  double weight(Feature feature) {
    return model.weight(feature);
  }

  double certainFrom() {
    return model.certainFrom();
  }

  double likelyFrom() {
    return model.likelyFrom();
  }

  double handicap() {
    return handicap;
  }

  private static boolean isBefore(Candidate one, Candidate other) {
    return one.score > other.score
        || (one.score == other.score && one.word.compareTo(other.word) < 0);
  }

  /**
   * Whether the candidate is certain; {@link #best} has been called before. An abbreviation is
   * similar to many others, so there only swapped letters are certain. A technical word of the
   * list, a quoted word, and a word that is only similar to a name that the repository does not
   * contain are never certainly wrong.
   */
  boolean isCertain(Candidate candidate) {
    return candidate.score >= model.certainFrom() && mayBeCertain(candidate.lead, candidate::has);
  }

  /** Whether a candidate can be certain at all, if its score is high enough. */
  static boolean mayBeCertain(double lead, Predicate<Feature> has) {
    return lead >= CLEAR
        && !has.test(Feature.WORD_TECHNICAL)
        && !has.test(Feature.QUOTED_ALONE)
        && !(has.test(Feature.MEANT_NAME) && has.test(Feature.MEANT_UNSEEN))
        && (!has.test(Feature.WORD_ALL_CAPITALS) || has.test(Feature.EDIT_SWAPPED));
  }

  boolean isLikely(Candidate candidate) {
    return candidate.score >= model.likelyFrom();
  }
}
