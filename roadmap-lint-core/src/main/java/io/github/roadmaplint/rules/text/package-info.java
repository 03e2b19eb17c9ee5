/** Rules about misspellings in sentences, titles, labels and front matter. */
@NullMarked
package io.github.roadmaplint.rules.text;

import org.jspecify.annotations.NullMarked;
