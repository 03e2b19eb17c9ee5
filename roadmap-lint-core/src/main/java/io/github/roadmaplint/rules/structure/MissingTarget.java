package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Item;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;

/** A button or link without a URL. */
public final class MissingTarget implements Rule.OfStructure {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "structure/missing-target",
              Severity.WARNING,
              Fixable.NO,
              "A button or a link of a links group has no URL",
              "A reader clicks and nothing happens.")
          .needing(Need.STRUCTURES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Structure structure, Problems problems) {
    for (Node node : structure.nodes()) {
      if (node.is("button") || node.is("resourceButton")) {
        checkTarget("Button", "data.href", node, asItem(node), problems);
      } else if (node.is("linksgroup")) {
        for (Item item : node.items()) {
          checkTarget("Link", "url", node, item, problems);
        }
      }
    }
  }

  private static Item asItem(Node button) {
    return new Item(button.span(), button.label(), button.target());
  }

  private static void checkTarget(
      String what, String field, Node node, Item item, Problems problems) {
    if (item.target().filter(url -> !url.value().isBlank()).isPresent()) {
      return;
    }
    String label = item.label().map(StringData::value).orElse("");
    String name = label.isBlank() ? "" : " " + Quoted.of(label);
    problems.add(
        Problem.of(
                Nodes.place(item.target().or(item::label), item.span()),
                what + name + " has no URL",
                "Write its URL into `" + field + "`, or delete it.")
            .about(Nodes.id(node) + ' ' + label));
  }
}
