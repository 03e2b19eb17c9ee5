package io.github.roadmaplint.cli;

/**
 * What {@code fix} was asked to do.
 *
 * @param job what to mend
 * @param choice which fixes to make
 * @param diff whether to show what would change, and write nothing
 */
record FixRequest(JobRequest job, FixChoice choice, boolean diff, ColorMode color) {

  static FixRequest of(Invocation invocation) throws UsageException {
    return new FixRequest(
        JobRequest.of(invocation),
        new FixChoice(invocation.has("--unsafe-fixes")),
        invocation.has("--diff"),
        new Values(invocation).color());
  }
}
