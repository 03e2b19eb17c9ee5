package io.github.roadmaplint.text;

import java.util.regex.Pattern;

/** Recognizes pages that are test data or templates: their gaps are there on purpose. */
public final class SamplePages {
  private static final Pattern SAMPLE =
      Pattern.compile(
          "(?:^|/)_*(?:tests?|test-?data|fixtures?|templates)_*/"
              + "|(?:^|[/._-])template(?:[/._-]|$)",
          Pattern.CASE_INSENSITIVE);

  /** Folders whose files tests read, and sites that are only built by tests. */
  private static final Pattern DATA =
      Pattern.compile(
          "(?:^|/)(?:_*fixtures?_*|test[-_]?(?:data|sites?)|tests?/(?:data|source|sites?|input))/"
              + "(?!(?:[^/]*+/)*+readme\\.)",
          Pattern.CASE_INSENSITIVE);

  private SamplePages() {}

  /**
   * Whether a page is data of tests, whose links lead to nothing on purpose; not its description.
   */
  public static boolean isTestData(String path) {
    return DATA.matcher(path).find();
  }

  /** Whether the path of a page, relative to the repository, names test data or a template. */
  public static boolean has(String path) {
    return SAMPLE.matcher(path).find();
  }
}
