package io.github.roadmaplint.layout;

import java.util.List;
import java.util.Set;

/**
 * Facts about the site that publishes the repository; data of a layout.
 *
 * @param host the site's host, for example {@code roadmap.sh}
 * @param sections first path segments of the site that are no roadmaps, such as {@code courses}
 * @param roadmaps slugs of the site's roadmaps as far as they are known, for repositories that hold
 *     only some of them
 * @param pageFolders folders of a repository whose files are pages of the site by their names
 * @param privateHosts hosts that only the site's editors can reach
 * @param resourceTypes every type that a resource may have
 * @param typeOrder the order that publication sorts by; a type that is not in it sorts before all
 * @param fallbackType what publication makes of an unknown type
 * @param introduction the sentence that stands before the resource list
 */
public record Site(
    String host,
    Set<String> sections,
    Set<String> roadmaps,
    List<String> pageFolders,
    Set<String> privateHosts,
    List<String> resourceTypes,
    List<String> typeOrder,
    String fallbackType,
    String introduction) {

  /** Copies the collections. */
  public Site {
    sections = Set.copyOf(sections);
    roadmaps = Set.copyOf(roadmaps);
    pageFolders = List.copyOf(pageFolders);
    privateHosts = Set.copyOf(privateHosts);
    resourceTypes = List.copyOf(resourceTypes);
    typeOrder = List.copyOf(typeOrder);
  }

  /** The same site for pages that introduce resources with another sentence; empty when unknown. */
  public Site withIntroduction(String sentence) {
    return new Site(
        host,
        sections,
        roadmaps,
        pageFolders,
        privateHosts,
        resourceTypes,
        typeOrder,
        fallbackType,
        sentence);
  }
}
