package io.github.roadmaplint.fetch;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.disk.FailureReason;
import io.github.roadmaplint.fetch.FetchedStructure.Status;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.layout.StructureSource;
import io.github.roadmaplint.linkcheck.CheckProgress;
import io.github.roadmaplint.structures.StoredStructures;
import io.github.roadmaplint.structures.StructureStore;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.SlugTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One fetch, from the request to the report. */
public final class StructureFetch {
  private final StructureRequest request;
  private final Project project;
  private volatile Optional<SiteStructures> site = Optional.empty();
  private volatile boolean stopped;

  /** A fetch that has not begun. */
  public StructureFetch(StructureRequest request) {
    this.request = request;
    this.project = request.project();
  }

  /**
   * Fetches and stores the structures.
   *
   * @throws InvalidFetchRequestException if the request cannot be meant; nothing is written
   * @throws IOException if nothing can be stored in the repository
   */
  public FetchReport run() throws InvalidFetchRequestException, IOException {
    List<String> named = request.slugs();
    Optional<CopiedStructures> copies = request.from().map(CopiedStructures::new);
    if (named.isEmpty() && request.from().filter(Files::isRegularFile).isPresent()) {
      named = List.copyOf(copies.orElseThrow().slugs());
    }
    rejectUnclear(named);
    WantedRoadmaps wanted = WantedRoadmaps.of(project, named);
    Optional<SlugTemplate> template =
        project.structuresUrl(wanted.layout()).filter(SlugTemplate::isValid).map(SlugTemplate::new);
    if (copies.isEmpty() && template.isEmpty()) {
      throw new InvalidFetchRequestException(
          "The layout "
              + Quoted.of(wanted.layout().name())
              + " names no site with structures. Set `structures.url` in the configuration, or copy"
              + " them with --from DIR");
    }
    StructureStore store = StructureStore.open(project.root(), request.now());
    StructureWriter writer =
        new StructureWriter(
            store,
            request.now(),
            template.filter(site -> copies.isEmpty()).map(SlugTemplate::text));
    return copies.isPresent()
        ? copied(copies.get(), wanted, writer, store)
        : fetched(template.orElseThrow(), wanted, writer, store);
  }

  private void rejectUnclear(List<String> named) throws InvalidFetchRequestException {
    if (request.from().filter(Files::isRegularFile).isPresent() && named.size() != 1) {
      throw new InvalidFetchRequestException(
          "A file of --from is the structure of one roadmap. Name it: roadmap-lint structures fetch"
              + " SLUG --from FILE");
    }
  }

  private FetchReport copied(
      CopiedStructures copies, WantedRoadmaps wanted, StructureWriter writer, StructureStore store)
      throws IOException {
    List<FetchedStructure> results = new ArrayList<>(wanted.impossible());
    for (String slug : wanted.slugs()) {
      if (stopped) {
        break;
      }
      results.add(copies.copy(slug, writer));
    }
    SortedSet<String> there = request.slugs().isEmpty() ? copies.slugs() : new TreeSet<>();
    return report(copies.shown(), there, results, wanted, store, List.of());
  }

  private FetchReport fetched(
      SlugTemplate template, WantedRoadmaps wanted, StructureWriter writer, StructureStore store)
      throws IOException {
    List<String> lists = request.slugs().isEmpty() ? lists(wanted.layout()) : List.of();
    List<FetchedStructure> results = new ArrayList<>(wanted.impossible());
    List<String> notes = new ArrayList<>();
    SortedSet<String> there = new TreeSet<>();
    if (!wanted.slugs().isEmpty()) {
      SiteStructures structures =
          new SiteStructures(
              template,
              lists,
              wanted.slugs(),
              writer,
              request.options(),
              request.fresh(),
              request.now());
      site = Optional.of(structures);
      if (!stopped) {
        structures.run(results::add);
      }
      there.addAll(structures.listed());
      notes.addAll(structures.notes());
    }
    return report(template.host(), there, results, wanted, store, notes);
  }

  /** A configured URL can be that of another site. */
  private List<String> lists(Layout layout) {
    return project.config().structuresUrl().isPresent()
        ? List.of()
        : layout.site().flatMap(Site::structures).map(StructureSource::lists).orElse(List.of());
  }

  private FetchReport report(
      String source,
      SortedSet<String> there,
      List<FetchedStructure> results,
      WantedRoadmaps wanted,
      StructureStore store,
      List<String> more)
      throws IOException {
    List<String> notes = new ArrayList<>(wanted.notes());
    notes.addAll(more);
    if (site.filter(it -> it.downloads().isOffline()).isPresent()) {
      notes.add("No server answered and none can be reached: check the network");
    }
    if (project.config().structures().isPresent()) {
      notes.add(
          "The configuration names a folder of structures, so "
              + Quoted.of(StoredStructures.FOLDER)
              + " is not used");
    }
    boolean unfinished = results.size() < wanted.slugs().size() + wanted.impossible().size();
    boolean written = results.stream().noneMatch(one -> one.status() == Status.UNWRITTEN);
    boolean saved = save(store, notes);
    there.removeAll(wanted.here());
    Set<String> renamed =
        results.stream().flatMap(one -> one.renamedTo().stream()).collect(Collectors.toSet());
    there.removeAll(renamed);
    return new FetchReport(
        source,
        request.from().isPresent(),
        results.stream().sorted(Comparator.comparing(FetchedStructure::slug)).toList(),
        List.copyOf(there),
        results.stream()
            .filter(one -> one.status() == Status.MISSING && wanted.here().contains(one.slug()))
            .map(FetchedStructure::slug)
            .sorted()
            .toList(),
        unfinished
            || !written
            || !saved
            || site.filter(it -> it.downloads().isOffline()).isPresent(),
        notes);
  }

  private static boolean save(StructureStore store, List<String> notes) {
    try {
      store.close();
      return true;
    } catch (IOException refused) {
      notes.add("The dates of the structures cannot be written: " + FailureReason.of(refused));
      return false;
    }
  }

  /** Ends the run as soon as possible; what was fetched by then is stored. */
  public void stop() {
    stopped = true;
    site.ifPresent(running -> running.downloads().stop());
  }

  /** The progress of the run; empty before the first request. */
  public Optional<CheckProgress> progress() {
    return site.map(running -> running.downloads().progress());
  }
}
