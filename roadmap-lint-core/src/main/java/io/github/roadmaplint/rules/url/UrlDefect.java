package io.github.roadmaplint.rules.url;

/**
 * The reason why a URL cannot be opened.
 *
 * @param message the problem, see {@link io.github.roadmaplint.rule.Problem}
 * @param help what to do
 * @param fixed the URL that was probably meant; empty when it cannot be guessed
 */
record UrlDefect(String message, String help, String fixed) {}
