package io.github.roadmaplint.layout;

import java.util.List;

/**
 * How the renderer of a repository resolves links to files of the repository; data of a layout.
 *
 * @param roots the folders in which absolute paths such as {@code /x} begin, without slashes around
 *     them, {@code ""} for the top of the repository; without a folder, absolute paths are not
 *     checked
 * @param base the path of the site below its host, without slashes around it, which absolute paths
 *     begin with
 * @param suffixes what the renderer adds to a path to find its file, such as {@code .md} and {@code
 *     /index.md}, the most likely first
 * @param anchors how headings get their anchors
 * @param permalinks whether the renderer links pages by another path than that of their file, so
 *     that only a path with the ending of a page is certainly the path of a file
 * @param listsFolders whether the renderer shows the files of a folder that has no index
 * @param wikiLinks whether {@code [[Page]]} is a link
 * @param uncertainWith files of another renderer: with one of them, absolute paths and paths
 *     without the ending of a file are not checked
 */
public record LocalLinks(
    List<String> roots,
    String base,
    List<String> suffixes,
    AnchorStyle anchors,
    boolean permalinks,
    boolean listsFolders,
    boolean wikiLinks,
    List<PathPattern> uncertainWith) {

  /** As on GitHub, except for absolute paths: a site can publish the pages, too. */
  public static final LocalLinks DEFAULT =
      new LocalLinks(List.of(), "", List.of(), AnchorStyle.GITHUB, false, true, false, List.of());

  /** How a renderer makes anchors of headings. */
  public enum AnchorStyle {
    /** Unknown: anchors are not checked. */
    NONE,
    /** GitHub. */
    GITHUB,
    /** Jekyll with kramdown, and its parser for GitHub's Markdown. */
    KRAMDOWN,
    /** Docusaurus, Astro and others with {@code github-slugger}, and {@code {#id}}. */
    DOCUSAURUS,
    /** Hugo with Goldmark. */
    HUGO,
    /** VitePress with {@code @mdit-vue/shared}, and {@code {#id}}. */
    VITEPRESS
  }

  /** Copies the lists. */
  public LocalLinks {
    roots = List.copyOf(roots);
    suffixes = List.copyOf(suffixes);
    uncertainWith = List.copyOf(uncertainWith);
  }

  /**
   * Whether a page is certainly one of the site, and not one that is only read on GitHub, such as
   * {@code README.md}. It matters where the anchors of both differ.
   */
  public boolean isOfSite(String path) {
    return anchors != AnchorStyle.VITEPRESS
        || roots.stream().anyMatch(root -> !root.isEmpty() && path.startsWith(root + '/'));
  }
}
