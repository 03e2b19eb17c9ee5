package io.github.roadmaplint.layout;

/** The kind of the files of a {@link Collection}, which defines how they are read. */
public enum Kind {
  /** A Markdown page that describes one topic of a roadmap. */
  TOPIC,
  /** A Markdown page with front matter as its main content: a roadmap, guide, author, project. */
  ENTRY,
  /** The nodes and edges (or mock-up controls) of a roadmap, in JSON. */
  STRUCTURE,
  /** A JSON file that maps old topic paths to node ids. */
  MAPPING,
  /** Data in YAML or JSON, with links and texts. */
  DATA,
  /** Any other Markdown page. */
  MARKDOWN,
  /** A file in a wrong folder: its content is not read, only its path is checked. */
  STRAY
}
