package io.github.roadmaplint.rule;

/**
 * What a problem is about, if that is not the text at its place. It identifies the problem in
 * another version of the file, see {@code baseline.Fingerprints}.
 *
 * @param isPage whether it is the page as a whole, and not one of its items, sections or nodes
 * @param name what tells it from others of its page, without counts
 */
public record ProblemSubject(boolean isPage, String name) {}
