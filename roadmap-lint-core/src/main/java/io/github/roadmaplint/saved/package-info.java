/**
 * Reports that were saved as JSON: read back, joined and compared. A saved report is untrusted: it
 * is read strictly, and nothing that it names is opened.
 */
@NullMarked
package io.github.roadmaplint.saved;

import org.jspecify.annotations.NullMarked;
