package io.github.roadmaplint.rule;

import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.Page;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.spelling.Slip;

/**
 * One thing that can be wrong. The kinds differ by what they may see: a rule that is given no
 * {@link Repository} depends on its file alone, so its answer can be kept as long as the file stays
 * the same. Every problem belongs to the one file that is looked at.
 *
 * <p>Rules are stateless and are called from several threads.
 */
public sealed interface Rule {

  /** What is constant about the rule. */
  RuleInfo info();

  /** Looks at where a file is and what it is called; problems are said at the file's start. */
  non-sealed interface OfPlace extends Rule {
    /** Looks at a file of any collection. */
    void check(Entry entry, Repository repository, Problems problems);
  }

  /** Looks at any Markdown page: topics, plain pages, and the bodies of entries. */
  non-sealed interface OfPage extends Rule {
    /** Looks at a page. */
    void check(Page page, Problems problems);
  }

  /** Looks at a topic page. */
  non-sealed interface OfTopic extends Rule {
    /** Looks at a page. */
    void check(TopicPage page, Problems problems);
  }

  /** Looks at a topic page, at where it is and at what the repository knows of its topic. */
  non-sealed interface OfTopicFile extends Rule {
    /** Looks at a page. */
    void check(TopicPage page, Entry entry, Repository repository, Problems problems);
  }

  /** Looks at what the site makes of a topic page that it publishes, as far as that is certain. */
  non-sealed interface OfPublication extends Rule {
    /** Looks at a page and at its publication. */
    void check(TopicPage page, Publication publication, Problems problems);
  }

  /** Looks at a link, wherever it stands. */
  non-sealed interface OfLink extends Rule {
    /** Looks at a link. */
    void check(Link link, Problems problems);
  }

  /** Looks at a link and at what the repository knows about its target. */
  non-sealed interface OfLinkTarget extends Rule {
    /** Looks at a link. */
    void check(Link link, Repository repository, Problems problems);
  }

  /** Looks at the structure of a roadmap. */
  non-sealed interface OfStructure extends Rule {
    /** Looks at a structure. */
    void check(Entry entry, Structure structure, Problems problems);
  }

  /** Looks at the structure of a roadmap and at its pages. */
  non-sealed interface OfStructurePages extends Rule {
    /** Looks at a structure. */
    void check(Entry entry, Structure structure, Repository repository, Problems problems);
  }

  /** Looks at slips of the pen, which are found by what all files of the repository say. */
  non-sealed interface OfSlip extends Rule {
    /** Looks at a slip. */
    void check(Slip slip, Problems problems);
  }

  /** Looks at front matter. */
  non-sealed interface OfFrontMatter extends Rule {
    /** Looks at the front matter of an entry. */
    void check(FrontMatter frontMatter, Problems problems);
  }

  /** Looks at front matter and at what it refers to. */
  non-sealed interface OfReferences extends Rule {
    /** Looks at the front matter of an entry. */
    void check(FrontMatter frontMatter, Repository repository, Problems problems);
  }
}
