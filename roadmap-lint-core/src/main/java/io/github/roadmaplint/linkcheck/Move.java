package io.github.roadmaplint.linkcheck;

/**
 * The permanent redirect of a link.
 *
 * @param url the new URL
 * @param sameSite whether it is on the same site
 */
public record Move(String url, boolean sameSite) {}
