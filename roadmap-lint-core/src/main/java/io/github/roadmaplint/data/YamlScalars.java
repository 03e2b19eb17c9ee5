package io.github.roadmaplint.data;

import io.github.roadmaplint.data.Data.BooleanData;
import io.github.roadmaplint.data.Data.NullData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.source.Span;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;

/** Converts the scalars of a YAML text to values. */
final class YamlScalars {
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
  private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
  private static final Set<String> TAGS =
      Set.of(Tag.NULL.getValue(), Tag.BOOL.getValue(), Tag.INT.getValue(), Tag.FLOAT.getValue());

  private YamlScalars() {}

  /** Whether a key is the merge key of YAML 1.1. */
  static boolean isMerge(Event key) {
    return key instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().equals("<<");
  }

  static Data read(ScalarEvent event, YamlPlaces places) throws DefectException {
    int end = places.offset(event.getEndMark());
    int start = afterProperties(event, places, end);
    if (isResolved(event)) {
      Optional<Data> value = resolve(event.getValue(), places.span(start, end));
      if (value.isPresent()) {
        return value.get();
      }
    }
    return switch (event.getScalarStyle()) {
      case SINGLE_QUOTED, DOUBLE_QUOTED -> text(event, places, start, end, start + 1, end - 1);
      case LITERAL, FOLDED -> block(event, places, start, end);
      default -> text(event, places, start, end, start, end);
    };
  }

  /** Whether a scalar may be something other than a string: without quotes, or with such a tag. */
  private static boolean isResolved(ScalarEvent event) {
    return event.getTag() == null ? event.isPlain() : TAGS.contains(event.getTag());
  }

  private static Optional<Data> resolve(String value, Span span) throws DefectException {
    if (NULLS.contains(value)) {
      return Optional.of(new NullData(span));
    }
    if (TRUE.contains(value) || FALSE.contains(value)) {
      return Optional.of(new BooleanData(span, TRUE.contains(value)));
    }
    return YamlNumbers.isNumber(value)
        ? Optional.of(YamlNumbers.read(span, value))
        : Optional.empty();
  }

  /**
   * A literal or folded string: its content begins in the line after the {@code |} or {@code >}.
   */
  private static Data block(ScalarEvent event, YamlPlaces places, int start, int end) {
    String text = places.text();
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    int first = start;
    while (first < last && text.charAt(first) != '\n' && text.charAt(first) != '\r') {
      first++;
    }
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    boolean lineEnd = event.getValue().endsWith("\n") && text.startsWith("\n", last);
    return text(event, places, start, last, first, lineEnd ? last + 1 : last);
  }

  private static StringData text(
      ScalarEvent event, YamlPlaces places, int start, int end, int from, int to) {
    String value = event.getValue();
    boolean verbatim = to - from == value.length() && places.text().startsWith(value, from);
    return new StringData(places.span(start, end), value, places.span(from, to), verbatim);
  }

  /** For SnakeYAML a value begins at its anchor or tag; here it begins after them. */
  private static int afterProperties(ScalarEvent event, YamlPlaces places, int end) {
    int at = places.offset(event.getStartMark());
    if (event.getAnchor() == null && event.getTag() == null) {
      return at;
    }
    String text = places.text();
    while (at < end && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
      while (at < end && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      while (at < end && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }
}
