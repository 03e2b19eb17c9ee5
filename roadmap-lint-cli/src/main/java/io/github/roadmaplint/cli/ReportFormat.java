package io.github.roadmaplint.cli;

/** The formats that a report can be written in, as options name them. */
enum ReportFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON,
  /** For code scanning. */
  SARIF,
  /** For a step of GitHub Actions. */
  GITHUB,
  /** For reviewdog. */
  RDJSON
}
