package io.github.roadmaplint.rule;

/**
 * Words that a fix replaces with others. All other words have to stay in the text, or the fix is
 * refused.
 *
 * @param before what the file contains now, such as a misspelled word or a whole URL; empty when
 *     the fix only adds words
 * @param after what it contains instead; empty when the words are removed
 */
public record WordChange(String before, String after) {}
