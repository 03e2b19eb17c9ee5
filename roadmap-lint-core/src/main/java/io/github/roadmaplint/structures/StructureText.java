package io.github.roadmaplint.structures;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.DataDefect;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Generation;
import io.github.roadmaplint.document.StructureParser;
import io.github.roadmaplint.source.Source;
import java.util.Optional;

/** A text that should be the structure of a roadmap. */
public sealed interface StructureText {

  /**
   * It is one; single values can be wrong.
   *
   * @param text without a byte order mark
   * @param topics the number of topics and subtopics
   * @param slug what the structure calls its roadmap, if it does
   */
  record Valid(String text, int topics, Optional<String> slug) implements StructureText {}

  /**
   * It is none, so pages cannot be compared with it.
   *
   * @param reason why, as the rest of a sentence that begins with the text
   */
  record Invalid(String reason) implements StructureText {}

  /** Reads a text. */
  static StructureText of(String written) {
    String text = written.startsWith("\uFEFF") ? written.substring(1) : written;
    String start = text.stripLeading();
    if (start.isEmpty()) {
      return new Invalid("is empty");
    }
    if (start.startsWith("<")) {
      return new Invalid("is HTML or XML, not JSON");
    }
    Structure structure = StructureParser.parse(Source.of("structure.json", text));
    Optional<DataDefect> defect = structure.document().defects().stream().findFirst();
    if (defect.isPresent()) {
      int line = structure.source().position(defect.get().span().start()).line();
      return new Invalid(
          (defect.get().kind() == DataDefect.Kind.DUPLICATE_KEY
                  ? "repeats a key in line "
                  : "is not valid JSON, or not all of it, in line ")
              + line);
    }
    Optional<Data> root = structure.document().root();
    if (!(root.orElse(null) instanceof ObjectData data)) {
      return new Invalid("is not a JSON object");
    }
    return of(text, structure, data);
  }

  private static StructureText of(String text, Structure structure, ObjectData data) {
    if (structure.generation() == Generation.MOCKUP) {
      return new Invalid("is a mock-up, which does not list its topics");
    }
    if (structure.nodes().isEmpty()) {
      return new Invalid("has no `nodes`");
    }
    int topics =
        (int)
            structure.nodes().stream()
                .filter(node -> node.isTopic() && node.id().isPresent())
                .count();
    if (topics == 0) {
      return new Invalid("has no topic among its `nodes`");
    }
    return new Valid(text, topics, data.string("slug").map(StringData::value));
  }
}
