package io.github.roadmaplint.link;

/**
 * How a host was treated in a run.
 *
 * @param requests how many it got
 * @param parkedMillis how long it was left alone because it asked for it
 */
public record HostSummary(String name, int requests, long parkedMillis) {}
