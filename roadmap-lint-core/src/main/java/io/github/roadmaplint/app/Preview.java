package io.github.roadmaplint.app;

import io.github.roadmaplint.document.Documents;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Linter;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.engine.WorkspaceRepository;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.publication.Publication.Part;
import io.github.roadmaplint.publication.RoundTrip;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import io.github.roadmaplint.workspace.TargetPath;
import io.github.roadmaplint.workspace.TargetSelection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What publishing will make of a page.
 *
 * @param page the page as it is
 * @param published whether its name is one that the site publishes
 * @param publication what is taken from it, as far as that is certain
 * @param back the page as the site will write it back; absent where that is not certain
 * @param findings what the rules about publishing find in it, in {@link Finding#ORDER}
 * @param hidden whether they would find something if none of them were off or suppressed
 */
public record Preview(
    TopicPage page,
    boolean published,
    Publication publication,
    Optional<RoundTrip> back,
    List<Finding> findings,
    boolean hidden) {
  private static final String FAMILY = "publish/";

  /** Rules of other families whose findings change the published content. */
  private static final Set<String> OTHERS =
      Set.of("resource/malformed", "resource/unknown-type", "translation/resource-type");

  /** Copies the list. */
  public Preview {
    findings = List.copyOf(findings);
  }

  /**
   * Previews pages of a repository.
   *
   * @param targets files, absolute or relative to the working directory
   * @param typed a text that is used instead of the one file of its path @throws
   *     ImpossiblePathException if a target does not exist, cannot be read or is not a topic page
   */
  public static List<Preview> of(Project project, List<Path> targets, Optional<ReadResult> typed)
      throws ImpossiblePathException {
    List<String> paths = DiskWorkspace.list(project.root());
    Layout layout = project.layout(paths);
    DiskWorkspace files = DiskWorkspace.open(project.root(), paths, layout);
    DiskWorkspace opened = project.structures().map(files::withStructures).orElse(files);
    DiskWorkspace workspace = typed.isPresent() ? opened.withTyped(typed.get()) : opened;
    List<Rule> rules = Rules.all(project.config().settings(layout));
    List<Rule> wanted = rules.stream().filter(it -> isAboutPublishing(it.info().id())).toList();
    Set<String> known = new HashSet<>(rules.stream().map(Rule::info).map(RuleInfo::id).toList());
    Linter linter = new Linter(workspace, wanted, known, Severities.of(project.config(), layout));
    List<Preview> previews = new ArrayList<>();
    for (Path target : targets) {
      Selection selection = selection(workspace, target, typed);
      previews.add(of(workspace, layout, selection, linter, wanted, target));
    }
    return previews;
  }

  private static boolean isAboutPublishing(String rule) {
    return rule.startsWith(FAMILY) || OTHERS.contains(rule);
  }

  private static Selection selection(
      DiskWorkspace workspace, Path target, Optional<ReadResult> typed)
      throws ImpossiblePathException {
    return typed.isPresent()
        ? Selection.of(workspace, List.of(typed.get().source().path()), List.of(), false)
        : TargetSelection.of(workspace, List.of(target), List.of());
  }

  private static Preview of(
      DiskWorkspace workspace,
      Layout layout,
      Selection selection,
      Linter linter,
      List<Rule> rules,
      Path target)
      throws ImpossiblePathException {
    List<Entry> entries = selection.entries();
    boolean topic =
        entries.size() == 1
            && entries.get(0).collection().kind() == Kind.TOPIC
            && TargetPath.in(workspace.root(), target).equals(Optional.of(entries.get(0).path()));
    if (!topic || layout.site().isEmpty()) {
      throw new ImpossiblePathException("Not a published topic page: " + target);
    }
    Entry entry = entries.get(0);
    ReadResult reading = workspace.read(entry.path());
    if (reading instanceof ReadResult.Failure failure) {
      throw new ImpossiblePathException(target + " cannot be read: " + failure.problem().message());
    }
    TopicPage page = Documents.topic(entry, reading.source());
    Report report = linter.check(selection, Workers.NONE, done -> {});
    Preview preview = of(page, layout.site().get(), report.findings());
    Suppressible hidden =
        new Suppressible(page, entry, new WorkspaceRepository(workspace), preview.publication());
    return preview.findings().isEmpty() && hidden.areFound(rules) ? preview.withHidden() : preview;
  }

  /**
   * Previews one page of a repository that was checked.
   *
   * @param findings the findings in the page, of all rules
   */
  public static Preview of(TopicPage page, Site site, List<Finding> findings) {
    Publication publication = Publication.asFarAsCertain(page, site);
    return new Preview(
        page,
        page.isPublished(),
        publication,
        publication.doubts().isEmpty() ? RoundTrip.of(page, publication) : Optional.empty(),
        findings.stream().filter(finding -> isAboutPublishing(finding.rule())).toList(),
        false);
  }

  private Preview withHidden() {
    return new Preview(page, published, publication, back, findings, true);
  }

  /** The findings in a page before suppression. */
  private record Suppressible(
      TopicPage page, Entry entry, Repository repository, Publication publication) {

    boolean areFound(List<Rule> rules) {
      List<Problem> problems = new ArrayList<>();
      for (Rule rule : rules) {
        if (rule instanceof Rule.OfTopic topics) {
          topics.check(page, problems::add);
        } else if (rule instanceof Rule.OfTopicFile files) {
          files.check(page, entry, repository, problems::add);
        } else if (rule instanceof Rule.OfPublication publications) {
          publications.check(page, publication, problems::add);
        }
      }
      return !problems.isEmpty();
    }
  }

  /** Whether the text that a finding is about will be gone. */
  public boolean isLost(Finding finding) {
    if (finding.span().isEmpty()) {
      return false;
    }
    List<Span> lost = new ArrayList<>();
    if (publication.isCertain(Part.LIST)) {
      lost.addAll(publication.dropped());
    }
    if (publication.isCertain(Part.PARAGRAPH)) {
      publication.deleted().ifPresent(paragraph -> lost.add(paragraph.span()));
    }
    if (publication.isCertain(Part.RESOURCES) && publication.resources().isEmpty()) {
      publication.list().ifPresent(list -> lost.add(list.span()));
    }
    return lost.stream()
        .anyMatch(span -> span.contains(finding.span()) || finding.span().contains(span));
  }
}
