package io.github.roadmaplint.report;

import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.engine.FindingKey;
import java.io.IOException;

/** The values that another document adds to a report in JSON. */
public interface JsonAddition {
  /** Nothing. */
  JsonAddition NONE =
      new JsonAddition() {
        @Override
        public void report(JsonWriter json) {
          // There are no more values.
        }

        @Override
        public void finding(FindingKey key, JsonWriter json) {
          // There are no more values.
        }
      };

  /** Writes fields of the report. */
  void report(JsonWriter json) throws IOException;

  /** Writes fields of a finding. */
  void finding(FindingKey key, JsonWriter json) throws IOException;
}
