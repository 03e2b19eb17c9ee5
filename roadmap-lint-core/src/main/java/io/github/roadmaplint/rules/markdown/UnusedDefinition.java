package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.markdown.Definition;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.HashSet;
import java.util.Set;

/** A definition that no link of the page uses. */
public final class UnusedDefinition implements Rule.OfPage {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "markdown/unused-definition",
          Severity.WARNING,
          Fixable.UNSAFE,
          "A definition of a link is not used",
          "Readers do not see the definition. Its link was removed, or uses another label by"
              + " mistake.");

  /** Reports a definition that is meant as a resource. */
  private static final String MALFORMED_RESOURCE = "resource/malformed";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Problems problems) {
    if (page.definitions().isEmpty() || page.blocks().isEmpty()) {
      return; // other pages include a page that has only definitions
    }
    LabelUses uses = LabelUses.in(page);
    Set<String> meant = new HashSet<>();
    UnresolvedReference.undefinedIn(page)
        .forEach(reference -> reference.meant().map(Definition::key).ifPresent(meant::add));
    for (Definition definition : page.definitions()) {
      String key = definition.key();
      if (!isComment(definition)
          && !uses.contain(key)
          && !meant.contains(key)
          && LinkDefect.of(definition).isEmpty()) {
        problems.add(problem(page.source(), definition).unless(MALFORMED_RESOURCE));
      }
    }
  }

  /**
   * Whether the definition is used as a comment, such as {@code [//]: # (text)}, is that of a
   * footnote, or has a label that a template makes.
   */
  static boolean isComment(Definition definition) {
    String label = definition.label().strip();
    return label.startsWith("^")
        || label.startsWith("//")
        || definition.isTemplate()
        || definition.url().isEmpty()
        || definition.url().equals("#");
  }

  private static Problem problem(Source source, Definition definition) {
    Problem problem =
        Problem.of(
            definition.labelSpan(),
            "Definition of " + Quoted.of(definition.label()) + " is not used",
            "Remove the definition, or use its label in a link.");
    Span line = source.line(source.lineOf(definition.span().start()));
    boolean whole = source.text(line).strip().equals(source.text(definition.span()).strip());
    if (!whole) {
      return problem;
    }
    return problem.with(
        Fix.unsafe("Remove the definition", new Edit(definition.span(), ""))
            .removing(source.text(definition.span())));
  }
}
