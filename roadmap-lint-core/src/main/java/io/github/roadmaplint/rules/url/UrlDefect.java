package io.github.roadmaplint.rules.url;

/**
 * Why a URL cannot be followed.
 *
 * @param message what is wrong, see {@link io.github.roadmaplint.rule.Problem}
 * @param help what to do
 * @param mended what the URL was probably meant to be; empty when that cannot be guessed
 */
record UrlDefect(String message, String help, String mended) {}
