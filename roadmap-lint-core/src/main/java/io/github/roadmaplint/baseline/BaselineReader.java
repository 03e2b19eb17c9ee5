package io.github.roadmaplint.baseline;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.DataDefect;
import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.engine.FindingKey;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads a baseline strictly: an entry that is not understood could hide a finding for ever, or
 * forget one.
 */
final class BaselineReader {
  private static final String REPAIR =
      "Restore it from git, or replace it: roadmap-lint baseline create --force";

  private static final Predicate<String> FINGERPRINT =
      Pattern.compile("[0-9a-f]{32,36}").asMatchPredicate();
  private static final Predicate<String> CONTEXT =
      Pattern.compile("([0-9a-f]{24})?").asMatchPredicate();
  private static final Predicate<String> RULE =
      Pattern.compile("[a-z0-9-]+/[a-z0-9-]+").asMatchPredicate();

  private static final List<String> KEYS =
      List.of("path", "rule", "fingerprint", "context", "message", "reason", "expires");

  private final Source source;

  BaselineReader(Source source) {
    this.source = source;
  }

  Baseline read() throws BaselineException {
    DataDocument document = JsonParser.parse(source);
    if (!document.defects().isEmpty()) {
      throw defect(document.defects().get(0));
    }
    if (!(document.root().orElse(null) instanceof ListData list)
        || list.items().isEmpty()
        || !(list.items().get(0) instanceof ObjectData header)
        || header.string("baseline").filter(tool -> tool.value().equals(Baseline.TOOL)).isEmpty()) {
      throw new BaselineException("is not a baseline of roadmap-lint. " + REPAIR);
    }
    checkFormat(header);
    List<BaselineEntry> entries = new ArrayList<>(list.items().size());
    for (Data item : list.items().subList(1, list.items().size())) {
      if (!isHeader(item)) {
        entries.add(entry(item));
      }
    }
    return new Baseline(entries);
  }

  private BaselineException defect(DataDefect defect) {
    boolean unmerged = source.text().startsWith("<<<<<<<") || source.text().contains("\n<<<<<<<");
    if (unmerged) {
      return new BaselineException(
          "contains the markers of a merge conflict. Keep the lines of both sides, remove the"
              + " markers, and run roadmap-lint baseline update");
    }
    return damaged(defect.span().start(), "is not valid JSON: " + defect.message());
  }

  private void checkFormat(ObjectData header) throws BaselineException {
    Optional<BigDecimal> format =
        header
            .get("format")
            .filter(NumberData.class::isInstance)
            .map(number -> ((NumberData) number).value());
    if (format.isEmpty()) {
      throw damaged(header.span().start(), "has no `format`");
    }
    if (format.get().compareTo(BigDecimal.valueOf(Baseline.FORMAT)) > 0) {
      throw new BaselineException(
          "was written by a newer version of roadmap-lint (format "
              + format.get().toBigInteger().min(BigDecimal.valueOf(999).toBigInteger())
              + ", this version reads "
              + Baseline.FORMAT
              + "). Use that version, or replace the file: roadmap-lint baseline create --force");
    }
    if (format.get().compareTo(BigDecimal.valueOf(Baseline.FORMAT)) < 0) {
      throw damaged(header.span().start(), "has a `format` that does not exist");
    }
  }

  /** The first line of the other side, if lines of two versions were merged. */
  private static boolean isHeader(Data item) {
    return item instanceof ObjectData header && header.get("baseline").isPresent();
  }

  private BaselineEntry entry(Data item) throws BaselineException {
    int start = item.span().start();
    if (!(item instanceof ObjectData fields)) {
      throw damaged(start, "has an entry that is not an object");
    }
    for (Member member : fields.members()) {
      if (!KEYS.contains(member.key())) {
        String meant = Nearest.to(member.key(), KEYS).map(key -> ", not `" + key + '`').orElse("");
        throw damaged(
            member.keySpan().start(),
            "has an entry with the unknown key " + Quoted.of(member.key()) + meant);
      }
      if (!(member.value() instanceof StringData)) {
        throw damaged(
            member.value().span().start(),
            "has an entry whose " + Quoted.of(member.key()) + " is not a string");
      }
    }
    return new BaselineEntry(
        required(fields, "path", text -> !text.isEmpty()),
        required(fields, "rule", RULE),
        new FindingKey(
            required(fields, "fingerprint", FINGERPRINT), required(fields, "context", CONTEXT)),
        required(fields, "message", text -> true),
        fields.string("reason").map(StringData::value),
        expires(fields));
  }

  private String required(ObjectData fields, String key, Predicate<String> form)
      throws BaselineException {
    Optional<StringData> value = fields.string(key);
    if (value.isEmpty()) {
      throw damaged(fields.span().start(), "has an entry without `" + key + '`');
    }
    if (!form.test(value.get().value())) {
      throw damaged(
          value.get().span().start(),
          "has an entry with an impossible `" + key + "`: " + Quoted.of(value.get().value()));
    }
    return value.get().value();
  }

  private Optional<LocalDate> expires(ObjectData fields) throws BaselineException {
    Optional<StringData> date = fields.string("expires");
    if (date.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date.get().value()));
    } catch (DateTimeParseException other) {
      throw new BaselineException(
          "has an entry in line "
              + source.position(date.get().span().start()).line()
              + " whose `expires` is "
              + Quoted.of(date.get().value())
              + ". Write a day of the calendar, such as 2027-01-31");
    }
  }

  private BaselineException damaged(int offset, String what) {
    int line = source.position(offset).line();
    return new BaselineException(what + " (line " + line + "). " + REPAIR);
  }
}
