package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.NodeId;
import io.github.roadmaplint.layout.PageName;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;

/** A page whose file name does not connect it to a topic. */
public final class FileName implements Rule.OfPlace {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "topic/file-name",
          Severity.ERROR,
          Fixable.UNSAFE,
          "A topic page is not named `<slug>@<node id>.md`",
          "Only the node id in the file name connects a page to its topic on the roadmap. A page"
              + " without a valid node id is never published.");

  private static final Span START = Span.at(0);
  private static final String ENDING = ".md";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Repository repository, Problems problems) {
    if (entry.collection().kind() != Kind.TOPIC) {
      return;
    }
    String file = entry.fileName();
    PageName name = entry.name();
    String id = name.nodeId().orElse("");
    if (name.nodeId().isPresent() && !NodeId.isValid(id)) {
      problems.add(badId(entry, id, repository));
    } else if (id.isEmpty() && !entry.collection().nested() && !file.equals("index.md")) {
      problems.add(withoutId(file));
    }
  }

  private static Problem withoutId(String file) {
    return Problem.of(
        START,
        "File name " + Quoted.of(file) + " has no node id",
        "Write `@` and the id of the topic's node before `.md`, or delete the file.");
  }

  private static Problem badId(Entry entry, String id, Repository repository) {
    String file = entry.fileName();
    if (id.endsWith(ENDING)) {
      String name = NewName.endingOnce(file);
      Problem problem =
          Problem.of(
              START,
              "File name " + Quoted.of(file, 60) + " has its extension twice",
              NewName.help(entry, name, repository));
      return NewName.fix(entry, name, repository).map(problem::with).orElse(problem);
    }
    return Problem.of(
        START,
        "Node id " + Quoted.of(id) + " is not 21 letters, digits, `-` or `_`",
        "Write the id of the topic's node after the `@`, as the roadmap's structure has it.");
  }
}
