package io.github.roadmaplint.rule;

/**
 * Words that a fix writes instead of others. Everything else that the text says has to be there
 * afterwards, or the fix is refused.
 *
 * @param before what the file contains now, such as a misspelled word or a whole URL; empty when
 *     the fix only adds words
 * @param after what it contains instead; empty when the words are removed
 */
public record WordChange(String before, String after) {}
