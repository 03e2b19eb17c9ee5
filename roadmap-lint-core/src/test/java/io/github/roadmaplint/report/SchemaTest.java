package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.roadmaplint.engine.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports for other programs match their schemas. */
class SchemaTest {
  static Stream<Report> reports() {
    return Stream.of(Samples.ordinary(), Samples.hostile(), Samples.report());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void jsonFollowsOurSchema(Report report) throws IOException {
    Schema schema = schema("/schemas/report.schema.json", SpecificationVersion.DRAFT_2020_12);

    assertThat(schema.validate(write(new JsonReport("1", 1), report), InputFormat.JSON)).isEmpty();
  }

  /** The schema published by OASIS, from a library that contains it. */
  @ParameterizedTest
  @MethodSource("reports")
  void sarifFollowsTheStandard(Report report) throws IOException {
    Schema schema = schema("/schema/sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7);

    assertThat(schema.validate(write(new SarifReport("1", ""), report), InputFormat.JSON))
        .isEmpty();
    assertThat(schema.validate("{\"version\":\"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  private static Schema schema(String resource, SpecificationVersion version) throws IOException {
    try (InputStream in = SchemaTest.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(version).getSchema(text, InputFormat.JSON);
    }
  }

  private static String write(Format format, Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    format.write(report, out);
    return out.toString();
  }
}
