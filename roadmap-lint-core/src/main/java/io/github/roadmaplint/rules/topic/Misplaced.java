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

/** A file where publication does not look. */
public final class Misplaced implements Rule.OfPlace {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "topic/misplaced",
          Severity.WARNING,
          Fixable.NO,
          "A file lies where only topic pages belong, or a topic page lies elsewhere",
          "Publication takes the pages of one folder and nothing else. What lies beside them, above"
              + " or below is work that no reader sees.");

  private static final Span START = Span.at(0);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Repository repository, Problems problems) {
    Kind kind = entry.collection().kind();
    if (kind == Kind.STRAY) {
      problems.add(stray(entry.fileName()));
      return;
    }
    if (kind != Kind.TOPIC || entry.collection().nested()) {
      return;
    }
    if (entry.fileName().equals("index.md")) {
      problems.add(
          Problem.of(
              START,
              "Page `index.md` belongs to no topic",
              "Move its text to the page of a topic, and delete it."));
    } else if (isNested(entry)) {
      problems.add(
          Problem.of(
              START,
              "Page " + Quoted.of(entry.fileName()) + " lies in a folder of its own",
              "Move it to the folder of the other pages."));
    }
  }

  private static Problem stray(String file) {
    String page = pageName(file);
    return Problem.of(
        START,
        "File " + Quoted.of(file) + " has no place among the roadmaps",
        page.isEmpty()
            ? "Move it to where files of its kind lie, or delete it."
            : "Call it " + Quoted.of(page, 100) + ": it is named like a page.");
  }

  /**
   * What a file should be called whose name is that of a page but for its ending; empty otherwise.
   */
  private static String pageName(String file) {
    int dot = file.lastIndexOf('.');
    for (String stem : new String[] {file, dot < 0 ? file : file.substring(0, dot)}) {
      boolean page = PageName.parse(stem).nodeId().filter(NodeId::isValid).isPresent();
      if (page && !file.equals(stem + ".md")) {
        return stem + ".md";
      }
    }
    return "";
  }

  /** Whether the path has more segments than the pattern needs. */
  private static boolean isNested(Entry entry) {
    String pattern = entry.collection().path().text();
    int depth = slashes(pattern) - (pattern.contains("**/") ? 1 : 0);
    return slashes(entry.path()) > depth;
  }

  private static int slashes(String path) {
    int slashes = 0;
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      slashes++;
    }
    return slashes;
  }
}
