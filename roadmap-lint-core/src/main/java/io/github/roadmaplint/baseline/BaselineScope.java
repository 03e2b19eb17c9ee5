package io.github.roadmaplint.baseline;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What a run has looked at, which decides whether an entry without a finding is no longer needed.
 *
 * @param isRecorded whether findings of a rule belong into a baseline
 * @param isChecked whether a rule could have found something in a file
 * @param isMissing whether there is no file of that path
 * @param isComplete whether the run was about the whole repository and came to its end, so that
 *     entries for missing files are no longer needed
 * @param renames the new paths of renamed files by their old paths, for some missing files and the
 *     files that may be the same; asked only if it makes a difference
 */
public record BaselineScope(
    Predicate<String> isRecorded,
    BiPredicate<String, String> isChecked,
    Predicate<String> isMissing,
    boolean isComplete,
    BiFunction<Set<String>, Set<String>, Map<String, String>> renames) {}
