package io.github.roadmaplint.check;

import io.github.roadmaplint.link.LinkOptions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is wanted of a check of links.
 *
 * @param options how they are asked for
 * @param network whether to send requests at all; else only what is remembered counts
 * @param maxAge how old a remembered verdict may be; as long as it holds when empty
 * @param fresh whether remembered verdicts do not count
 * @param confirmDays on how many different days a link has to be broken before that is an error
 * @param slice which part of the links
 * @param suggest whether an archived copy is looked for
 * @param ledger where verdicts are remembered
 * @param notes what the owner of the run should know about the request, in sentences
 */
public record LinkRequest(
    LinkOptions options,
    boolean network,
    Optional<Duration> maxAge,
    boolean fresh,
    int confirmDays,
    Slice slice,
    boolean suggest,
    LedgerChoice ledger,
    List<String> notes) {

  /** Copies the list. */
  public LinkRequest {
    notes = List.copyOf(notes);
  }
}
