package io.github.roadmaplint.config;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.UrlPattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the link settings. */
final class LinkSettingsReader {
  private static final Set<String> KEYS =
      Set.of("connectionsPerHost", "spacing", "timeout", "rules");
  private static final Set<String> RULE =
      Set.of("urls", "skip", "until", "accept", "timeout", "spacing", "headers");
  private static final int MOST_CONNECTIONS = 16;
  private static final int MOST_SPACING = 60_000;
  private static final int MOST_TIMEOUT = 120;

  private final Source source;
  private final ConfigErrors mistakes;

  LinkSettingsReader(Source source, ConfigErrors mistakes) {
    this.source = source;
    this.mistakes = mistakes;
  }

  LinkSettings read(ObjectData data) {
    ConfigObject fields = new ConfigObject(data, source, mistakes, KEYS);
    LinkSettings defaults = LinkSettings.DEFAULT;
    return new LinkSettings(
        within(fields, "connectionsPerHost", 1, MOST_CONNECTIONS)
            .orElse(defaults.connectionsPerHost()),
        within(fields, "spacing", 0, MOST_SPACING).orElse(defaults.spacing()),
        within(fields, "timeout", 1, MOST_TIMEOUT).orElse(defaults.timeout()),
        fields.objects("rules").stream().flatMap(one -> special(one).stream()).toList());
  }

  /** Empty if the URLs are unknown. */
  private Optional<LinkSettings.Special> special(ObjectData data) {
    ConfigObject fields = new ConfigObject(data, source, mistakes, RULE);
    if (fields.text("urls").isEmpty()) {
      mistakes.misfit();
      return Optional.empty();
    }
    judgeEffect(data);
    return data.string("urls").flatMap(this::pattern).map(urls -> special(fields, urls));
  }

  private Optional<UrlPattern> pattern(StringData text) {
    try {
      return Optional.of(UrlPattern.of(text.value()));
    } catch (UrlPattern.BadPatternException bad) {
      String message = "URL pattern " + Quoted.of(text.value()) + ' ' + bad.what();
      mistakes.add(text.span(), message, bad.help());
      mistakes.unknown();
      return Optional.empty();
    }
  }

  private LinkSettings.Special special(ConfigObject fields, UrlPattern urls) {
    return new LinkSettings.Special(
        urls,
        fields.text("skip").map(Setting::value),
        fields.text("until").flatMap(set -> date(set.value())),
        fields.any("accept").map(set -> statuses(set.value())).orElse(List.of()),
        within(fields, "timeout", 1, MOST_TIMEOUT).map(Setting::value),
        within(fields, "spacing", 0, MOST_SPACING).map(Setting::value),
        fields
            .any("headers")
            .map(set -> new Setting<>(headers(set.value()), set.origin()))
            .orElse(Setting.byDefault(Map.of())));
  }

  /** A setting without effect is a mistake. */
  private void judgeEffect(ObjectData data) {
    for (Member member : data.members()) {
      if (member.key().equals("until") && data.get("skip").isEmpty()) {
        mistakes.add(
            member.keySpan(),
            "`until` has no effect without `skip`",
            "Add `skip` with the reason.");
      }
      if (member.key().equals("urls") && data.members().size() == 1) {
        mistakes.add(
            member.keySpan(),
            "A rule with only `urls` has no effect",
            "Add a setting for these URLs, such as `skip` or `accept`.");
      }
    }
  }

  private Optional<Setting<Integer>> within(ConfigObject fields, String key, int least, int most) {
    Optional<Setting<Integer>> number = fields.count(key);
    if (number.filter(set -> set.value() < least || set.value() > most).isPresent()) {
      mistakes.misfit();
    }
    return number;
  }

  private Optional<LocalDate> date(String text) {
    try {
      if (text.length() == "2027-01-31".length()) {
        return Optional.of(LocalDate.parse(text));
      }
    } catch (DateTimeException none) {
      // Reported below.
    }
    mistakes.unknown();
    mistakes.misfit();
    return Optional.empty();
  }

  private List<Integer> statuses(Data data) {
    List<Integer> statuses = new ArrayList<>();
    if (!(data instanceof ListData list)) {
      mistakes.misfit();
      return statuses;
    }
    for (Data item : list.items()) {
      int status = item instanceof NumberData number ? status(number) : 0;
      if (status < 200 || status > 999) {
        mistakes.misfit();
      }
      statuses.add(status);
    }
    return statuses;
  }

  private static int status(NumberData number) {
    boolean whole = number.value().stripTrailingZeros().scale() <= 0;
    return whole && number.value().precision() < 10 ? number.value().intValue() : 0;
  }

  /** Only the schema defines the form of values and names. */
  private Map<String, String> headers(Data value) {
    Map<String, String> headers = new TreeMap<>();
    if (!(value instanceof ObjectData data)) {
      mistakes.misfit();
      return headers;
    }
    for (Member member : data.members()) {
      if (member.value() instanceof StringData text) {
        headers.put(member.key(), text.value());
      } else {
        mistakes.misfit();
      }
    }
    mistakes.unknown();
    return headers;
  }
}
