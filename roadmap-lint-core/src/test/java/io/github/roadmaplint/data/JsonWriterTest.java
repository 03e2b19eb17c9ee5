package io.github.roadmaplint.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {
  private static final JsonMapper JACKSON = new JsonMapper();

  @Example
  void writesObjectsListsAndValues() throws IOException {
    StringBuilder out = new StringBuilder();
    JsonWriter json = new JsonWriter(out, c -> c < ' ', value -> value);
    json.beginObject().field("a", "x").field("b", 5_000_000_000L).field("c", true);
    json.name("d").beginArray().value(1).value("y").beginObject().endObject().endArray();
    json.line().name("e").beginArray().endArray().endObject();
    assertThat(out)
        .hasToString("{\"a\":\"x\",\"b\":5000000000,\"c\":true,\"d\":[1,\"y\",{}],\n\"e\":[]}");
  }

  @Example
  void escapesWhatItIsToldAndControlCharacters() throws IOException {
    assertThat(write("\"\\\n\r\t\u0001", c -> c < ' ')).isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0001\"");
    assertThat(write("a\u200b\u00e9\ud83d\ude00", c -> c >= 0x2000))
        .isEqualTo("\"a\\u200b\u00e9\\ud83d\\ude00\"");
  }

  @Example
  void writesWhatIsShownOfAValueAndNamesUnchanged() throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonWriter(out, c -> c < ' ', value -> "***").beginObject().field("key", "x").endObject();
    assertThat(out).hasToString("{\"key\":\"***\"}");
  }

  @Property(seed = "20261126", tries = 500)
  void isReadAsWhatWasWritten(@ForAll("texts") List<String> texts, @ForAll boolean most)
      throws IOException {
    StringBuilder out = new StringBuilder();
    JsonWriter json = new JsonWriter(out, c -> c < ' ' || (most && c >= 0x7f), value -> value);
    json.beginObject().name("texts").beginArray();
    for (String text : texts) {
      json.value(text);
    }
    json.endArray().endObject();
    assertThat(JACKSON.readValue(out.toString(), Object.class)).isEqualTo(Map.of("texts", texts));
    assertThat(out.chars().noneMatch(c -> c < ' ' || (most && c >= 0x7f))).isTrue();
  }

  @Provide
  static Arbitrary<List<String>> texts() {
    return Arbitraries.strings()
        .all()
        .withChars('"', '\\', '\n', '\r', '\t', '\u007f', '\u2028')
        .ofMaxLength(20)
        .list()
        .ofMaxSize(5);
  }

  private static String write(String value, IntPredicate escaped) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonWriter(out, escaped, text -> text).value(value);
    return out.toString();
  }
}
