package io.github.roadmaplint.app;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.structures.StoredStructure;
import io.github.roadmaplint.structures.StoredStructures;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Notes about structures that {@code structures fetch} has stored, or could get. */
public final class StructureNotes {
  /** The command that stores structures. */
  static final String COMMAND = "`roadmap-lint structures fetch`";

  /** The note of a check without structures. It is of no use when files are fixed. */
  public static final String NONE =
      "No page is compared with its roadmap: there are no structures (" + COMMAND + ')';

  /** From this age, a structure has probably changed. */
  private static final int STALE_DAYS = 30;

  private static final int MOST_NAMED = 3;

  private StructureNotes() {}

  /**
   * The notes, in sentences without full stop.
   *
   * @param checked the files that are checked
   * @param whole whether these are all files, or all that a change affects
   * @param today the date from which ages are counted
   */
  public static List<String> of(
      Project project,
      DiskWorkspace workspace,
      Collection<Entry> checked,
      boolean whole,
      LocalDate today) {
    SortedSet<String> owners = withoutOwn(workspace.inventory(), checked);
    if (owners.isEmpty() || !project.usesStoredStructures(workspace)) {
      return whole && !owners.isEmpty() ? none(project, workspace) : List.of();
    }
    StoredStructures stored =
        StoredStructures.read(
            project.root(), today.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    SortedSet<String> missing = new TreeSet<>(owners);
    missing.removeIf(owner -> workspace.outsideStructure(owner).isPresent());
    List<StoredStructure> used = new ArrayList<>();
    boolean unknown = false;
    for (String owner : owners) {
      Optional<StoredStructure> entry = Optional.ofNullable(stored.entries().get(owner));
      entry.ifPresent(used::add);
      unknown |= entry.isEmpty() && !missing.contains(owner);
    }
    used.removeIf(entry -> missing.contains(entry.slug()));
    List<String> notes = new ArrayList<>(ages(used, today));
    if (unknown) {
      notes.add("The age of some stored structures is unknown, " + again());
    }
    if (whole && !missing.isEmpty() && missing.size() < owners.size()) {
      notes.add(missing(missing));
    }
    if (stored.dropped() > 0) {
      notes.add(
          "Some dates of stored structures are not possible and are ignored (" + COMMAND + ')');
    }
    return notes;
  }

  /** The roadmaps with checked pages whose structure is not in the repository. */
  private static SortedSet<String> withoutOwn(Inventory inventory, Collection<Entry> checked) {
    SortedSet<String> owners = new TreeSet<>();
    checked.stream()
        .filter(entry -> entry.collection().kind() == Kind.TOPIC)
        .forEach(entry -> owners.add(entry.owner()));
    owners.removeIf(owner -> !inventory.structures(owner).isEmpty());
    return owners;
  }

  /** The rules that compare pages with structures can report nothing. */
  private static List<String> none(Project project, DiskWorkspace workspace) {
    boolean any =
        workspace.structures().isPresent()
            || workspace.inventory().entries().stream()
                .anyMatch(entry -> entry.collection().kind() == Kind.STRUCTURE);
    return any || project.structuresUrl(workspace.inventory().layout()).isEmpty()
        ? List.of()
        : List.of(NONE);
  }

  private static List<String> ages(List<StoredStructure> used, LocalDate today) {
    if (used.isEmpty()) {
      return List.of();
    }
    LocalDate first =
        used.stream().map(StructureNotes::day).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = used.stream().map(StructureNotes::day).max(LocalDate::compareTo).orElseThrow();
    long oldest = age(first, today);
    String dates = first.equals(last) ? first.toString() : first + " to " + last;
    String days = first.equals(last) ? days(oldest) : age(last, today) + " to " + days(oldest);
    boolean copied = used.stream().allMatch(StoredStructure::isCopy);
    return List.of(
        "Structures of "
            + dates
            + " ("
            + days
            + " old), "
            + (copied ? "copied by" : "from")
            + " `structures fetch"
            + (copied ? " --from`" : "`")
            + (oldest > STALE_DAYS ? ": " + again() : ""));
  }

  private static String again() {
    return "fetch them again: " + COMMAND;
  }

  private static LocalDate day(StoredStructure entry) {
    return entry.fetched().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static long age(LocalDate day, LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(day, today));
  }

  private static String days(long number) {
    return number == 1 ? "1 day" : number + " days";
  }

  private static String missing(SortedSet<String> missing) {
    List<String> names = missing.stream().limit(MOST_NAMED).map(Quoted::of).toList();
    int more = missing.size() - names.size();
    return "No structure of "
        + (missing.size() == 1 ? "1 roadmap" : missing.size() + " roadmaps")
        + " is stored ("
        + String.join(", ", names)
        + (more > 0 ? " and " + more + " more" : "")
        + "): their pages are not compared";
  }
}
