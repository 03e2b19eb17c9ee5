package io.github.roadmaplint.layout;

/**
 * What the path of a translated page says.
 *
 * @param language the language tag or name in the path, in lower case
 * @param original the path of the page that it is a translation of
 */
public record Translation(String language, String original) {}
