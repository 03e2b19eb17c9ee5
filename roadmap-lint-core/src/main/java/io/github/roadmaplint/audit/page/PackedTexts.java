package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.audit.AuditedFinding;
import io.github.roadmaplint.audit.AuditedPage;
import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.ShellQuote;
import io.github.roadmaplint.report.UnifiedDiff;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Secrets;
import io.github.roadmaplint.text.Shortened;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of the pages, their URLs and the URLs of their findings, in the order of the page, for
 * its script. They are about half of everything and wanted for one page at a time, so they are
 * compressed, see {@link CompressedJson}.
 *
 * <p>Each page is an object:
 *
 * <ul>
 *   <li>{@code url} of the file, without the path if it ends with it
 *   <li>{@code urls} of its findings, unless they are that of the file with {@code #L} and the line
 *   <li>{@code lines} of its text, each a text or a list of texts of which each second one is
 *       marked
 *   <li>{@code more}, the number of lines that are omitted
 *   <li>{@code diff}, the lines that publication changes
 *   <li>{@code word} and {@code glob}, its path for a shell and for the configuration, unless they
 *       are the path itself
 * </ul>
 */
final class PackedTexts {
  /** The number of lines of a text that the page contains. */
  private static final int MOST_LINES = 1_000;

  /** The length of a line, in characters. */
  private static final int LONGEST_LINE = 2_000;

  private final Audit audit;
  private final JsonWriter json;

  private PackedTexts(Audit audit, JsonWriter json) {
    this.audit = audit;
    this.json = json;
  }

  /** The texts, compressed. */
  static String of(List<AuditedPage> pages, Audit audit) {
    return CompressedJson.list(
        json -> {
          for (AuditedPage page : pages) {
            new PackedTexts(audit, json).write(page);
          }
        });
  }

  private void write(AuditedPage page) throws IOException {
    json.beginObject();
    urls(page);
    lines(page);
    diff(page);
    field("word", ShellQuote.of(page.path()), page.path());
    field("glob", glob(page.path()), page.path());
    json.endObject();
  }

  /** Writes a value unless the script knows it. */
  private void field(String name, String value, String known) throws IOException {
    if (!value.equals(known)) {
      json.field(name, value);
    }
  }

  private void urls(AuditedPage page) throws IOException {
    String file = SafeText.url(page.url()).orElse("");
    field(
        "url",
        file.endsWith(page.path()) ? file.substring(0, file.length() - page.path().length()) : file,
        "");
    List<String> urls = new ArrayList<>();
    boolean usual = true;
    for (List<AuditedFinding> findings : PageView.byRule(page, audit)) {
      for (AuditedFinding finding : findings) {
        String url = SafeText.url(finding.url()).orElse("");
        usual &= url.equals(file + "#L" + finding.finding().start().line());
        urls.add(url);
      }
    }
    if (!usual) {
      json.name("urls").beginArray();
      for (String url : urls) {
        json.value(url);
      }
      json.endArray();
    }
  }

  private void lines(AuditedPage page) throws IOException {
    Source source = page.source();
    String covered = Secrets.cover(source.text(), 0, source.text().length());
    List<Span> marks = marks(page);
    int shown = Math.min(MOST_LINES, source.lineCount());
    json.name("lines").beginArray();
    for (int line = 1; line <= shown; line++) {
      line(covered, source.line(line), marks);
    }
    json.endArray();
    if (shown < source.lineCount()) {
      json.field("more", source.lineCount() - shown);
    }
  }

  /** The places of the findings, without those that overlap an earlier one. */
  private List<Span> marks(AuditedPage page) {
    List<Span> marks = new ArrayList<>();
    int end = 0;
    for (int index : page.findings()) {
      Finding finding = audit.findings().get(index).finding();
      if (finding.span().start() >= end && !finding.span().isEmpty()) {
        marks.add(finding.span());
        end = finding.span().end();
      }
    }
    return marks;
  }

  private void line(String text, Span line, List<Span> marks) throws IOException {
    int end = Math.min(line.end(), line.start() + LONGEST_LINE);
    List<String> parts = new ArrayList<>();
    int done = line.start();
    for (Span mark : marks) {
      int from = Math.max(mark.start(), done);
      int to = Math.min(mark.end(), end);
      if (from < to) {
        parts.add(shown(text.substring(done, from)));
        parts.add(shown(text.substring(from, to)));
        done = to;
      }
    }
    parts.add(shown(text.substring(done, end)) + (end < line.end() ? "…" : ""));
    if (parts.size() == 1) {
      json.value(parts.get(0));
      return;
    }
    json.beginArray();
    for (String part : parts) {
      json.value(part);
    }
    json.endArray();
  }

  private void diff(AuditedPage page) throws IOException {
    Optional<String> published = page.published();
    if (published.isPresent()) {
      json.name("diff").beginArray();
      List<String> lines =
          UnifiedDiff.of("page", covered(page.source().text()), covered(published.get()))
              .lines()
              .skip(2)
              .limit(MOST_LINES)
              .map(line -> shown(Shortened.of(line, LONGEST_LINE)))
              .toList();
      for (String line : lines) {
        json.value(line);
      }
      json.endArray();
    }
  }

  /** A text with asterisks instead of secrets, some of which are in more than one line. */
  private static String covered(String text) {
    return Secrets.cover(text, 0, text.length());
  }

  /** A text without secrets as the page shows it. */
  private static String shown(String text) {
    return Escaper.escapeCharacters(text.replace("\t", "    "));
  }

  /** A glob that matches the path; {@code ?} matches any character. */
  private static String glob(String path) {
    StringBuilder glob = new StringBuilder(path.indexOf('/') < 0 ? "/" : "");
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean literal = !Escaper.isHidden(c) && "*?{}!\\\"".indexOf(c) < 0;
      glob.append(literal ? c : '?');
    }
    return glob.toString();
  }
}
