package io.github.roadmaplint.schema;

import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.resource.InputStreamSource;
import com.networknt.schema.resource.SchemaLoader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives the validator only the schemas of a run: the default loader of the library also loads
 * schemas from the class path and the network.
 */
final class CustomSchemaLoader extends SchemaLoader {
  private final Schemas schemas;

  CustomSchemaLoader(Schemas schemas) {
    super(List.of(), List.of());
    this.schemas = schemas;
  }

  @Override
  public @Nullable InputStreamSource getSchemaResource(AbsoluteIri address) {
    Optional<byte[]> text =
        schemas.text(address.toString()).map(it -> it.getBytes(StandardCharsets.UTF_8));
    return text.isPresent() ? () -> new ByteArrayInputStream(text.get()) : null;
  }
}
