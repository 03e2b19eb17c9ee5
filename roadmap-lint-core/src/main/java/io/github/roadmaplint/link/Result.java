package io.github.roadmaplint.link;

/**
 * What was found out about a link.
 *
 * @param url as it was given
 * @param key the name under which it is remembered; empty when no request can be made of it
 */
public record Result(String url, String key, Outcome outcome) {}
