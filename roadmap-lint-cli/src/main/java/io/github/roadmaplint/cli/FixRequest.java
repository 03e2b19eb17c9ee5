package io.github.roadmaplint.cli;

/**
 * The request of {@code fix}.
 *
 * @param job what to fix
 * @param choice which fixes to apply
 * @param diff whether to show the changes, and write nothing
 */
record FixRequest(JobRequest job, FixChoice choice, boolean diff, ColorMode color) {

  static FixRequest of(Invocation invocation) throws UsageException {
    return new FixRequest(
        JobRequest.of(invocation),
        new FixChoice(invocation.has("--unsafe-fixes")),
        invocation.has("--diff"),
        new OptionParser(invocation).color());
  }
}
