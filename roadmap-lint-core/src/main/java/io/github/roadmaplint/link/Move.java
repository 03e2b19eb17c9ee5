package io.github.roadmaplint.link;

/**
 * Where a link has moved to for good.
 *
 * @param url the new place
 * @param sameSite whether it is on the same site, so that nobody else can be meant by it
 */
public record Move(String url, boolean sameSite) {}
