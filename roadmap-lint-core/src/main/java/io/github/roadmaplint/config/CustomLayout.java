package io.github.roadmaplint.config;

import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.FieldPath;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.schema.SchemaValidator;
import io.github.roadmaplint.schema.Schemas;
import io.github.roadmaplint.text.Quoted;
import java.util.HashMap;
import java.util.Map;

/**
 * A layout that a repository describes itself.
 *
 * @param schemas the built-in schemas and those that the layout names
 */
record CustomLayout(Layout layout, Schemas schemas) {

  /**
   * Reads a layout whose form is right.
   *
   * @param files what can be named by path
   */
  static CustomLayout read(ObjectData data, ConfigErrors mistakes, ConfiguredFiles files) {
    LayoutErrors.judge(data, mistakes);
    Map<String, String> texts = new HashMap<>();
    for (StringData name : FieldPath.texts(data, "collections[].schema")) {
      if (!Schemas.NAMES.contains(name.value())) {
        CustomSchema.text(name, files, mistakes).ifPresent(text -> texts.put(name.value(), text));
      }
    }
    Schemas schemas = new Schemas(texts);
    judgeSchemas(data, schemas, mistakes);
    return new CustomLayout(LayoutReader.layout(data), schemas);
  }

  private static void judgeSchemas(ObjectData data, Schemas schemas, ConfigErrors mistakes) {
    SchemaValidator validator = new SchemaValidator(schemas);
    for (StringData name : FieldPath.texts(data, "collections[].schema")) {
      if (schemas.own().containsKey(name.value())) {
        validator
            .defect(name.value())
            .ifPresent(
                reason ->
                    mistakes.add(
                        name.span(),
                        Quoted.of(name.value()) + " cannot be used as a JSON Schema",
                        "Fix it: " + Quoted.of(reason, 120) + "."));
      }
    }
  }
}
