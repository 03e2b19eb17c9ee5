package io.github.roadmaplint.saved;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.BooleanData;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.text.Quoted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An object of a saved report. Each value is what it must be, or the file is not a report. */
final class SavedObject {
  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final String file;
  private final String place;
  private final ObjectData data;

  private SavedObject(String file, String place, ObjectData data) {
    this.file = file;
    this.place = place;
    this.data = data;
  }

  /**
   * An object.
   *
   * @param place of it in the file, such as {@code findings[3].fix}; empty for the whole
   */
  static SavedObject of(String file, String place, Data data) throws SavedReportException {
    if (data instanceof ObjectData object) {
      return new SavedObject(file, place, object);
    }
    throw new SavedReportException(
        file,
        "is not a report of roadmap-lint: "
            + (place.isEmpty() ? "it" : place)
            + " is not an object");
  }

  /** Refuses any other keys. */
  SavedObject only(Set<String> keys) throws SavedReportException {
    for (Member member : data.members()) {
      if (!keys.contains(member.key())) {
        throw wrong(Quoted.of(member.key()), "is not known");
      }
    }
    return this;
  }

  boolean has(String key) {
    return data.get(key).isPresent();
  }

  /** A text that is not empty. */
  String text(String key) throws SavedReportException {
    String text = anyText(key);
    if (text.isEmpty()) {
      throw wrong(key, "is empty");
    }
    return text;
  }

  /** A text of some form. */
  String text(String key, Pattern form) throws SavedReportException {
    String text = anyText(key);
    if (!form.matcher(text).matches()) {
      throw wrong(key, "cannot be " + Quoted.of(text));
    }
    return text;
  }

  /** A text. */
  String anyText(String key) throws SavedReportException {
    if (get(key) instanceof StringData text) {
      return text.value();
    }
    throw wrong(key, "must be a string");
  }

  /** A whole number. */
  int number(String key, int least) throws SavedReportException {
    if (get(key) instanceof NumberData number
        && number.value().compareTo(MOST) <= 0
        && number.value().compareTo(BigDecimal.valueOf(least)) >= 0
        && number.value().stripTrailingZeros().scale() <= 0) {
      return number.value().intValue();
    }
    throw wrong(key, "must be a whole number of at least " + least);
  }

  /** A number that need not be there. */
  int number(String key, int least, int otherwise) throws SavedReportException {
    return has(key) ? number(key, least) : otherwise;
  }

  boolean flag(String key) throws SavedReportException {
    if (get(key) instanceof BooleanData flag) {
      return flag.value();
    }
    throw wrong(key, "must be true or false");
  }

  SavedObject object(String key) throws SavedReportException {
    return of(file, at(key), get(key));
  }

  List<SavedObject> objects(String key) throws SavedReportException {
    List<SavedObject> objects = new ArrayList<>();
    for (Data item : items(key)) {
      objects.add(of(file, at(key) + '[' + objects.size() + ']', item));
    }
    return objects;
  }

  List<String> texts(String key) throws SavedReportException {
    List<String> texts = new ArrayList<>();
    for (Data item : items(key)) {
      if (!(item instanceof StringData text)) {
        throw wrong(key + '[' + texts.size() + ']', "must be a string");
      }
      texts.add(text.value());
    }
    return texts;
  }

  private List<Data> items(String key) throws SavedReportException {
    if (get(key) instanceof ListData list) {
      return list.items();
    }
    throw wrong(key, "must be a list");
  }

  private Data get(String key) throws SavedReportException {
    Optional<Data> value = data.get(key);
    if (value.isEmpty()) {
      throw wrong(key, "is missing");
    }
    return value.get();
  }

  private String at(String key) {
    return place.isEmpty() ? key : place + '.' + key;
  }

  SavedReportException wrong(String key, String problem) {
    return new SavedReportException(
        file, "is not a report of roadmap-lint: " + at(key) + ' ' + problem);
  }
}
