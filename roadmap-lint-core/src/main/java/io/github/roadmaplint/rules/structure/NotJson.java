package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.data.DataDefect;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;

/** A structure or mapping that JSON parsers reject, or that they read differently. */
public final class NotJson implements Rule.OfStructure {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "structure/not-json",
              Severity.ERROR,
              Fixable.SAFE,
              "A structure file is not valid JSON, or repeats a key",
              "The site cannot draw a roadmap from a file that it cannot read. If a key is repeated,"
                  + " the site silently uses the last value.")
          .needing(Need.STRUCTURES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Structure structure, Problems problems) {
    if (structure.document().source().text().startsWith("\uFEFF")) {
      problems.add(byteOrderMark());
    }
    for (DataDefect defect : structure.document().defects()) {
      problems.add(Problem.of(defect.span(), defect.message(), defect.help()));
    }
  }

  /** Not allowed by RFC 8259, section 8.1; {@code JSON.parse} rejects it. */
  private static Problem byteOrderMark() {
    Span mark = new Span(0, 1);
    return Problem.of(
            mark,
            "Byte order mark (U+FEFF) comes before the JSON",
            "Save the file as UTF-8 without a byte order mark.")
        .with(Fix.safe("Remove the byte order mark", new Edit(mark, "")));
  }
}
