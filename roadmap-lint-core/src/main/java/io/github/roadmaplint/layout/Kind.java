package io.github.roadmaplint.layout;

/** What the files of a {@link Collection} are, and so how they are read. */
public enum Kind {
  /** A Markdown page that describes one topic of a roadmap. */
  TOPIC,
  /** A Markdown page whose front matter is its substance: a roadmap, guide, author, project. */
  ENTRY,
  /** The nodes and edges (or mock-up controls) of a roadmap, in JSON. */
  STRUCTURE,
  /** A JSON file that maps old topic paths to node ids. */
  MAPPING,
  /** Any other Markdown page. */
  MARKDOWN,
  /** A file that does not belong where it is: not read, only its place is judged. */
  STRAY
}
