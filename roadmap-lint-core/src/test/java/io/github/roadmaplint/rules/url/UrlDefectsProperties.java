package io.github.roadmaplint.rules.url;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.source.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class UrlDefectsProperties {

  @Property(seed = "20261122")
  void survivesAnything(@ForAll String text) {
    assertThat(UrlDefects.of(link(text))).isNotNull();
    assertThat(UrlDefects.of(link("https://" + text))).isNotNull();
    assertThat(UrlDefects.of(link("https://http" + text))).isNotNull();
  }

  private static Link link(String url) {
    Span span = new Span(0, url.length());
    return new Link(Kind.INLINE, span, "text", span, url, span);
  }
}
