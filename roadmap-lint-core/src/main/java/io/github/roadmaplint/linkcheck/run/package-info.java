/**
 * The link check of a repository: collects its links, has them checked, and converts the results to
 * findings and reports.
 */
@NullMarked
package io.github.roadmaplint.linkcheck.run;

import org.jspecify.annotations.NullMarked;
