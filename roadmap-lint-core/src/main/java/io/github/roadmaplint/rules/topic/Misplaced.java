package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.rule.DuplicatePages;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** A file in a folder that publication does not read. */
public final class Misplaced implements Rule.OfPlace {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "topic/misplaced",
          Severity.WARNING,
          Fixable.UNSAFE,
          "A file is in a folder for topic pages, or a topic page is in another folder",
          "Publication reads the pages of one folder only. Readers never see pages in other"
              + " folders.");

  private static final Span START = Span.at(0);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Repository repository, Problems problems) {
    Kind kind = entry.collection().kind();
    if (kind == Kind.STRAY) {
      if (!OutsideContent.isPage(entry)) {
        problems.add(stray(entry, repository));
      }
      return;
    }
    if (kind != Kind.TOPIC || entry.collection().nested()) {
      return;
    }
    if (entry.fileName().equals("index.md")) {
      problems.add(
          Problem.of(
              START,
              "Page `index.md` belongs to no topic",
              "Move its text to the page of a topic, and delete it."));
    } else if (!entry.folder().equals(pagesFolder(entry))) {
      Problem problem =
          Problem.of(
              START,
              "Page " + Quoted.of(entry.fileName()) + " is in a folder of its own",
              move(entry, repository));
      problems.add(fix(entry, repository).map(problem::with).orElse(problem));
    }
  }

  private static String move(Entry entry, Repository repository) {
    String folder = pagesFolder(entry);
    return repository.exists(folder + entry.fileName())
        ? "Delete it, after you have moved what is new in it to "
            + Quoted.of(folder + entry.fileName(), 100)
            + "."
        : "Move it to the folder of the other pages.";
  }

  /** Moves the page, or deletes it if its topic has a page with the same text in that folder. */
  private static Optional<Fix> fix(Entry entry, Repository repository) {
    if (!NewName.isPage(entry.fileName()) || !entry.folderLanguage().isEmpty()) {
      return Optional.empty();
    }
    String folder = pagesFolder(entry);
    Optional<Entry> published =
        repository.pages(entry.owner(), entry.name().nodeId().orElse("")).stream()
            .filter(page -> page.folder().equals(folder))
            .filter(page -> page.name().hasLanguageOf(entry.name()))
            .findFirst();
    if (published.isPresent()) {
      return published
          .filter(page -> DuplicatePages.hasAll(page, entry, repository))
          .map(page -> Fix.deleteDuplicate(page.path()));
    }
    return NewName.move(folder + entry.fileName(), repository);
  }

  private static Problem stray(Entry entry, Repository repository) {
    String file = entry.fileName();
    String page = pageName(file);
    Problem problem =
        Problem.of(
            START,
            "File " + Quoted.of(file) + " does not belong among the roadmaps",
            page.isEmpty()
                ? "Move it to the folder for files of its kind, or delete it."
                : NewName.help(entry, page, repository));
    return NewName.fix(entry, page, repository).map(problem::with).orElse(problem);
  }

  /**
   * The correct name of a file that has the name of a page except for its extension; empty
   * otherwise.
   */
  private static String pageName(String file) {
    int dot = file.lastIndexOf('.');
    for (String stem : new String[] {file, dot < 0 ? file : file.substring(0, dot)}) {
      String name = NewName.endingOnce(stem);
      if (NewName.isPage(name) && !file.equals(name)) {
        return name;
      }
    }
    return "";
  }

  /** The part of the path that the pattern needs, without the file's name. */
  private static String pagesFolder(Entry entry) {
    String pattern = entry.collection().path().text();
    String path = entry.path();
    int end = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '*' && pattern.startsWith("**/", i)) {
        i += 2;
      } else if (c == '/') {
        int slash = path.indexOf('/', end);
        end = slash < 0 ? end : slash + 1;
      }
    }
    return path.substring(0, end);
  }
}
