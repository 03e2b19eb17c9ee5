package io.github.roadmaplint.cli;

import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.spelling.Explanation;
import io.github.roadmaplint.text.Quoted;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Prints how a word is classified. */
final class SpellingCommand {
  private static final int MOST_CANDIDATES = 3;
  private static final int MOST_REASONS = 12;

  private final ProcessIo io;

  SpellingCommand(ProcessIo io) {
    this.io = io;
  }

  ExitStatus run(Invocation invocation) throws UsageException, IOException {
    new OptionParser(invocation).color();
    if (invocation.operands().size() != 1) {
      throw new UsageException("Name a word: roadmap-lint spelling WORD");
    }
    String word = invocation.operands().get(0);
    Explanation explanation =
        Spellings.of(invocation, io.directory())
            .spelling()
            .explain(word)
            .orElseThrow(
                () ->
                    new UsageException(
                        "Word "
                            + Quoted.of(word)
                            + " does not occur in any text of this repository."));
    io.print(text(explanation, invocation.has("--why")));
    return ExitStatus.CLEAN;
  }

  private static CharSequence text(Explanation explanation, boolean why) {
    StringBuilder out = new StringBuilder(Escaper.line(explanation.word()));
    out.append(", in ").append(files(explanation.files())).append(": ");
    out.append(explanation.verdict()).append('\n');
    List<Explanation.Option> options = explanation.candidates();
    for (Explanation.Option option :
        options.subList(0, Math.min(MOST_CANDIDATES, options.size()))) {
      out.append("\n  ").append(option.word()).append(", in ").append(files(option.files()));
      out.append(", score ").append(number(option.score())).append('\n');
      if (why) {
        addReasons(option, out);
      }
    }
    if (why && !options.isEmpty()) {
      out.append("\nProbable from ").append(number(explanation.likelyFrom()));
      out.append(" on, certain from ").append(number(explanation.certainFrom())).append(" on.\n");
    }
    return out;
  }

  private static void addReasons(Explanation.Option option, StringBuilder out) {
    List<Explanation.Reason> reasons = option.reasons();
    int shown = Math.min(MOST_REASONS, reasons.size());
    for (Explanation.Reason reason : reasons.subList(0, shown)) {
      String weight = number(reason.weight());
      out.append(" ".repeat(Math.max(0, 10 - weight.length()))).append(weight);
      out.append("  ").append(reason.meaning()).append('\n');
    }
    if (shown < reasons.size()) {
      out.append("          and ").append(reasons.size() - shown).append(" with less weight\n");
    }
  }

  private static String files(int count) {
    return count == 1 ? "1 file" : count + " files";
  }

  /** With a sign and one decimal. */
  private static String number(double value) {
    return String.format(Locale.ROOT, "%+.1f", value);
  }
}
