package io.github.roadmaplint.report;

import io.github.roadmaplint.text.Shortened;
import java.util.List;
import java.util.Optional;

/**
 * A Markdown page with a table of the files that fixes change, for the description of a pull
 * request. Such texts are limited to 65,536 characters.
 */
public final class FileChangeTable {
  /** The length of a path or a reason, in characters. */
  private static final int LONGEST = 300;

  private FileChangeTable() {}

  /**
   * A changed file.
   *
   * @param path its path before the change
   * @param action what happens with it: delete, edit or rename
   * @param newPath its path after the change, if it is renamed
   * @param reason why, as sentences without the last full stop
   * @param duplicateOf the page that contains everything that a deleted file contains
   */
  public record Row(
      String path,
      String action,
      Optional<String> newPath,
      String reason,
      Optional<String> duplicateOf) {}

  /**
   * The page.
   *
   * @param title what the fixes do altogether
   * @param rows the changed files
   * @param refusals what was not done, as sentences without the last full stop
   */
  public static String of(String title, List<Row> rows, List<String> refusals) {
    MarkdownPage page = new MarkdownPage();
    page.add("## roadmap-lint: " + title + "\n");
    if (!rows.isEmpty()) {
      page.add("\n| file | action | reason | duplicate of |\n|---|---|---|---|\n");
      int listed = 0;
      while (listed < rows.size() && page.add(line(rows.get(listed)))) {
        listed++;
      }
      page.closeTable(rows.size() - listed);
    }
    refusals(refusals, page);
    return page.text();
  }

  private static void refusals(List<String> refusals, MarkdownPage page) {
    if (refusals.isEmpty() || !page.add("\nNot fixed:\n\n")) {
      return;
    }
    for (String refusal : refusals) {
      page.add("- " + InertMarkdown.sentence(Shortened.of(refusal, 2 * LONGEST)) + ".\n");
    }
  }

  private static String line(Row row) {
    return "| "
        + path(row.path())
        + " | "
        + row.action()
        + row.newPath().map(path -> " to " + path(path)).orElse("")
        + " | "
        + cell(InertMarkdown.sentence(Shortened.of(row.reason(), LONGEST)))
        + " | "
        + row.duplicateOf().map(FileChangeTable::path).orElse("")
        + " |\n";
  }

  private static String path(String path) {
    return cell(InertMarkdown.code(Shortened.of(path, LONGEST)));
  }

  /** A bar ends a cell, even in code, unless there is one backslash before it. */
  private static String cell(String text) {
    return text.indexOf('|') < 0 ? text : text.replace('\\', '/').replace("|", "\\|");
  }
}
