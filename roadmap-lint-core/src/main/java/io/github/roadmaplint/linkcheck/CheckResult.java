package io.github.roadmaplint.linkcheck;

/**
 * The result of a link.
 *
 * @param url as given
 * @param key its key in the ledger; empty if no request is possible
 */
public record CheckResult(String url, String key, CheckOutcome outcome) {}
