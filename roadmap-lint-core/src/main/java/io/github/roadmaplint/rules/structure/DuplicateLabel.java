package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Several topics of one roadmap with the same label. */
public final class DuplicateLabel implements Rule.OfStructure {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "structure/duplicate-label",
              Severity.INFO,
              Fixable.NO,
              "Several topics of a roadmap have the same label",
              "Readers cannot distinguish the topics, neither on the map nor in the site's search.")
          .needing(Need.STRUCTURES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Structure structure, Problems problems) {
    Map<String, List<StringData>> labels = new LinkedHashMap<>();
    for (Node node : structure.nodes()) {
      if (node.isTopic() && node.label().isPresent()) {
        StringData label = node.label().get();
        String key = label.value().strip().toLowerCase(Locale.ROOT);
        labels.computeIfAbsent(key, absent -> new ArrayList<>()).add(label);
      }
    }
    labels.forEach(
        (key, same) -> {
          if (same.size() > 1 && !key.isEmpty()) {
            problems.add(problem(structure.source(), same).about(key));
          }
        });
  }

  /** One problem for all topics, at the second one. */
  private static Problem problem(Source source, List<StringData> same) {
    String times = same.size() == 2 ? "two" : String.valueOf(same.size());
    int line = source.lineOf(same.get(0).span().start());
    return Problem.of(
        same.get(1).span(),
        "Label " + Quoted.of(same.get(1).value().strip()) + " is used by " + times + " topics",
        "Add to the label what distinguishes this topic from the one in line " + line + ".");
  }
}
