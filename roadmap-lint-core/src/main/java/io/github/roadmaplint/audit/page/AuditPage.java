package io.github.roadmaplint.audit.page;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.parallel.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Writes an audit as one HTML file, which makes no request and needs no other file. Its content
 * security policy allows only the one style sheet and the one script in it. Without JavaScript,
 * everything can be read except what is marked below.
 *
 * <p>Other programs, links and tests can rely on these ids, classes and attributes:
 *
 * <ul>
 *   <li>{@code #overview}, {@code #maps}, {@code #findings}, {@code #rules}: the parts. In the
 *       overview {@code .card} (a number), {@code .glance} (the first answers), {@code #roadmaps},
 *       {@code #rule-table}, {@code #hosts}, {@code #oldest} (tables; {@code tr[data-roadmap]} in
 *       the first one), {@code #trend}, {@code #comparison}, {@code #fixed}. A {@code
 *       table.sortable} has a button in each {@code thead th}, and {@code aria-sort}.
 *   <li>{@code details#map-SLUG}: a map, an {@code svg} in {@code .drawing} with elements {@code
 *       [data-node-id]}; the pages without a topic in {@code .orphans}. If the maps are large,
 *       those of the later roadmaps are compressed in {@code #drawings}, and the script draws them
 *       in place of {@code svg[data-drawing]}.
 *   <li>{@code details#roadmap-SLUG.roadmap}: the findings of a roadmap, {@code #roadmap--other}
 *       those of no roadmap. In it an {@code article#page-DIGITS.page} for each file with {@code
 *       h4}, {@code .path} and {@code .lost}; in it an {@code h5} with the rule and an {@code ul}
 *       with the findings {@code li#FINGERPRINT.finding} of a severity ({@code .error}, {@code
 *       .warning}, {@code .info}), with {@code data-fix} ({@code safe}, {@code unsafe}) and {@code
 *       data-new}. The current one is {@code .current}. A slug in an id that has other characters
 *       than lower-case letters, digits and hyphens is replaced by digits.
 *   <li>The script adds to each page {@code details.page-text}, {@code details.published} and the
 *       links to the code host, and to each finding {@code .tools} with buttons {@code
 *       [data-copy]}, whose attribute is the copied text. It reads them from {@code #texts}.
 *   <li>{@code #filter} with {@code #filter-text}, {@code #filter-severity}, {@code #filter-rule},
 *       {@code #filter-roadmap}, {@code #filter-fix}, {@code #filter-new}, {@code #filter-clear};
 *       {@code #count} and {@code #no-match}. The fragment of the URL is a query with the names
 *       after {@code filter-}, and {@code at} for the current finding; or only an id.
 *   <li>{@code #help-button}, {@code dialog#help}, {@code #help-close}; {@code #tip}, the title and
 *       the findings of a topic of a map; {@code #announcement}.
 *   <li>{@code details#rule-FAMILY-NAME.rule-info}: the explanation of a rule, with {@code .why}
 *       and {@code code.command}.
 *   <li>Only from a server: {@code #live} with the page that was edited last, its findings {@code
 *       .edited-findings} and its preview {@code .edited-preview}, {@code data-build} (the name of
 *       the build), {@code .failure}, and {@code #disconnected}.
 * </ul>
 */
public final class AuditPage {
  private AuditPage() {}

  /**
   * Writes the page.
   *
   * @param threads how many threads work, at least 1
   * @throws IOException if {@code out} does
   */
  public static void write(Audit audit, int threads, Appendable out) throws IOException {
    write(PageModel.of(audit, Optional.empty(), Workers.of(threads)), out);
  }

  /**
   * Writes the page for a server: it shows the edited page first, and has a second script and style
   * sheet. The script loads the page again when there is a newer build.
   *
   * @param threads how many threads work, at least 1
   * @throws IOException if {@code out} does
   */
  public static void write(Audit audit, LivePart live, int threads, Appendable out)
      throws IOException {
    write(PageModel.of(audit, Optional.of(LiveView.of(live)), Workers.of(threads)), out);
  }

  /**
   * Writes only the part of that page that is about the edited page.
   *
   * @throws IOException if {@code out} does
   */
  public static void write(LivePart live, Appendable out) throws IOException {
    LiveView view = LiveView.of(live);
    try {
      render(view, new OwaspHtmlTemplateOutput(new Output(out)));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static void write(PageModel model, Appendable out) throws IOException {
    try {
      render(model, new OwaspHtmlTemplateOutput(new Output(out)));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  /** Renders the templates without an interceptor, which they do not call. */
  @SuppressWarnings("NullAway")
  private static void render(PageModel model, HtmlTemplateOutput output) {
    JtepageGenerated.render(output, null, model);
  }

  @SuppressWarnings("NullAway")
  private static void render(LiveView live, HtmlTemplateOutput output) {
    JteliveGenerated.render(output, null, live);
  }

  /** Writes what the templates do to what a report is written to. */
  private record Output(Appendable out) implements TemplateOutput {
    @Override
    public void writeContent(String text) {
      writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int start, int end) {
      try {
        out.append(text, start, end);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
