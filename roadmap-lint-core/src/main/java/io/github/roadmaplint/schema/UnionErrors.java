package io.github.roadmaplint.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a value may have one of several forms and has none, every form complains. What its author
 * meant is most likely the form that complains least, so only that one is heard.
 */
final class UnionErrors {
  private static final Set<String> CHOICES = Set.of("anyOf", "oneOf");

  private UnionErrors() {}

  /** The violations outside of choices, and of each choice those of the nearest form. */
  static List<Violation> nearest(List<Violation> violations) {
    List<Violation> kept = new ArrayList<>();
    Map<String, Map<String, List<Violation>>> choices = new LinkedHashMap<>();
    for (Violation violation : violations) {
      int choice = choice(violation);
      if (choice < 0) {
        kept.add(violation);
        continue;
      }
      List<Object> path = violation.evaluation();
      choices
          .computeIfAbsent(choiceKey(violation, choice), key -> new LinkedHashMap<>())
          .computeIfAbsent(path.subList(0, choice + 2).toString(), key -> new ArrayList<>())
          .add(violation);
    }
    // The union itself also has an error, which adds nothing to the errors of its branches.
    kept.removeIf(violation -> choices.containsKey(ownKey(violation)));
    choices.values().forEach(forms -> kept.addAll(best(forms)));
    return kept;
  }

  private static List<Violation> best(Map<String, List<Violation>> forms) {
    // A form of another type altogether is further off than any detail.
    return forms.values().stream()
        .min(
            Comparator.<List<Violation>>comparingInt(form -> -deepest(form))
                .thenComparingInt(List::size))
        .orElse(List.of());
  }

  private static int deepest(List<Violation> form) {
    return form.stream().mapToInt(violation -> violation.path().size()).max().orElse(0);
  }

  /** The position of the outermost union in the path, followed by a branch. */
  private static int choice(Violation violation) {
    List<Object> path = violation.evaluation();
    for (int i = 0; i + 1 < path.size(); i++) {
      if (CHOICES.contains(path.get(i).toString()) && path.get(i + 1) instanceof Integer) {
        return i;
      }
    }
    return -1;
  }

  private static String ownKey(Violation violation) {
    boolean choice = CHOICES.contains(violation.keyword());
    return choice ? choiceKey(violation, violation.evaluation().size() - 1) : "";
  }

  /** The choice, and the value that it is about. */
  private static String choiceKey(Violation violation, int choice) {
    List<Object> way = violation.evaluation().subList(0, choice);
    int depth = Math.min(SchemaLayers.depth(way), violation.path().size());
    return way + " " + violation.path().subList(0, depth);
  }
}
