package io.github.roadmaplint.fetch;

import io.github.roadmaplint.fetch.FetchedStructure.Status;
import java.util.List;

/**
 * The report of a fetch.
 *
 * @param source the host of the site, or the folder or file of copies
 * @param isCopy whether files were copied
 * @param structures the result for each roadmap, sorted by slug
 * @param onlyThere roadmaps of the source that the repository does not have; empty if unknown
 * @param onlyHere roadmaps of the repository that the source does not have
 * @param incomplete whether the run was stopped, the network cannot be reached, or a file could not
 *     be written
 * @param notes other facts about the run, in sentences without full stop
 */
public record FetchReport(
    String source,
    boolean isCopy,
    List<FetchedStructure> structures,
    List<String> onlyThere,
    List<String> onlyHere,
    boolean incomplete,
    List<String> notes) {

  /** Copies the lists. */
  public FetchReport {
    structures = List.copyOf(structures);
    onlyThere = List.copyOf(onlyThere);
    onlyHere = List.copyOf(onlyHere);
    notes = List.copyOf(notes);
  }

  /** How many structures ended like that. */
  public int count(Status status) {
    return (int) structures.stream().filter(one -> one.status() == status).count();
  }

  /** Whether each structure is the one of the source. */
  public boolean isGood() {
    return structures.stream().allMatch(FetchedStructure::isGood);
  }
}
