package io.github.roadmaplint.text;

import java.util.regex.Pattern;

/** Recognizes pages that are test data or templates: their gaps are there on purpose. */
public final class SamplePages {
  private static final Pattern SAMPLE =
      Pattern.compile(
          "(?:^|/)_*(?:tests?|test-?data|fixtures?|templates)_*/"
              + "|(?:^|[/._-])template(?:[/._-]|$)",
          Pattern.CASE_INSENSITIVE);

  private SamplePages() {}

  /** Whether the path of a page, relative to the repository, names test data or a template. */
  public static boolean has(String path) {
    return SAMPLE.matcher(path).find();
  }
}
