package io.github.roadmaplint.audit.map;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.BooleanData;
import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.url.WebUrl;
import java.util.List;
import java.util.Optional;

/** The fields of an object in a structure. A field of a wrong type or size is absent. */
record MapFields(ObjectData data) {
  private static final int LONGEST_URL = 2000;

  /** Reads a value; one that is not an object has no fields. */
  static MapFields of(Optional<? extends Data> value) {
    return new MapFields(
        value
            .filter(ObjectData.class::isInstance)
            .map(ObjectData.class::cast)
            .orElseGet(() -> new ObjectData(Span.at(0), List.of())));
  }

  MapFields fields(String key) {
    return of(data.get(key));
  }

  /** The objects of a list, up to a number. */
  List<MapFields> list(String key, int most) {
    return data.list(key).stream()
        .filter(ObjectData.class::isInstance)
        .limit(most)
        .map(item -> of(Optional.of(item)))
        .toList();
  }

  boolean isTrue(String key) {
    return data.get(key).orElse(null) instanceof BooleanData flag && flag.value();
  }

  /** A text; empty if there is none. */
  String string(String key) {
    return data.string(key).map(StringData::value).orElse("");
  }

  /** A number from {@code -most} to {@code most}. */
  Optional<Double> number(String key, double most) {
    return data.get(key)
        .filter(NumberData.class::isInstance)
        .map(value -> ((NumberData) value).value().doubleValue())
        .filter(value -> Math.abs(value) <= most);
  }

  /** A number above 0, up to a limit. */
  Optional<Double> size(String key, double most) {
    return number(key, most).filter(value -> value > 0);
  }

  Optional<Paint> paint(String key) {
    return data.string(key).flatMap(value -> Paint.of(value.value()));
  }

  /** The URL of a website, without user name and password. */
  Optional<String> url(String key) {
    return data.string(key)
        .map(value -> value.value().strip())
        .filter(url -> url.length() <= LONGEST_URL && isWeb(url));
  }

  private static boolean isWeb(String url) {
    WebUrl web = WebUrl.of(url);
    boolean http = web.scheme().equals("http") || web.scheme().equals("https");
    return http && !web.host().isEmpty() && url.indexOf('@') < 0 && isPlain(url);
  }

  private static boolean isPlain(String url) {
    return url.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\');
  }
}
