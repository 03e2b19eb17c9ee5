package io.github.roadmaplint.linkcheck.run;

import io.github.roadmaplint.engine.Shard;
import io.github.roadmaplint.linkcheck.LinkOptions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The request of a link check.
 *
 * @param options how links are requested
 * @param network whether to send requests at all; otherwise only cached results are used
 * @param maxAge the maximum age of a cached verdict; empty for the default
 * @param fresh whether to ignore cached verdicts
 * @param confirmDays on how many different days a link must be broken before it is an error
 * @param slice the part of the links to check, by URL
 * @param shard the part of the hosts to send requests to
 * @param suggest whether to look up archived copies
 * @param ledger where verdicts are stored
 * @param notes notes for the user about the request, in sentences
 */
public record LinkRequest(
    LinkOptions options,
    boolean network,
    Optional<Duration> maxAge,
    boolean fresh,
    int confirmDays,
    Shard slice,
    Shard shard,
    boolean suggest,
    LedgerSelection ledger,
    List<String> notes) {

  /** Copies the list. */
  public LinkRequest {
    notes = List.copyOf(notes);
  }
}
