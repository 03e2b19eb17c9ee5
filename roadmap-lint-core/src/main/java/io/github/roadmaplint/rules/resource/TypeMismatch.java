package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.WebUrl;
import io.github.roadmaplint.url.YouTubeUrl;
import java.util.Set;

/** A resource whose type does not fit its host. */
public final class TypeMismatch implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "resource/type-mismatch",
          Severity.WARNING,
          Fixable.UNSAFE,
          "A resource's type contradicts its URL",
          "Readers choose resources by type. A reader who wants an article does not want a"
              + " video, and a reader who filters by type does not find this one.");

  private static final Set<String> NEVER_A_VIDEO = Set.of("article", "official", "book");

  private final String site;

  /** Uses the site. */
  public TypeMismatch(RuleSettings settings) {
    this.site = settings.site().map(Site::host).orElse("");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    for (Resource resource : page.resources()) {
      String type = resource.type().orElse("");
      WebUrl url = resource.link().target();
      if (NEVER_A_VIDEO.contains(type) && isVideo(url)) {
        problems.add(video(resource, type));
      } else if (type.equals("roadmap") && url.isWeb() && isElsewhere(url)) {
        problems.add(elsewhere(resource, url));
      }
    }
  }

  /** A channel can be the official site of its owner. */
  private static boolean isVideo(WebUrl url) {
    return url.isWeb() && YouTubeUrl.isYouTube(url) && !YouTubeUrl.isChannel(url);
  }

  private boolean isElsewhere(WebUrl url) {
    return !site.isEmpty() && !url.isAtOrBelow(site);
  }

  private static Problem video(Resource resource, String type) {
    return Problem.of(
            resource.typeSpan(),
            "Video on YouTube is called " + Quoted.of("@" + type + "@"),
            "Write `@video@`.")
        .with(
            Fix.unsafe("Call it a video", new Edit(resource.typeSpan(), "video"))
                .replacing(type, "video"));
  }

  private Problem elsewhere(Resource resource, WebUrl url) {
    return Problem.of(
        resource.typeSpan(),
        "Type `@roadmap@` leads to " + Quoted.of(url.host(), 30) + " and not to " + Quoted.of(site),
        "Write the type of the linked page, such as `@article@`.");
  }
}
