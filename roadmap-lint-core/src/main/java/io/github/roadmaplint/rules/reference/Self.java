package io.github.roadmaplint.rules.reference;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.FieldPath;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Reference;
import io.github.roadmaplint.layout.RoadmapNames;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.WebUrl;
import java.util.Optional;

/** An entry that names itself, and a link to a roadmap from the roadmap itself. */
public final class Self implements Rule.OfFrontMatter, Rule.OfTopicFile, Rule.OfStructure {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "reference/self",
          Severity.WARNING,
          Fixable.NO,
          "A page names itself as related, or a roadmap links to itself",
          "A reader who follows the link opens the same page again.");

  private static final String ROADMAPS = "roadmaps";

  private final String host;
  private final RoadmapNames names;

  /** Uses the host and the roadmaps of the site. */
  public Self(RuleSettings settings) {
    this.host = settings.site().map(Site::host).orElse("");
    this.names = RoadmapNames.of(settings.site());
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FrontMatter frontMatter, Problems problems) {
    if (frontMatter.fields().isEmpty()) {
      return;
    }
    String collection = frontMatter.entry().collection().name();
    for (Reference reference : frontMatter.entry().collection().references()) {
      if (!reference.collection().equals(collection)) {
        continue;
      }
      for (StringData name : FieldPath.texts(frontMatter.fields().get(), reference.field())) {
        if (name.value().equals(frontMatter.entry().slug())) {
          problems.add(
              Problem.of(
                  name.span(),
                  "Page names itself as related",
                  "Remove the item, or write the page that is meant."));
        }
      }
    }
    if (collection.equals(ROADMAPS)) {
      check(frontMatter.links(), frontMatter.entry().slug(), problems);
    }
  }

  @Override
  public void check(TopicPage page, Entry entry, Repository repository, Problems problems) {
    if (entry.collection().ownedBy().equals(Optional.of(ROADMAPS))) {
      check(page.page().links(), entry.owner(), problems);
    }
  }

  /** The structure of a shorter version links to the whole roadmap, which has another slug. */
  @Override
  public void check(Entry entry, Structure structure, Problems problems) {
    if (entry.collection().name().equals("structures")) {
      check(structure.links(), entry.slug(), problems);
    }
  }

  private void check(Iterable<Link> links, String slug, Problems problems) {
    for (Link link : links) {
      if (leadsTo(link.target(), slug) && !isShown(link) && !namesOther(link, slug)) {
        problems.add(
            Problem.of(
                link.urlSpan(),
                "Link leads to the roadmap that it is part of, " + Quoted.of(slug, 30),
                "Remove the link, or write the URL of the page that is meant."));
      }
    }
  }

  /** Whether the URL is that of the roadmap, and not of a part or a version of it. */
  private boolean leadsTo(WebUrl url, String slug) {
    if (host.isEmpty()
        || !url.host().endsWith(host)
        || !(url.host().equals(host) || url.host().startsWith("www."))
        || url.hasQuery()
        || !url.fragment().isEmpty()) {
      return false;
    }
    String path = url.path();
    return path.equals('/' + slug) || path.equals('/' + slug + '/');
  }

  /** A map that is shared as a picture shows where it comes from. */
  private boolean isShown(Link link) {
    return link.text().contains(host);
  }

  /** Another rule reports a link whose text names another roadmap. */
  private boolean namesOther(Link link, String slug) {
    String text = link.text();
    String title = text.startsWith("@") ? text.substring(text.indexOf('@', 1) + 1) : text;
    return names.namedBy(title).filter(named -> !named.equals(slug)).isPresent();
  }
}
