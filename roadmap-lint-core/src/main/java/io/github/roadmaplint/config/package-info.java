/**
 * The settings of users: the configuration file and the layouts, from YAML to validated records.
 */
@NullMarked
package io.github.roadmaplint.config;

import org.jspecify.annotations.NullMarked;
