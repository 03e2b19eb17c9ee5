package io.github.roadmaplint.rule;

import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.text.Order;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An option of rules: a key of the configuration file. A rule declares the options that it reads
 * beside its {@link RuleInfo}. The reader of the configuration, its schema, its template, its
 * documentation and the explanation of the rule are derived from that.
 *
 * @param <T> the type of its value
 */
public sealed interface RuleOption<T> {
  /** The section of the configuration file that contains every {@link Limit}. */
  String LIMITS = "limits";

  /**
   * The key, such as {@code limits.maxWords} for {@code maxWords} in the section {@code limits}.
   */
  String key();

  /** What it sets, and the reason of its default if that is not a constant; for users. */
  String description();

  /** The default in a repository. */
  T byDefault(Optional<Site> site);

  /** A value that the configuration sets, with its type. */
  T cast(Object value);

  /**
   * The options of some rules: first the limits, then by the ids of the rules, each option once.
   */
  static List<RuleOption<?>> of(Collection<RuleInfo> rules) {
    Comparator<RuleOption<?>> limitsFirst = Order.by(option -> !(option instanceof Limit));
    Map<String, RuleOption<?>> byKey = new LinkedHashMap<>();
    rules.stream()
        .sorted(Order.by(RuleInfo::id))
        .flatMap(rule -> rule.options().stream())
        .forEach(option -> byKey.putIfAbsent(option.key(), option));
    return byKey.values().stream().sorted(limitsFirst).toList();
  }

  /**
   * An upper limit, a whole number.
   *
   * @param name its key in the section {@link #LIMITS}
   */
  record Limit(String name, int defaultValue, String description) implements RuleOption<Integer> {
    @Override
    public String key() {
      return LIMITS + '.' + name;
    }

    @Override
    public Integer byDefault(Optional<Site> site) {
      return defaultValue;
    }

    @Override
    public Integer cast(Object value) {
      return (Integer) value;
    }
  }

  /**
   * A list of names.
   *
   * @param form the form of each name
   * @param ofSite the default for a site; without a site the list is empty
   * @param example a list for the documentation
   */
  record Names(
      String key,
      Form form,
      Function<Site, List<String>> ofSite,
      List<String> example,
      String description)
      implements RuleOption<List<String>> {
    @Override
    public List<String> byDefault(Optional<Site> site) {
      return site.map(ofSite).orElse(List.of());
    }

    @Override
    public List<String> cast(Object value) {
      return ((List<?>) value).stream().map(String.class::cast).toList();
    }
  }

  /**
   * The form of a name.
   *
   * @param title what the name is called, in messages too
   * @param description the form in words
   * @param pattern a regular expression in the syntax of RE2
   * @param example a name of that form
   */
  record Form(String title, String description, String pattern, String example) {}

  /**
   * One of a few words.
   *
   * @param ofSite the default for a site
   * @param otherwise the default without a site
   */
  record Choice(String key, List<String> words, String ofSite, String otherwise, String description)
      implements RuleOption<String> {
    @Override
    public String byDefault(Optional<Site> site) {
      return site.isPresent() ? ofSite : otherwise;
    }

    @Override
    public String cast(Object value) {
      return (String) value;
    }
  }
}
