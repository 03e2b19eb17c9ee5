/**
 * Computes the published form of a topic page. It follows the public script that copies pages into
 * the site's database. The script renders the page to HTML, uses the last list that has an item
 * with only a link as the list of resources and the first heading of level 1 as the title, deletes
 * the last paragraph, and keeps the rest as the description.
 */
@NullMarked
package io.github.roadmaplint.publication;

import org.jspecify.annotations.NullMarked;
