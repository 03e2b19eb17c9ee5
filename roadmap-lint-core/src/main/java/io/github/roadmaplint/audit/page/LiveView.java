package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.app.Preview;
import io.github.roadmaplint.audit.EditedPage;
import io.github.roadmaplint.publication.RoundTrip;
import io.github.roadmaplint.text.KnownSecrets;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The edited page as the page of a server shows it.
 *
 * @param build the name of this version of the page
 * @param failure why the files cannot be checked now, in lines
 */
record LiveView(
    String build,
    List<String> failure,
    Optional<Edited> edited,
    InlineFile style,
    InlineFile script) {

  /** The length of a published text, in characters. */
  private static final int LONGEST = 20_000;

  /** The number of findings and of resources that are listed. */
  private static final int MOST = 200;

  /**
   * The edited page.
   *
   * @param path its path
   * @param more the number of findings that are not listed
   * @param topic whether it is a page that the site may publish
   * @param published whether the site publishes a page of this name
   * @param text what the site shows; empty if that is not certain
   */
  record Edited(
      String path,
      List<EditedFinding> findings,
      int more,
      boolean topic,
      boolean published,
      Optional<PublishedText> text) {}

  /** A finding with its rule. */
  record EditedFinding(String rule, FindingView finding) {}

  /**
   * A published page.
   *
   * @param description as Markdown
   */
  record PublishedText(String title, String description, List<Published> resources) {}

  /** A published resource. */
  record Published(String type, String title, String url) {}

  static LiveView of(LivePart live) throws IOException {
    return new LiveView(
        live.build(),
        live.failure().stream().flatMap(String::lines).map(SafeText::of).toList(),
        live.edited().map(LiveView::edited),
        InlineFile.read("live.css"),
        InlineFile.read("live.js"));
  }

  private static Edited edited(EditedPage page) {
    List<EditedFinding> findings =
        page.findings().stream()
            .limit(MOST)
            .map(it -> new EditedFinding(SafeText.of(it.finding().rule()), FindingView.of(it)))
            .toList();
    return new Edited(
        SafeText.of(page.path()),
        findings,
        page.findings().size() - findings.size(),
        page.preview().isPresent(),
        page.preview().filter(Preview::published).isPresent(),
        page.preview().flatMap(LiveView::published));
  }

  private static Optional<PublishedText> published(Preview preview) {
    KnownSecrets secrets = KnownSecrets.of(preview.page().source());
    return preview
        .back()
        .map(
            back ->
                new PublishedText(
                    SafeText.of(secrets.hide(back.title())),
                    shown(secrets.hide(back.description())),
                    back.resources().stream()
                        .limit(MOST)
                        .map(line -> resource(line, secrets))
                        .toList()));
  }

  private static Published resource(RoundTrip.Line line, KnownSecrets secrets) {
    return new Published(
        SafeText.of(line.resource().type()),
        SafeText.of(secrets.hide(line.title())),
        SafeText.of(secrets.hide(line.url())));
  }

  private static String shown(String text) {
    return SafeText.shortened(text.replace("\r", ""), LONGEST);
  }
}
