package io.github.roadmaplint.config;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.source.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members of an object of the configuration file, read as what they should be. */
final class ConfigObject {
  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final ObjectData data;
  private final Source source;
  private final ConfigErrors mistakes;

  /** Members that are read as the keys given; any other key is a misfit. */
  ConfigObject(ObjectData data, Source source, ConfigErrors mistakes, Set<String> keys) {
    this.data = data;
    this.source = source;
    this.mistakes = mistakes;
    if (data.members().stream().anyMatch(m -> !keys.contains(m.key()))) {
      mistakes.misfit();
    }
  }

  /** The value of a key, of any type. */
  Optional<Setting<Data>> any(String key) {
    return data.get(key).map(value -> set(key, value));
  }

  /** A text that is not empty. */
  Optional<Setting<String>> text(String key) {
    return data.get(key).flatMap(value -> fit(text(value))).map(text -> set(key, text));
  }

  /** A text that is not empty, with its place. */
  Optional<Setting<StringData>> string(String key) {
    return text(key)
        .map(set -> new Setting<>((StringData) data.get(key).orElseThrow(), set.origin()));
  }

  /** One of a few words. */
  Optional<Setting<String>> word(String key, Set<String> words) {
    return data.get(key)
        .flatMap(value -> fit(text(value).filter(words::contains)))
        .map(text -> set(key, text));
  }

  /** A whole number from 0 up. */
  Optional<Setting<Integer>> count(String key) {
    return data.get(key).flatMap(value -> fit(count(value))).map(count -> set(key, count));
  }

  /** A list of texts, each with its place. */
  Optional<Setting<List<StringData>>> texts(String key) {
    return data.get(key).flatMap(value -> fit(texts(value))).map(texts -> set(key, texts));
  }

  /** The members of the object at a key. */
  Optional<ObjectData> object(String key) {
    return data.get(key).flatMap(value -> fit(object(value)));
  }

  /** The objects of the list at a key. */
  List<ObjectData> objects(String key) {
    return data.get(key).flatMap(value -> fit(items(value))).orElse(List.of()).stream()
        .flatMap(item -> fit(object(item)).stream())
        .toList();
  }

  private static Optional<String> text(Data value) {
    return value instanceof StringData text && !text.value().isEmpty()
        ? Optional.of(text.value())
        : Optional.empty();
  }

  private static Optional<Integer> count(Data value) {
    boolean fits =
        value instanceof NumberData number
            && number.value().signum() >= 0
            && number.value().compareTo(MOST) <= 0
            && number.value().stripTrailingZeros().scale() <= 0;
    return fits ? Optional.of(((NumberData) value).value().intValue()) : Optional.empty();
  }

  private static Optional<List<StringData>> texts(Data value) {
    if (!(value instanceof ListData list)
        || !list.items().stream().allMatch(item -> text(item).isPresent())) {
      return Optional.empty();
    }
    return Optional.of(list.items().stream().map(StringData.class::cast).toList());
  }

  private static Optional<List<Data>> items(Data value) {
    return value instanceof ListData list ? Optional.of(list.items()) : Optional.empty();
  }

  private static Optional<ObjectData> object(Data value) {
    return value instanceof ObjectData object ? Optional.of(object) : Optional.empty();
  }

  private <T> Optional<T> fit(Optional<T> value) {
    if (value.isEmpty()) {
      mistakes.misfit();
    }
    return value;
  }

  private <T> Setting<T> set(String key, T value) {
    return new Setting<>(
        value,
        data.members().stream()
            .filter(member -> member.key().equals(key))
            .map(Member::keySpan)
            .map(place -> ValueOrigin.file(source, place))
            .findFirst()
            .orElse(ValueOrigin.DEFAULT));
  }
}
