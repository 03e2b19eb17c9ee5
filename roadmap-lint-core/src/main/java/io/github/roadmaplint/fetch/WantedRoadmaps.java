package io.github.roadmaplint.fetch;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.fetch.FetchedStructure.Status;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.structures.StructureSlug;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The roadmaps whose structures are wanted.
 *
 * @param layout of the repository
 * @param here every roadmap of the repository that has pages
 * @param slugs the wanted ones
 * @param impossible those that cannot have a file
 * @param notes in sentences without full stop
 */
record WantedRoadmaps(
    Layout layout,
    SortedSet<String> here,
    Collection<String> slugs,
    List<FetchedStructure> impossible,
    List<String> notes) {

  /**
   * The roadmaps of a request.
   *
   * @param named by the user; empty for all whose structure is not in the repository
   * @throws InvalidFetchRequestException if a named one cannot be a slug, or there is none
   */
  static WantedRoadmaps of(Project project, List<String> named)
      throws InvalidFetchRequestException {
    List<String> paths = project.files().paths();
    Layout layout = project.layout(paths);
    List<String> files = paths.stream().filter(path -> !path.endsWith("/")).toList();
    Inventory inventory = Inventory.of(layout, files);
    SortedSet<String> here = new TreeSet<>();
    for (Entry entry : inventory.entries()) {
      if (entry.collection().kind() == Kind.TOPIC) {
        here.add(entry.owner());
      }
    }
    here.remove("");
    rejectImpossible(named);
    if (named.isEmpty() && here.isEmpty()) {
      throw new InvalidFetchRequestException(
          "No roadmap with topic pages was found in the repository (layout "
              + Quoted.of(layout.name())
              + "). Name roadmaps: roadmap-lint structures fetch SLUG");
    }
    List<String> notes = new ArrayList<>();
    SortedSet<String> wanted = new TreeSet<>(named.isEmpty() ? here : named);
    if (named.isEmpty()) {
      int all = wanted.size();
      wanted.removeIf(owner -> !inventory.structures(owner).isEmpty());
      if (wanted.size() < all) {
        notes.add(
            all
                - wanted.size()
                + " of "
                + all
                + " roadmaps have their structure in the repository, so it was not fetched");
      }
    }
    for (String slug : named) {
      if (!here.contains(slug)) {
        notes.add("The repository has no pages of " + Quoted.of(slug));
      } else if (!inventory.structures(slug).isEmpty()) {
        notes.add(
            "The repository contains the structure of "
                + Quoted.of(slug)
                + ", which is used instead of the stored one");
      }
    }
    return possible(layout, here, wanted, notes);
  }

  private static void rejectImpossible(List<String> named) throws InvalidFetchRequestException {
    for (String slug : named) {
      if (!StructureSlug.isValid(slug)) {
        throw new InvalidFetchRequestException(
            Quoted.of(slug) + " cannot be the slug of a roadmap. Name one such as `frontend`");
      }
    }
  }

  /** On some file systems, names that differ only in case are the same file. */
  private static WantedRoadmaps possible(
      Layout layout, SortedSet<String> here, SortedSet<String> wanted, List<String> notes) {
    Map<String, String> possible = new LinkedHashMap<>();
    List<FetchedStructure> impossible = new ArrayList<>();
    for (String slug : wanted) {
      if (!StructureSlug.isValid(slug)) {
        impossible.add(
            FetchedStructure.without(
                slug,
                Status.FAILED,
                "The name cannot be the name of a file on every system",
                "Rename the folder of the roadmap."));
        continue;
      }
      String other = possible.putIfAbsent(slug.toLowerCase(Locale.ROOT), slug);
      if (other != null) {
        impossible.add(
            FetchedStructure.without(
                slug,
                Status.FAILED,
                "The name differs only in case from " + Quoted.of(other),
                "Rename one of the two folders."));
      }
    }
    return new WantedRoadmaps(layout, here, List.copyOf(possible.values()), impossible, notes);
  }
}
