package io.github.roadmaplint.layout;

/**
 * A front matter field that names entries of a collection.
 *
 * @param field a path of keys joined by dots; {@code []} after a key steps into a list, as in
 *     {@code questions[].topics[]}
 * @param collection the name of the collection whose slugs are meant
 * @param mutual whether both sides are expected to name each other
 */
public record Reference(String field, String collection, boolean mutual) {}
