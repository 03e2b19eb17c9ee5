package io.github.roadmaplint.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * What was audited, and when.
 *
 * @param name of the repository: {@code owner/name} of its origin, or the name of its folder
 * @param made when the audit was made
 * @param version of the program
 * @param commit the full id of the commit that is checked out; empty outside git
 * @param files how many files were checked
 * @param suppressed how many findings were suppressed
 * @param hidden how many findings a baseline hides
 * @param incomplete whether a file could not be read or a rule failed
 */
public record AuditHeader(
    String name,
    Instant made,
    String version,
    Optional<String> commit,
    int files,
    int suppressed,
    int hidden,
    boolean incomplete) {}
