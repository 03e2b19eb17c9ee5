package io.github.roadmaplint.rule;

import io.github.roadmaplint.document.DataFile;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.spelling.SpellingError;
import java.util.List;
import java.util.Optional;

/**
 * A rule reports one kind of problem. The kinds of rules differ by what they can read: a rule that
 * does not get a {@link Repository} depends only on its file, so its result can be cached as long
 * as the file does not change. Every problem belongs to the checked file.
 *
 * <p>Rules are stateless and are called from several threads.
 */
public sealed interface Rule {

  /** The metadata of the rule. */
  RuleInfo info();

  /**
   * Why the rule finds nothing with the values that its options have: a clause that names the
   * option. Empty if it can find something.
   */
  default Optional<String> inactive() {
    return Optional.empty();
  }

  /** Checks the folder and the name of a file; problems are reported at the start of the file. */
  non-sealed interface OfPlace extends Rule {
    /** Checks a file of any collection. */
    void check(Entry entry, Repository repository, Problems problems);
  }

  /** Checks any Markdown page: topics, plain pages, and the bodies of entries. */
  non-sealed interface OfPage extends Rule {
    /** Checks a page. */
    void check(Page page, Problems problems);
  }

  /** Checks a topic page. */
  non-sealed interface OfTopic extends Rule {
    /** Checks a page. */
    void check(TopicPage page, Problems problems);
  }

  /** Checks a topic page, its path, and what the repository contains about its topic. */
  non-sealed interface OfTopicFile extends Rule {
    /** Checks a page. */
    void check(TopicPage page, Entry entry, Repository repository, Problems problems);
  }

  /**
   * Checks a topic page with the same text as other pages of its owner. The texts are compared when
   * all pages are read.
   */
  non-sealed interface OfSameText extends Rule {
    /**
     * Checks a page.
     *
     * @param others the other pages with that text, sorted by path
     */
    void check(TopicPage page, List<TopicPage> others, Problems problems);
  }

  /** Checks the published form of a topic page, as far as it is certain. */
  non-sealed interface OfPublication extends Rule {
    /** Checks a page and its publication. */
    void check(TopicPage page, Publication publication, Problems problems);
  }

  /** Checks a link in any kind of file. */
  non-sealed interface OfLink extends Rule {
    /** Checks a link. */
    void check(Link link, Problems problems);
  }

  /** Checks a link and what the repository contains about its target. */
  non-sealed interface OfLinkTarget extends Rule {
    /** Checks a link. */
    void check(Link link, Repository repository, Problems problems);
  }

  /** Checks a link to a file or a heading of the repository, which a path leads to. */
  non-sealed interface OfLocalLink extends Rule {
    /** Checks a link. */
    void check(LocalLink link, Repository repository, Problems problems);
  }

  /** Checks any Markdown page, its path, and the other files of the repository. */
  non-sealed interface OfPageFile extends Rule {
    /** Checks a page. */
    void check(Page page, Entry entry, Repository repository, Problems problems);
  }

  /** Checks the structure of a roadmap. */
  non-sealed interface OfStructure extends Rule {
    /** Checks a structure. */
    void check(Entry entry, Structure structure, Problems problems);
  }

  /** Checks the structure of a roadmap and its pages. */
  non-sealed interface OfStructurePages extends Rule {
    /** Checks a structure. */
    void check(Entry entry, Structure structure, Repository repository, Problems problems);
  }

  /** Checks the texts of a file that are in English: prose, titles, labels, and fields. */
  non-sealed interface OfEnglishText extends Rule {
    /** Checks the texts of a file. */
    void check(EnglishText text, Problems problems);
  }

  /** Checks misspellings, which are found by comparison with all files of the repository. */
  non-sealed interface OfSpellingError extends Rule {
    /** Checks a misspelling. */
    void check(SpellingError error, Problems problems);
  }

  /** Checks data in YAML or JSON. */
  non-sealed interface OfData extends Rule {
    /** Checks a file. */
    void check(DataFile file, Problems problems);
  }

  /** Checks front matter. */
  non-sealed interface OfFrontMatter extends Rule {
    /** Checks the front matter of an entry. */
    void check(FrontMatter frontMatter, Problems problems);
  }

  /** Checks front matter and the entries that it refers to. */
  non-sealed interface OfReferences extends Rule {
    /** Checks the front matter of an entry. */
    void check(FrontMatter frontMatter, Repository repository, Problems problems);
  }
}
