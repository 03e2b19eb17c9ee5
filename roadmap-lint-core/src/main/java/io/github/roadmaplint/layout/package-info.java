/**
 * The files of a repository and their purpose. A layout is data: collections with a path pattern, a
 * schema and the fields that refer to other collections. This package does not read the content of
 * files.
 */
@NullMarked
package io.github.roadmaplint.layout;

import org.jspecify.annotations.NullMarked;
