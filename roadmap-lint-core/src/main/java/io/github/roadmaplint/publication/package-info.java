/**
 * What the site makes of a topic page: a restatement of the public script that copies pages into
 * the site's database. It renders the page to HTML, takes the last list that has an item of nothing
 * but a link for the list of resources, the first heading of level 1 for the title, deletes the
 * last paragraph, and keeps the rest as the description.
 */
@NullMarked
package io.github.roadmaplint.publication;

import org.jspecify.annotations.NullMarked;
