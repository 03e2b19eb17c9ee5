package io.github.roadmaplint.data;

import io.github.roadmaplint.source.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A value from JSON or YAML with its span. Spans cover the raw text of the value, quotes included.
 */
public sealed interface Data {

  /** The span of the value in the file. */
  Span span();

  /** An object, its members in the order of the file. Duplicate keys are kept. */
  record ObjectData(Span span, List<Member> members) implements Data {
    /** Copies the list. */
    public ObjectData {
      members = List.copyOf(members);
    }

    /** The last member with that name, which most parsers use. */
    public Optional<Data> get(String key) {
      for (int i = members.size() - 1; i >= 0; i--) {
        if (members.get(i).key().equals(key)) {
          return Optional.of(members.get(i).value());
        }
      }
      return Optional.empty();
    }

    /** The member of that name if it is a string. */
    public Optional<StringData> string(String key) {
      return get(key).filter(StringData.class::isInstance).map(StringData.class::cast);
    }

    /** The member of that name if it is an object. */
    public Optional<ObjectData> object(String key) {
      return get(key).filter(ObjectData.class::isInstance).map(ObjectData.class::cast);
    }

    /** The items of the list of that name; empty when there is none. */
    public List<Data> list(String key) {
      return get(key).orElse(null) instanceof ListData list ? list.items() : List.of();
    }
  }

  /** One key with its value. */
  record Member(String key, Span keySpan, Data value) {}

  /** A list. */
  record ListData(Span span, List<Data> items) implements Data {
    /** Copies the list. */
    public ListData {
      items = List.copyOf(items);
    }
  }

  /**
   * A string.
   *
   * @param content the span of the raw characters between the quotes; equal to {@link #span} when
   *     there are no quotes
   * @param verbatim whether the raw characters are the value, so that an offset into the value is
   *     an offset into {@code content}: false with escapes and with folded or indented lines
   */
  record StringData(Span span, String value, Span content, boolean verbatim) implements Data {}

  /** A number. */
  record NumberData(Span span, BigDecimal value) implements Data {}

  /** True or false. */
  record BooleanData(Span span, boolean value) implements Data {}

  /** Null, or in YAML an empty value. */
  record NullData(Span span) implements Data {}
}
