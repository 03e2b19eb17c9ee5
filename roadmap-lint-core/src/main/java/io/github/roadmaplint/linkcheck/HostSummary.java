package io.github.roadmaplint.linkcheck;

/**
 * The statistics of a host in a run.
 *
 * @param requests the number of requests
 * @param parkedMillis how long it was paused on its request
 */
public record HostSummary(String name, int requests, long parkedMillis) {}
