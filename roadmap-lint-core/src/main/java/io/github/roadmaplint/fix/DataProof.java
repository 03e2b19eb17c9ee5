package io.github.roadmaplint.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Proves that JSON or YAML says the same as before: the same fields and lists, and the same words
 * in its strings, apart from what fixes declare. Jackson and SnakeYAML read both texts.
 */
final class DataProof {
  private static final String NOTHING = "";

  private final Declared declared;
  private final WordBag before = new WordBag();
  private final WordBag after = new WordBag();

  private DataProof(Declared declared) {
    this.declared = declared;
  }

  /** An objection, or an empty one; nothing when the old text is no JSON. */
  static Optional<String> ofJson(String before, String after, Declared declared) {
    Optional<Object> old = json(before);
    return old.map(
        value ->
            json(after)
                .map(fresh -> new DataProof(declared).objection(value, fresh))
                .orElse("the file would no longer be JSON"));
  }

  /** An objection; nothing when there is none, or when the old text is no YAML. */
  static Optional<String> ofFrontMatter(String before, String after, Declared declared) {
    Optional<Object> old = yaml(before);
    if (before.equals(after) || old.isEmpty()) {
      return Optional.empty();
    }
    Optional<Object> fresh = yaml(after);
    String objection =
        fresh.isPresent()
            ? new DataProof(declared).structure(old.get(), fresh.get())
            : "the front matter would no longer be YAML";
    return Optional.of(objection).filter(said -> !said.isEmpty());
  }

  private static Optional<Object> json(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try {
      return Optional.ofNullable(JsonMapper.shared().readValue(bare, Object.class));
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  private static Optional<Object> yaml(String frontMatter) {
    int last = frontMatter.lastIndexOf("---");
    if (last <= 0) {
      return Optional.empty();
    }
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    try {
      Object value = new Yaml(new SafeConstructor(options)).load(frontMatter.substring(3, last));
      return Optional.ofNullable(value);
    } catch (YAMLException | IllegalArgumentException notYaml) {
      return Optional.empty();
    }
  }

  private String objection(Object old, Object fresh) {
    String structure = structure(old, fresh);
    return structure.isEmpty() ? declared.objection(before, after) : structure;
  }

  private String structure(@Nullable Object old, @Nullable Object fresh) {
    return isSame(old, fresh) ? NOTHING : "the fields of the file would not be the same";
  }

  /** Whether two values differ in nothing but strings, which are collected. */
  private boolean isSame(@Nullable Object old, @Nullable Object fresh) {
    if (old instanceof String text && fresh instanceof String other) {
      before.add(text);
      after.add(other);
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

  /** Items that are declared as removed may be missing. */
  private boolean isSameList(List<?> old, List<?> fresh) {
    int at = 0;
    for (Object item : old) {
      boolean more = old.size() - fresh.size() > 0;
      boolean here = at < fresh.size() && (!more || item.equals(fresh.get(at)));
      if (here && isSame(item, fresh.get(at))) {
        at++;
      } else if (item instanceof String text && declared.texts().contains(text)) {
        before.add(text);
      } else {
        return false;
      }
    }
    return at == fresh.size();
  }
}
