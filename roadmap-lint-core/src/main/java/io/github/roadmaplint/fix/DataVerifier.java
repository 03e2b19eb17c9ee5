package io.github.roadmaplint.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verifies that JSON or YAML has the same content as before: the same fields and lists, and the
 * same words in each string, apart from the changes that fixes declare. Jackson and SnakeYAML read
 * both texts.
 */
final class DataVerifier {
  private final DeclaredChanges declared;

  /** The words that strings have lost and gained, for each string separately. */
  private final WordCounts lost = new WordCounts();

  private final WordCounts gained = new WordCounts();

  private DataVerifier(DeclaredChanges declared) {
    this.declared = declared;
  }

  /** An objection, which can be empty; nothing when the old text is not JSON. */
  static Optional<String> ofJson(String before, String after, DeclaredChanges declared) {
    Optional<Object> old = json(before);
    return old.map(
        value ->
            json(after)
                .map(fresh -> new DataVerifier(declared).objection(value, fresh))
                .orElse("the file would no longer be JSON"));
  }

  /** An objection; nothing when there is none, or when the old text is not YAML. */
  static Optional<String> ofFrontMatter(String before, String after, DeclaredChanges declared) {
    Optional<Object> old = before.equals(after) ? Optional.empty() : yaml(before);
    if (old.isEmpty()) {
      return Optional.empty();
    }
    Optional<Object> fresh = yaml(after);
    String objection =
        fresh.isPresent()
            ? new DataVerifier(declared).structure(old.get(), fresh.get())
            : "the front matter would no longer be YAML";
    return Optional.of(objection).filter(text -> !text.isEmpty());
  }

  /** An objection; nothing when there is none, or when the old text is not YAML. */
  static Optional<String> ofYaml(String before, String after, DeclaredChanges declared) {
    Optional<Object> old = documents(before);
    if (old.isEmpty()) {
      return Optional.empty();
    }
    Optional<Object> fresh = documents(after);
    String objection =
        fresh.isPresent()
            ? new DataVerifier(declared).structure(old.get(), fresh.get())
            : "the file would no longer be YAML";
    return Optional.of(objection).filter(text -> !text.isEmpty());
  }

  private static Optional<Object> json(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try {
      return Optional.ofNullable(Json.MAPPER.readValue(bare, Object.class));
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  private static Optional<Object> yaml(String frontMatter) {
    int last = frontMatter.lastIndexOf("---");
    if (last <= 0) {
      return Optional.empty();
    }
    return load(yaml -> yaml.load(frontMatter.substring(3, last)));
  }

  /** All documents of a YAML file, as a list. */
  private static Optional<Object> documents(String text) {
    return load(
        yaml -> {
          List<@Nullable Object> all = new ArrayList<>();
          yaml.loadAll(text).forEach(all::add);
          return all;
        });
  }

  private static Optional<Object> load(Function<Yaml, @Nullable Object> loading) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setWarnOnDuplicateKeys(false); // it would print keys of the repository as they are
    try {
      return Optional.ofNullable(loading.apply(new Yaml(new SafeConstructor(options))));
    } catch (YAMLException | IllegalArgumentException notYaml) {
      return Optional.empty();
    }
  }

  /** Jackson takes long to start, and most pages have no JSON. */
  private static final class Json {
    /** Keeps every digit, and rejects objects with repeated names. */
    static final JsonMapper MAPPER =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
  }

  private String objection(Object old, Object fresh) {
    String structure = structure(old, fresh);
    return structure.isEmpty() ? declared.objection(lost, gained) : structure;
  }

  private String structure(@Nullable Object old, @Nullable Object fresh) {
    if (!isSame(old, fresh)) {
      return "the fields of the file would not be the same";
    }
    return declared.objectionToLosing(lost);
  }

  /** Whether two values differ only in strings, whose differences are collected. */
  private boolean isSame(@Nullable Object old, @Nullable Object fresh) {
    if (old instanceof String text && fresh instanceof String other) {
      compare(WordCounts.of(text), WordCounts.of(other));
      return true;
    }
    if (old instanceof Map<?, ?> map && fresh instanceof Map<?, ?> other) {
      return isSameMap(map, other);
    }
    if (old instanceof List<?> list && fresh instanceof List<?> other) {
      return isSameList(list, other);
    }
    return Objects.equals(old, fresh);
  }

  private boolean isSameMap(Map<?, ?> old, Map<?, ?> fresh) {
    if (!new ArrayList<>(old.keySet()).equals(new ArrayList<>(fresh.keySet()))) {
      return false;
    }
    for (Map.Entry<?, ?> member : old.entrySet()) {
      if (!isSame(member.getValue(), fresh.get(member.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** A list of texts may lose as many items as are declared as removed. */
  private boolean isSameList(List<?> old, List<?> fresh) {
    int missing = old.size() - fresh.size();
    if (missing > 0 && missing <= declared.removals() && isOfTexts(old) && isOfTexts(fresh)) {
      compare(words(old), words(fresh));
      return true;
    }
    for (int i = 0; missing == 0 && i < old.size(); i++) {
      if (!isSame(old.get(i), fresh.get(i))) {
        return false;
      }
    }
    return missing == 0;
  }

  private void compare(WordCounts old, WordCounts fresh) {
    lost.add(old.without(fresh));
    gained.add(fresh.without(old));
  }

  private static WordCounts words(List<?> texts) {
    WordCounts words = new WordCounts();
    texts.forEach(text -> words.add((String) text));
    return words;
  }

  private static boolean isOfTexts(List<?> list) {
    return list.stream().allMatch(String.class::isInstance);
  }
}
