/** Rules about files of data in YAML and JSON. */
@NullMarked
package io.github.roadmaplint.rules.data;

import org.jspecify.annotations.NullMarked;
