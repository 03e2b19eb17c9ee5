package io.github.roadmaplint.rule;

/**
 * An item of a list in another page.
 *
 * @param path the path of the page
 * @param line its line, from 1
 */
public record ListedPlace(String path, int line) {}
