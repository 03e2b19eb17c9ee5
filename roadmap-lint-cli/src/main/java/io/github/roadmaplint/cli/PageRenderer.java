package io.github.roadmaplint.cli;

import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.report.Style.Tone;
import io.github.roadmaplint.report.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Shows a rule's page on a terminal: headings stand out, paragraphs are wrapped, examples are
 * indented and say what they are examples of. The pages are our own, so this knows no more Markdown
 * than they use.
 */
final class PageRenderer {
  private static final String CODE_INDENT = "    ";

  private final Style style;
  private final int width;
  private final StringBuilder out = new StringBuilder();
  private final List<String> paragraph = new ArrayList<>();
  private String fence = "";

  private PageRenderer(Terminal terminal) {
    this.style = terminal.style();
    this.width = terminal.width();
  }

  static String render(String page, Terminal terminal) {
    PageRenderer renderer = new PageRenderer(terminal);
    page.lines().forEach(renderer::line);
    renderer.endParagraph();
    return renderer.out.toString();
  }

  private void line(String line) {
    if (!fence.isEmpty()) {
      inFence(line);
    } else if (line.startsWith("```")) {
      openFence(line);
    } else if (line.startsWith("#")) {
      heading(line);
    } else if (line.isBlank()) {
      endParagraph();
      blank();
    } else if (line.startsWith("|")) {
      endParagraph();
      out.append(Escaper.escape(line)).append('\n');
    } else {
      if (isItem(line)) {
        endParagraph();
      }
      paragraph.add(line.strip());
    }
  }

  private void heading(String line) {
    endParagraph();
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    String text = line.substring(level);
    out.append(style.paint(Tone.STRONG, Escaper.escape(text.strip()))).append('\n');
  }

  private void openFence(String line) {
    endParagraph();
    int ticks = 0;
    while (ticks < line.length() && line.charAt(ticks) == '`') {
      ticks++;
    }
    fence = line.substring(0, ticks);
    String label = FenceLabel.of(line.substring(ticks).strip());
    if (!label.isEmpty()) {
      out.append(style.paint(Tone.FAINT, Escaper.escape(label))).append("\n\n");
    }
  }

  private void inFence(String line) {
    if (line.strip().equals(fence)) {
      fence = "";
    } else {
      String shown = Escaper.escape(line.replace("\t", "    "));
      out.append(shown.isEmpty() ? "" : CODE_INDENT).append(shown).append('\n');
    }
  }

  private void endParagraph() {
    if (paragraph.isEmpty()) {
      return;
    }
    String text = Escaper.escape(String.join(" ", paragraph));
    paragraph.clear();
    int hang = isItem(text) ? text.indexOf(' ') + 1 : 0;
    List<String> lines = Wrap.lines(text, width - hang);
    for (int i = 0; i < lines.size(); i++) {
      out.append(" ".repeat(i == 0 ? 0 : hang)).append(lines.get(i)).append('\n');
    }
  }

  private void blank() {
    int end = out.length();
    if (end < 2 || out.charAt(end - 1) != '\n' || out.charAt(end - 2) != '\n') {
      out.append('\n');
    }
  }

  private static boolean isItem(String line) {
    String text = line.stripLeading().toLowerCase(Locale.ROOT);
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return text.startsWith("- ")
        || text.startsWith("* ")
        || (digits > 0 && text.startsWith(". ", digits));
  }
}
