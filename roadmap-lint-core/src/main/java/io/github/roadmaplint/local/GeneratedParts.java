package io.github.roadmaplint.local;

import io.github.roadmaplint.source.Span;

/** Parts of pages that programs write. */
final class GeneratedParts {
  private static final String CONTRIBUTORS = "ALL-CONTRIBUTORS-LIST:";

  private GeneratedParts() {}

  /** The list that all-contributors writes; an empty span if there is none. */
  static Span contributors(String text) {
    int start = text.indexOf(CONTRIBUTORS + "START");
    int end = start < 0 ? -1 : text.indexOf(CONTRIBUTORS + "END", start);
    return end < 0 ? Span.at(0) : new Span(start, end);
  }
}
