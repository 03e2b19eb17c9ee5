package io.github.roadmaplint.report;

import io.github.roadmaplint.app.Preview;
import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.publication.PublishedResource;
import io.github.roadmaplint.publication.RoundTrip;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.KnownSecrets;
import io.github.roadmaplint.text.Secrets;
import java.io.IOException;
import java.util.List;

/** Previews in the format of {@code schemas/preview.schema.json}. */
public final class PreviewJson {
  private final String version;

  /**
   * A preview as JSON.
   *
   * @param version of the tool
   */
  public PreviewJson(String version) {
    this.version = version;
  }

  /** Writes previews, one per line. */
  public void write(List<Preview> previews, Appendable out) throws IOException {
    JsonWriter json = SafeJson.to(out);
    json.beginObject().line().name("tool").beginObject();
    json.field("name", "roadmap-lint").field("version", version).endObject().line();
    json.name("pages").beginArray();
    for (Preview preview : previews) {
      json.line();
      page(preview, json);
    }
    json.endArray().endObject();
    out.append('\n');
  }

  private static void page(Preview preview, JsonWriter json) throws IOException {
    json.beginObject().field("path", preview.page().source().path());
    json.field("published", preview.published()).field("certain", preview.back().isPresent());
    if (preview.back().isPresent()) {
      RoundTrip back = preview.back().get();
      KnownSecrets secrets = KnownSecrets.of(preview.page().source());
      json.field("title", secrets.hide(back.title()));
      json.field("text", secrets.hide(back.description()));
      json.name("resources").beginArray();
      for (RoundTrip.Line line : back.resources()) {
        resource(
            line.resource(), secrets.hide(line.title()), secrets.hide(line.url()), preview, json);
      }
      json.endArray().field("markdown", secrets.hide(back.markdown()));
    }
    json.name("changes").beginArray();
    for (Finding finding : preview.findings()) {
      change(preview, finding, json);
    }
    json.endArray().endObject();
  }

  private static void resource(
      PublishedResource resource, String title, String url, Preview preview, JsonWriter json)
      throws IOException {
    int line = preview.page().source().lineOf(resource.link().span().start());
    json.beginObject().field("type", resource.type()).field("title", title).field("url", url);
    json.field("line", line).endObject();
  }

  private static void change(Preview preview, Finding finding, JsonWriter json) throws IOException {
    json.beginObject().field("effect", preview.isLost(finding) ? "lost" : "changed");
    json.field("rule", finding.rule()).field("severity", CountWords.name(finding.severity()));
    json.field("line", finding.start().line()).field("column", finding.start().column());
    json.field("endLine", finding.end().line()).field("endColumn", finding.end().column());
    Span span = finding.span();
    json.field("text", Secrets.hide(finding.source().text(), span.start(), span.end()));
    json.field("message", finding.message()).field("help", finding.help()).endObject();
  }
}
