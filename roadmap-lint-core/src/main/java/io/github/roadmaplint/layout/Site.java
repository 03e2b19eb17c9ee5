package io.github.roadmaplint.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Facts about the site that publishes the repository; data of a layout.
 *
 * @param host the site's host, for example {@code roadmap.sh}
 * @param sections first path segments of the site that are not roadmaps, such as {@code courses}
 * @param roadmaps slugs of the site's known roadmaps, for repositories that contain only some of
 *     them
 * @param otherNames slugs of roadmaps by names that are not similar to them, such as {@code go}; in
 *     lower case
 * @param pageFolders folders of a repository whose file names are paths of pages of the site
 * @param privateHosts hosts that only the site's editors can reach
 * @param resourceTypes every type that a resource may have
 * @param typeOrder the order that publication sorts by; a type that is not in it sorts before all
 * @param fallbackType the type that replaces an unknown type in publication
 * @param introduction the sentence before the resource list
 * @param structures where the site publishes its structures, if it does
 */
public record Site(
    String host,
    Set<String> sections,
    Set<String> roadmaps,
    Map<String, String> otherNames,
    List<String> pageFolders,
    Set<String> privateHosts,
    List<String> resourceTypes,
    List<String> typeOrder,
    String fallbackType,
    String introduction,
    Optional<StructureSource> structures) {

  /** Copies the collections. */
  public Site {
    sections = Set.copyOf(sections);
    roadmaps = Set.copyOf(roadmaps);
    otherNames = Map.copyOf(otherNames);
    pageFolders = List.copyOf(pageFolders);
    privateHosts = Set.copyOf(privateHosts);
    resourceTypes = List.copyOf(resourceTypes);
    typeOrder = List.copyOf(typeOrder);
  }

  /** The same site for pages with another introduction; empty when it is unknown. */
  public Site withIntroduction(String sentence) {
    return new Site(
        host,
        sections,
        roadmaps,
        otherNames,
        pageFolders,
        privateHosts,
        resourceTypes,
        typeOrder,
        fallbackType,
        sentence,
        structures);
  }
}
