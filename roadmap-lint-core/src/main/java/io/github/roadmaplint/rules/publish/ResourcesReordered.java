package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Block.Item;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.publication.Publication.Part;
import io.github.roadmaplint.publication.PublishedResource;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resources that the site sorts into another order. */
public final class ResourcesReordered implements Rule.OfPublication {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "publish/resources-reordered",
              Severity.WARNING,
              Fixable.SAFE,
              "Resources are in a different order than on the site",
              "The site sorts resources by type. The next copy from the site changes a page in"
                  + " another order, and readers never see the order that its author chose.")
          .needing(Need.SITE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Publication publication, Problems problems) {
    if (!publication.isCertain(Part.RESOURCES)) {
      return;
    }
    List<PublishedResource> written = publication.written();
    List<String> order = publication.site().typeOrder();
    for (int i = 1; i < written.size(); i++) {
      PublishedResource before = written.get(i - 1);
      PublishedResource resource = written.get(i);
      if (!resource.type().equals(before.type())
          && order.indexOf(resource.type()) < order.indexOf(before.type())) {
        if (written.stream().allMatch(it -> saysType(it, publication.site()))) {
          String message = "Resource " + type(resource) + " comes after one " + type(before);
          Problem problem = Problem.of(resource.link().span(), message, help(publication.site()));
          problems.add(fix(page, publication).map(problem::with).orElse(problem).aboutPage());
        }
        return;
      }
    }
  }

  /**
   * Whether the page gives the resource the same type as the site, or clearly no type. A misspelled
   * or missing type, or one of two, gives the resource another position than intended.
   */
  private static boolean saysType(PublishedResource resource, Site site) {
    String text = resource.link().text();
    String type = '@' + resource.type() + '@';
    int at = text.indexOf(type);
    return text.indexOf('@') < 0
        || (at >= 0 && !isSecondType(text.substring(at + type.length()), site));
  }

  /** Whether a title begins with another type, and not with a name such as {@code @Override}. */
  private static boolean isSecondType(String title, Site site) {
    return title.startsWith("@")
        && (title.indexOf('@', 1) > 0
            || site.resourceTypes().stream().anyMatch(type -> title.startsWith(type, 1)));
  }

  private static String type(PublishedResource resource) {
    boolean typed = resource.link().text().indexOf('@') >= 0;
    return typed ? "of type `" + resource.type() + '`' : "without a type";
  }

  private static String help(Site site) {
    List<String> types = new ArrayList<>(site.resourceTypes());
    types.removeAll(site.typeOrder());
    types.addAll(site.typeOrder());
    return "Sort the resources as the site does: " + String.join(", ", types) + ".";
  }

  private static Optional<Fix> fix(TopicPage page, Publication publication) {
    List<Item> items = publication.list().orElseThrow().items();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < publication.written().size(); i++) {
      Item item = publication.written().get(i).item();
      if (publication.written().size() != items.size()
          || !items.get(i).span().equals(item.span())
          || item.children().size() != 1) {
        return Optional.empty();
      }
      Item sorted = publication.resources().get(i).item();
      if (!sorted.span().equals(item.span())) {
        edits.add(new Edit(item.span(), page.source().text(sorted.span())));
      }
    }
    return Optional.of(new Fix("Sort the resources", true, edits));
  }
}
