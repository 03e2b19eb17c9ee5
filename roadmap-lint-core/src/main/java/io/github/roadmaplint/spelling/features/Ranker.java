package io.github.roadmaplint.spelling.features;

import io.github.roadmaplint.spelling.candidates.Candidates;
import io.github.roadmaplint.spelling.candidates.Candidates.Candidate;
import io.github.roadmaplint.spelling.features.Ranking.Scored;
import io.github.roadmaplint.text.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Weighs features. */
public final class Ranker {
  private static final double SEVERAL = Math.log(4.5);

  private static final Comparator<Scored> BEST_FIRST =
      Order.then(Order.by(Scored::score).reversed(), Order.by(Scored::word));

  private final Model model;

  private Ranker(Model model) {
    this.model = model;
  }

  /** A ranker with the built-in weights. */
  public static Ranker load() {
    return new Ranker(Model.builtIn());
  }

  /**
   * Ranks the candidates of each unknown word.
   *
   * @param features the features of the candidates of each unknown word
   */
  public List<Ranking> rank(List<Candidates> candidates, List<List<Features>> features) {
    List<Ranking> rankings = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      rankings.add(rank(candidates.get(i), features.get(i)));
    }
    return List.copyOf(rankings);
  }

  private Ranking rank(Candidates candidates, List<Features> features) {
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      Candidate candidate = candidates.all().get(i);
      double score = model.score(features.get(i));
      scored.add(new Scored(candidate.word(), score, features.get(i)));
    }
    scored.sort(BEST_FIRST);
    return new Ranking(candidates.unknown(), scored);
  }

  public double weight(Feature feature) {
    return model.weight(feature);
  }

  public double certainFrom() {
    return model.certainFrom();
  }

  public double likelyFrom() {
    return model.likelyFrom();
  }

  /**
   * Whether the best candidate is certain. A word of three letters and an abbreviation are similar
   * to many others, so there only swapped letters are certain, or known misspellings. A technical
   * word of the list, a quoted word, one that a hyphen joins with another, one that the URL of its
   * link contains, and a name that is only similar to words that the repository does not contain
   * are never certainly wrong.
   */
  public boolean isCertain(Ranking ranking) {
    return ranking
        .best()
        .filter(best -> best.score() >= model.certainFrom())
        .filter(best -> Certainty.isPossible(ranking, best.features()))
        .isPresent();
  }

  /**
   * Whether the word is certainly misspelled; another word than the best candidate may be meant.
   */
  public boolean isWrong(Ranking ranking) {
    return isCertain(ranking)
        || ranking.best().filter(best -> WrongWord.is(best.features(), best.score())).isPresent();
  }

  /** Whether the best candidate is at least probable. */
  public boolean isLikely(Ranking ranking) {
    return ranking
        .best()
        .filter(best -> best.score() >= model.likelyFrom() - Leniency.of(ranking, best.features()))
        .filter(best -> mayBeLikely(best.features()) || isCertain(ranking))
        .isPresent();
  }

  /**
   * Words in several files or their code, plurals, names with a letter more ({@code javac}), and
   * compounds of a part of the other word are probable only if they are certain.
   */
  private static boolean mayBeLikely(Features best) {
    boolean again = best.has(Feature.WORD_IN_CODE) || !best.has(Feature.WORD_ONCE);
    boolean longer = best.has(Feature.EDIT_LAST_LETTER_ADDED) && again;
    boolean half =
        best.has(Feature.MEANT_HALF)
            && best.has(Feature.EDIT_SEVERAL)
            && !best.has(Feature.URL_HAS_MEANT_WHOLE);
    return best.get(Feature.WORD_FILES) < SEVERAL
        && !best.has(Feature.WORD_IN_CODE_OFTEN)
        && (best.has(Feature.LISTED) || !(Certainty.isPlural(best::has) || longer || half));
  }
}
