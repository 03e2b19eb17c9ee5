package io.github.roadmaplint.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The links to one host, from the ledger.
 *
 * @param host its name
 * @param links how many links of the repository lead to it
 * @param alive how many of them work
 * @param broken how many of them are certainly broken
 * @param uncertain how many were checked without a certain result
 * @param unchecked how many are not in the ledger
 * @param checked when one of them was checked last
 */
public record HostAudit(
    String host,
    int links,
    int alive,
    int broken,
    int uncertain,
    int unchecked,
    Optional<LocalDate> checked) {}
