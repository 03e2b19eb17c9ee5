package io.github.roadmaplint.report;

import io.github.roadmaplint.app.Preview;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.publication.Publication.Part;
import io.github.roadmaplint.publication.PublishedResource;
import io.github.roadmaplint.publication.RoundTrip;
import io.github.roadmaplint.report.Style.Tone;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.BuildCommands;
import io.github.roadmaplint.text.KnownSecrets;
import io.github.roadmaplint.text.Secrets;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A text preview: what is published and what is lost. */
public final class PreviewText {
  private static final String INDENT = "  ";
  private static final String UNCERTAIN =
      "The published text of this page is not shown because it is not certain: the page ";
  private static final String HIDDEN =
      "Something is lost or changed, but the rules that report it are off or suppressed here.";

  private final Style style;
  private final int width;

  /**
   * A preview as text.
   *
   * @param style how words are emphasized
   * @param width in columns
   */
  public PreviewText(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  /** Writes previews, an empty line between them. */
  public void write(List<Preview> previews, Appendable out) throws IOException {
    String between = "";
    for (Preview preview : previews) {
      out.append(between);
      write(preview, out);
      between = "\n";
    }
  }

  private void write(Preview preview, Appendable out) throws IOException {
    String path = Escaper.escape(preview.page().source().path());
    out.append(style.paint(Tone.STRONG, path.startsWith("::") ? "./" + path : path)).append('\n');
    if (!preview.published()) {
      note("Not published: the name of the file has no node id (`topic/file-name`).", out);
    }
    KnownSecrets secrets = KnownSecrets.of(preview.page().source());
    if (preview.back().isPresent()) {
      page(preview.back().get(), secrets, out);
    } else {
      note(UNCERTAIN + doubt(preview), out);
      if (preview.publication().isCertain(Part.RESOURCES)) {
        uncertain(preview.publication().resources(), secrets, out);
      }
    }
    losses(preview, out);
  }

  /** The reason why the whole page is uncertain, as the end of a sentence. */
  private static String doubt(Preview preview) {
    if (preview.page().page().frontMatter().isPresent()) {
      return "begins with front matter.";
    }
    if (preview.page().source().text().startsWith("\uFEFF")) {
      return "begins with an invisible character, U+FEFF.";
    }
    if (RoundTrip.hasControlCharacter(preview.page().source().text())) {
      return "contains a vertical tab or a form feed.";
    }
    String parts =
        preview.publication().doubts().stream()
            .sorted()
            .map(PreviewText::name)
            .collect(Collectors.joining(", "));
    return parts.isEmpty()
        ? "has a link or an HTML tag that the site may read in another way."
        : "has HTML or links that may change these parts: " + parts + ".";
  }

  private static String name(Part part) {
    return switch (part) {
      case TITLE -> "the title";
      case LIST -> "the list of resources";
      case RESOURCES -> "the resources in it";
      case PARAGRAPH -> "the paragraph that is deleted";
    };
  }

  private void page(RoundTrip page, KnownSecrets secrets, Appendable out) throws IOException {
    heading("Title", out);
    lines(secrets.hide(page.title()), out);
    heading("Text", out);
    if (page.description().isEmpty()) {
      note("none", out);
    } else {
      lines(secrets.hide(page.description()), out);
    }
    heading("Resources", out);
    for (RoundTrip.Line line : page.resources()) {
      resource(line.resource().type(), secrets.hide(line.title()), secrets.hide(line.url()), out);
    }
    if (page.resources().isEmpty()) {
      note("none", out);
    }
  }

  private void uncertain(List<PublishedResource> resources, KnownSecrets secrets, Appendable out)
      throws IOException {
    heading("Resources", out);
    for (PublishedResource resource : resources) {
      resource(
          resource.type(),
          secrets.hide(resource.title()),
          secrets.hide(resource.link().url()),
          out);
    }
    if (resources.isEmpty()) {
      note("none", out);
    }
  }

  private void resource(String type, String title, String url, Appendable out) throws IOException {
    out.append(INDENT).append("- ").append(style.paint(Tone.INFO, Escaper.escape(type)));
    out.append(INDENT).append(Escaper.escape(title)).append(INDENT);
    out.append(style.paint(Tone.FAINT, Escaper.escape(url))).append('\n');
  }

  private void losses(Preview preview, Appendable out) throws IOException {
    if (preview.hidden()) {
      out.append('\n');
      note(HIDDEN, out);
      return;
    }
    if (preview.findings().isEmpty()) {
      if (preview.back().isPresent()) {
        out.append('\n').append(style.paint(Tone.GOOD, "Nothing is lost.")).append('\n');
      }
      return;
    }
    heading("Lost or changed", out);
    for (Finding finding : preview.findings()) {
      boolean lost = preview.isLost(finding);
      out.append(INDENT)
          .append(style.paint(lost ? Tone.ERROR : Tone.WARNING, lost ? "[lost]" : "[changed]"));
      out.append(" line ").append(Integer.toString(finding.start().line())).append(INDENT);
      out.append(
          style.paint(Tone.FAINT, style.link(finding.rule(), RulePages.uri(finding.rule()))));
      out.append('\n');
      if (lost) {
        struck(finding, out);
      }
      wrapped(finding.message() + '.', out);
      wrapped(finding.help(), out);
    }
  }

  /** Lost words; each line is labeled, because some terminals cannot strike out text. */
  private void struck(Finding finding, Appendable out) throws IOException {
    Span span = finding.span();
    String lost = Secrets.hide(finding.source().text(), span.start(), span.end());
    for (String line : split(lost)) {
      out.append(INDENT).append("- ").append(style.paint(Tone.LOST, Escaper.escape(line)));
      out.append('\n');
    }
  }

  private void heading(String words, Appendable out) throws IOException {
    out.append('\n').append(style.paint(Tone.STRONG, words)).append('\n');
  }

  private void note(String words, Appendable out) throws IOException {
    for (String line : Wrap.lines(words, width - INDENT.length())) {
      out.append(INDENT).append(style.paint(Tone.FAINT, line)).append('\n');
    }
  }

  private void wrapped(String words, Appendable out) throws IOException {
    for (String line : Wrap.lines(Escaper.escape(words), width - 2 * INDENT.length())) {
      out.append(INDENT)
          .append(BuildCommands.isLine(line) ? "· " : INDENT)
          .append(line)
          .append('\n');
    }
  }

  /** Text of the page, never at the start of a line, where a build server reads commands. */
  private static void lines(String text, Appendable out) throws IOException {
    for (String line : split(Secrets.hide(text))) {
      out.append(line.isEmpty() ? "  |" : "  | ").append(Escaper.escape(line)).append('\n');
    }
  }

  private static List<String> split(String text) {
    return List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
  }
}
