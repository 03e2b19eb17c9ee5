package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.report.Style.Tone;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.BuildCommands;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The text report: each finding with its code frame and its help, and the explanation once for each
 * rule.
 */
public final class TextReport implements Format {
  /** Width of a label, with the two spaces after it. */
  private static final int LABEL = CodeFrame.GUTTER;

  private final Style style;
  private final int width;
  private final LocalPath local;

  /**
   * A text report.
   *
   * @param style how words are emphasized
   * @param width in columns
   * @param local how files are called
   */
  public TextReport(Style style, int width, LocalPath local) {
    this.style = style;
    this.width = width;
    this.local = local;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Set<String> explained = new HashSet<>();
    String lastPath = "";
    for (Finding finding : FindingLimit.of(report)) {
      place(finding, finding.path().equals(lastPath), out);
      headline(finding, out);
      frame(finding, out);
      labelled("help", finding.help(), out);
      labelled("fix", fix(finding), out);
      if (explained.add(finding.rule())) {
        labelled("why", finding.why(), out);
      }
      out.append('\n');
      lastPath = finding.path();
    }
    new HiddenList(style).write(report, out);
  }

  private static String fix(Finding finding) {
    Fixability fixability = Fixability.of(finding);
    return fixability.word() + (fixability == Fixability.UNSAFE ? ", needs review" : "");
  }

  static Tone tone(Severity severity) {
    return switch (severity) {
      case ERROR -> Tone.ERROR;
      case WARNING -> Tone.WARNING;
      case INFO -> Tone.INFO;
    };
  }

  /**
   * The position in a form that editors and terminals recognize; the path is emphasized at the
   * first finding of a file.
   */
  private void place(Finding finding, boolean sameFile, Appendable out) throws IOException {
    String shown = local.shown(finding.path());
    String at = ":" + finding.start().line() + ":" + finding.start().column();
    out.append(style.paint(sameFile ? Tone.FAINT : Tone.STRONG, shown))
        .append(style.paint(Tone.FAINT, at))
        .append('\n');
  }

  private void headline(Finding finding, Appendable out) throws IOException {
    Tone tone = tone(finding.severity());
    List<String> lines = Wrap.lines(Escaper.escape(finding.message()), width - LABEL);
    label(CountWords.name(finding.severity()), tone, out);
    for (int i = 0; i < lines.size(); i++) {
      out.append(i == 0 ? "" : "\n" + indent(lines.get(i)))
          .append(style.paint(Tone.STRONG, lines.get(i)));
    }
    int used = LABEL + DisplayWidth.of(lines.get(lines.size() - 1));
    boolean fits = used + 2 + finding.rule().length() <= width;
    String link = style.link(finding.rule(), RulePages.uri(finding.rule()));
    out.append(fits ? "  " : "\n" + " ".repeat(LABEL))
        .append(style.paint(Tone.FAINT, link))
        .append('\n');
  }

  private void frame(Finding finding, Appendable out) throws IOException {
    CodeFrame frame = new CodeFrame(finding, style, width, out);
    if (!frame.isEmpty()) {
      out.append('\n');
      frame.write();
      out.append('\n');
    }
  }

  private void labelled(String name, String text, Appendable out) throws IOException {
    label(name, Tone.FAINT, out);
    Iterator<String> lines = Wrap.lines(Escaper.escape(text), width - LABEL).iterator();
    out.append(lines.next()).append('\n');
    while (lines.hasNext()) {
      String line = lines.next();
      out.append(indent(line)).append(line).append('\n');
    }
  }

  private static String indent(String line) {
    return " ".repeat(LABEL - 2) + (BuildCommands.isLine(line) ? "· " : "  ");
  }

  private void label(String name, Tone tone, Appendable out) throws IOException {
    out.append(" ".repeat(LABEL - 2 - name.length())).append(style.paint(tone, name)).append("  ");
  }
}
