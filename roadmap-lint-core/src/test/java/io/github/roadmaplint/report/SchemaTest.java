package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.report.RdjsonReport.Layout;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Reports for other programs match their schemas. */
class SchemaTest {
  static Stream<Report> reports() {
    return Stream.of(Samples.ordinary(), Samples.hostile(), Samples.report());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void jsonFollowsOurSchema(Report report) throws IOException {
    Schema schema = schema("/schemas/report.schema.json", SpecificationVersion.DRAFT_2020_12);

    assertThat(schema.validate(write(new JsonReport("1", 1, ""), report), InputFormat.JSON))
        .isEmpty();
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

  @ParameterizedTest
  @MethodSource("reports")
  void gitlabFollowsItsDocumentation(Report report) throws IOException {
    Schema schema = schema("/formats/gitlab.schema.json", SpecificationVersion.DRAFT_2020_12);

    assertThat(schema.validate(write(new GitlabReport("website/"), report), InputFormat.JSON))
        .isEmpty();
    assertThat(schema.validate("[{}]", InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void rdjsonFollowsItsDefinition(Report report) throws IOException {
    Schema whole = schema("/formats/rdjson.schema.json", SpecificationVersion.DRAFT_2020_12);
    Schema line = schema("/formats/rdjsonl.schema.json", SpecificationVersion.DRAFT_2020_12);

    assertThat(whole.validate(rdjson(Layout.OBJECT, report), InputFormat.JSON)).isEmpty();
    assertThat(rdjson(Layout.LINES, report).lines())
        .hasSameSizeAs(report.findings())
        .allSatisfy(one -> assertThat(line.validate(one, InputFormat.JSON)).isEmpty());
    assertThat(whole.validate("{\"diagnostics\":[]}", InputFormat.JSON)).isNotEmpty();
  }

  private static String rdjson(Layout layout, Report report) throws IOException {
    return write(new RdjsonReport("website/", layout), report);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void junitFollowsItsSchema(Report report) throws IOException, SAXException {
    String xml = write(new JunitReport("website/"), report);

    xsd("junit.xsd").validate(new StreamSource(new StringReader(xml)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void checkstyleFollowsItsSchema(Report report) throws IOException, SAXException {
    String xml = write(new CheckstyleReport("website/"), report);

    xsd("checkstyle.xsd").validate(new StreamSource(new StringReader(xml)));
  }

  /** XML does not allow these characters, not even as references. */
  @Test
  void noCharacterOfContentBreaksTheXml() throws IOException, SAXException {
    StringBuilder odd = new StringBuilder("]]>&<\"'\uFFFE\uFFFF\uD800 \uDC00\u0085\u2028");
    for (char c = 0; c < ' '; c++) {
      odd.append(c);
    }
    Source source = Source.of("a" + odd + ".md", "x");
    Report report =
        Samples.report(
            Samples.at(Samples.EMPTY, Severity.ERROR, source, "x", odd.toString()),
            Samples.at(Samples.EMPTY, Severity.INFO, source, "x", odd.toString()));

    junitFollowsItsSchema(report);
    checkstyleFollowsItsSchema(report);
  }

  private static Validator xsd(String name) throws IOException, SAXException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    try (InputStream in = SchemaTest.class.getResourceAsStream("/formats/" + name)) {
      return factory.newSchema(new StreamSource(in)).newValidator();
    }
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
