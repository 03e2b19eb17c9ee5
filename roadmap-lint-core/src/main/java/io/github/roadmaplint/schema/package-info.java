/**
 * Validates JSON and YAML values with JSON Schemas, and creates messages. Input are values with
 * places, and schemas from the class path or as text; it never loads schemas from the network. It
 * is the only package that uses the validator library.
 */
@NullMarked
package io.github.roadmaplint.schema;

import org.jspecify.annotations.NullMarked;
