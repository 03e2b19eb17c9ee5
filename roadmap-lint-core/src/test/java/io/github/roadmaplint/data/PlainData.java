package io.github.roadmaplint.data;

import io.github.roadmaplint.data.Data.BooleanData;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.NullData;
import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Data without spans, for comparison. */
final class PlainData {
  private PlainData() {}

  static Object of(Data data) {
    if (data instanceof ObjectData object) {
      Map<String, Object> map = new HashMap<>();
      object.members().forEach(member -> map.put(member.key(), of(member.value())));
      return map;
    }
    if (data instanceof ListData list) {
      return list.items().stream().map(PlainData::of).toList();
    }
    if (data instanceof StringData string) {
      return string.value();
    }
    if (data instanceof NumberData number) {
      return plain(number.value());
    }
    return data instanceof BooleanData bool ? bool.value() : NullData.class;
  }

  /** The same for maps, lists, texts, numbers and booleans of Java. */
  static Object of(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> plain = new HashMap<>();
      map.forEach((key, inner) -> plain.put(key, of(inner)));
      return plain;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(PlainData::of).toList();
    }
    return value instanceof Number number ? plain(new BigDecimal(number.toString())) : value;
  }

  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }

  static Stream<Data> withChildren(Data data) {
    Stream<Data> children = Stream.empty();
    if (data instanceof ListData list) {
      children = list.items().stream();
    } else if (data instanceof ObjectData object) {
      children = object.members().stream().map(Member::value);
    }
    return Stream.concat(Stream.of(data), children.flatMap(PlainData::withChildren));
  }
}
