package io.github.roadmaplint.config;

import io.github.roadmaplint.document.Data;
import io.github.roadmaplint.document.Data.ListData;
import io.github.roadmaplint.document.Data.Member;
import io.github.roadmaplint.document.Data.NumberData;
import io.github.roadmaplint.document.Data.ObjectData;
import io.github.roadmaplint.document.Data.StringData;
import io.github.roadmaplint.source.Source;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is set about links. */
final class LinkSettingsReader {
  private static final Set<String> KEYS =
      Set.of("connectionsPerHost", "spacing", "timeout", "rules");
  private static final Set<String> RULE =
      Set.of("urls", "skip", "until", "accept", "timeout", "spacing", "headers");
  private static final int MOST_CONNECTIONS = 16;
  private static final int MOST_SPACING = 60_000;
  private static final int MOST_TIMEOUT = 120;

  private final Source source;
  private final Mistakes mistakes;

  LinkSettingsReader(Source source, Mistakes mistakes) {
    this.source = source;
    this.mistakes = mistakes;
  }

  LinkSettings read(ObjectData data) {
    Fields fields = new Fields(data, source, mistakes, KEYS);
    LinkSettings defaults = LinkSettings.DEFAULT;
    return new LinkSettings(
        within(fields, "connectionsPerHost", 1, MOST_CONNECTIONS)
            .orElse(defaults.connectionsPerHost()),
        within(fields, "spacing", 0, MOST_SPACING).orElse(defaults.spacing()),
        within(fields, "timeout", 1, MOST_TIMEOUT).orElse(defaults.timeout()),
        fields.objects("rules").stream().map(this::special).toList());
  }

  private LinkSettings.Special special(ObjectData data) {
    Fields fields = new Fields(data, source, mistakes, RULE);
    Optional<String> urls = fields.text("urls").map(Setting::value);
    if (urls.isEmpty()) {
      mistakes.misfit();
    }
    return new LinkSettings.Special(
        urls.orElse(""),
        fields.text("skip").map(Setting::value),
        fields.text("until").flatMap(set -> date(set.value())),
        fields.any("accept").map(set -> statuses(set.value())).orElse(List.of()),
        within(fields, "timeout", 1, MOST_TIMEOUT).map(Setting::value),
        within(fields, "spacing", 0, MOST_SPACING).map(Setting::value),
        fields.object("headers").map(this::headers).orElse(Map.of()));
  }

  private Optional<Setting<Integer>> within(Fields fields, String key, int least, int most) {
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
      // Said below.
    }
    mistakes.suspect();
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

  /** Values and names have a form of their own, which only the schema knows. */
  private Map<String, String> headers(ObjectData data) {
    Map<String, String> headers = new HashMap<>();
    for (Member member : data.members()) {
      if (member.value() instanceof StringData text) {
        headers.put(member.key(), text.value());
      } else {
        mistakes.misfit();
      }
    }
    mistakes.suspect();
    return headers;
  }
}
