package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.Suspect.Candidate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts how often the neighbours of suspects stand beside their candidates elsewhere. */
final class PairCounter {
  private final Vocabulary vocabulary;
  private final Map<Long, int[]> pairs = new HashMap<>();
  private final BitSet wanted = new BitSet();

  PairCounter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void count(List<Suspect> suspects) {
    for (Suspect suspect : suspects) {
      for (Candidate candidate : suspect.candidates) {
        if (candidate.number >= 0) {
          ask(suspect, candidate.number);
        }
      }
    }
    int last = Vocabulary.GAP;
    for (int i = 0; i < vocabulary.size; i++) {
      int word = vocabulary.at(i);
      if (last >= 0 && word >= 0 && (wanted.get(last) || wanted.get(word))) {
        int[] count = pairs.get(key(last, word));
        if (count != null) {
          count[0]++;
        }
      }
      last = word;
    }
    for (Suspect suspect : suspects) {
      suspect.candidates.forEach(candidate -> tell(suspect, candidate));
    }
  }

  private void ask(Suspect suspect, int candidate) {
    wanted.set(candidate);
    for (int position : suspect.firstPositions()) {
      pairs.computeIfAbsent(key(vocabulary.at(position - 1), candidate), key -> new int[1]);
      pairs.computeIfAbsent(key(candidate, vocabulary.at(position + 1)), key -> new int[1]);
    }
  }

  private void tell(Suspect suspect, Candidate candidate) {
    if (candidate.number < 0) {
      return;
    }
    for (int position : suspect.firstPositions()) {
      int before = vocabulary.at(position - 1);
      int behind = vocabulary.at(position + 1);
      candidate.pairsBefore =
          Math.max(
              candidate.pairsBefore,
              before < 0 ? 0 : pairs.getOrDefault(key(before, candidate.number), NONE)[0]);
      candidate.pairsBehind =
          Math.max(
              candidate.pairsBehind,
              behind < 0 ? 0 : pairs.getOrDefault(key(candidate.number, behind), NONE)[0]);
    }
  }

  private static final int[] NONE = {0};

  private static long key(int first, int second) {
    return (long) first << 32 | (second & 0xFFFFFFFFL);
  }
}
