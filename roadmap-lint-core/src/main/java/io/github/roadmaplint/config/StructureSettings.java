package io.github.roadmaplint.config;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.SlugTemplate;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Where structures are that the repository does not contain.
 *
 * @param folder a folder with them
 * @param url where the site publishes them
 */
record StructureSettings(Optional<Setting<Path>> folder, Optional<Setting<String>> url) {
  private static final String KEY = "structures";
  private static final Set<String> KEYS = Set.of("folder", "url");
  private static final int SHOWN = 60;

  /** Reads the setting: the path of a folder, or an object. */
  static StructureSettings read(
      ConfigObject fields, Source source, ConfiguredFiles files, ConfigErrors mistakes) {
    Optional<Data> value = fields.any(KEY).map(Setting::value);
    if (value.orElse(null) instanceof ObjectData data) {
      ConfigObject own = new ConfigObject(data, source, mistakes, KEYS);
      if (data.members().isEmpty()) {
        mistakes.misfit();
      }
      return new StructureSettings(
          folder(own.string("folder"), files, mistakes), url(own.string("url"), mistakes));
    }
    return new StructureSettings(folder(fields.string(KEY), files, mistakes), Optional.empty());
  }

  private static Optional<Setting<Path>> folder(
      Optional<Setting<StringData>> written, ConfiguredFiles files, ConfigErrors mistakes) {
    return written.flatMap(
        set ->
            StructuresFolder.find(set.value(), files, mistakes)
                .map(folder -> new Setting<>(folder, set.origin())));
  }

  private static Optional<Setting<String>> url(
      Optional<Setting<StringData>> written, ConfigErrors mistakes) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    StringData url = written.get().value();
    if (SlugTemplate.isValid(url.value())) {
      return Optional.of(new Setting<>(url.value(), written.get().origin()));
    }
    mistakes.add(
        url.span(),
        "URL " + Quoted.of(url.value(), SHOWN) + " cannot be the URL of structures",
        "Write an http or https URL in ASCII, without credentials and fragment, with `{slug}` once in"
            + " its path or query, such as `https://example.org/api/{slug}.json`.");
    return Optional.empty();
  }
}
