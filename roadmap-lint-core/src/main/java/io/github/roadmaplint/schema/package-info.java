/**
 * Whether a JSON or YAML value has the form that a JSON Schema asks for, said in sentences for
 * people. Knows values that know where they stand, and schemas from the class path or handed in;
 * never fetches anything. The only package that knows the validator library.
 */
@NullMarked
package io.github.roadmaplint.schema;

import org.jspecify.annotations.NullMarked;
