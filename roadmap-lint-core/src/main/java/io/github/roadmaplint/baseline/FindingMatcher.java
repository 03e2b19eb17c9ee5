package io.github.roadmaplint.baseline;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Says which findings are new against earlier ones. Findings with equal rule, path and content are
 * a group. Each earlier finding of a group matches one finding, so that a new finding is never
 * taken for an old one that is equal. The findings with the same lines match first, then those with
 * the same line, then those whose line has changed and whose line before or after it has not. A
 * finding in other lines is new, even if an equal one is gone; one that is about a thing has no
 * lines before and after it, and matches in any line. The run time is linear.
 */
public final class FindingMatcher {
  private static final int NONE = -1;

  private final List<FindingKey> before;
  private final boolean[] taken;
  private final int[] partners;

  private FindingMatcher(List<FindingKey> before, int count) {
    this.before = before;
    this.taken = new boolean[before.size()];
    this.partners = new int[count];
    Arrays.fill(partners, NONE);
  }

  /**
   * Compares two lists of findings.
   *
   * @param before the keys of earlier findings, with the paths that their files have now
   * @param after the keys of the findings
   */
  public static FindingMatch match(List<FindingKey> before, List<FindingKey> after) {
    FindingMatcher matcher = new FindingMatcher(before, after.size());
    matcher.passes(after);
    return matcher.result();
  }

  /**
   * The same for findings that another version of the program may have written.
   *
   * @param before the keys of earlier findings, with the paths that their files have now
   * @param after the findings of a whole report
   */
  public static FindingMatch matchSaved(List<FindingKey> before, List<Finding> after) {
    FindingMatcher matcher = new FindingMatcher(before, after.size());
    matcher.passes(Fingerprints.keys(after));
    matcher.passes(Fingerprints.former(after));
    return matcher.result();
  }

  /**
   * The findings that are not among earlier ones, with their keys.
   *
   * @param before the findings of another version of the repository, of a whole report
   * @param moved the new path of each file that was renamed since
   * @param after the findings of a whole report
   */
  public static List<Finding> newFindings(
      List<Finding> before, Map<String, String> moved, List<Finding> after) {
    List<FindingKey> old = new ArrayList<>(before.size());
    List<FindingKey> keys = Fingerprints.keys(before);
    for (int i = 0; i < keys.size(); i++) {
      String path = moved.get(before.get(i).path());
      old.add(path == null ? keys.get(i) : Fingerprints.moved(keys.get(i), path));
    }
    List<Finding> attached = Fingerprints.attach(after);
    FindingMatch match = match(old, Fingerprints.keys(attached));
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < attached.size(); i++) {
      if (match.isNew(i)) {
        found.add(attached.get(i));
      }
    }
    return found;
  }

  private void passes(List<FindingKey> after) {
    pass(after, FindingMatcher::byContext);
    pass(after, FindingMatcher::byLine);
    pass(after, FindingMatcher::byLineBefore);
    pass(after, FindingMatcher::byLineAfter);
  }

  private void pass(List<FindingKey> after, Function<FindingKey, String> name) {
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        open.computeIfAbsent(name.apply(before.get(i)), any -> new ArrayDeque<>(1)).add(i);
      }
    }
    for (int i = 0; i < partners.length && !open.isEmpty(); i++) {
      Deque<Integer> equal = partners[i] == NONE ? open.get(name.apply(after.get(i))) : null;
      if (equal != null && !equal.isEmpty()) {
        partners[i] = equal.remove();
        taken[partners[i]] = true;
      }
    }
  }

  private FindingMatch result() {
    List<Integer> gone = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        gone.add(i);
      }
    }
    return new FindingMatch(Arrays.stream(partners).boxed().toList(), gone);
  }

  private static String byContext(FindingKey key) {
    return key.group() + key.context();
  }

  private static String byLine(FindingKey key) {
    return key.group() + key.line();
  }

  private static String byLineBefore(FindingKey key) {
    return key.group() + key.before();
  }

  private static String byLineAfter(FindingKey key) {
    return key.group() + key.after();
  }
}
