package io.github.roadmaplint.link;

/**
 * The result of a link.
 *
 * @param url as given
 * @param key its key in the ledger; empty if no request is possible
 */
public record Result(String url, String key, Outcome outcome) {}
