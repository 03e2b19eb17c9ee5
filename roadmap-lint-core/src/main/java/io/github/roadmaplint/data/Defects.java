package io.github.roadmaplint.data;

import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.DataDefect.Kind;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Defects that JSON and YAML share. */
final class Defects {
  private static final int FEW = 12;

  private Defects() {}

  /** Reports every repeated key. */
  static void addDuplicateKeys(List<Member> members, List<DataDefect> defects) {
    if (members.size() > FEW) {
      addDuplicatesOfMany(members, defects);
      return;
    }
    // Most objects are small, and there are tens of thousands, so they do not get a set.
    for (int i = 1; i < members.size(); i++) {
      if (isBefore(members, i)) {
        defects.add(duplicateKey(members.get(i)));
      }
    }
  }

  private static boolean isBefore(List<Member> members, int index) {
    String key = members.get(index).key();
    for (int i = 0; i < index; i++) {
      if (members.get(i).key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private static void addDuplicatesOfMany(List<Member> members, List<DataDefect> defects) {
    Set<String> keys = new HashSet<>();
    for (Member member : members) {
      if (!keys.add(member.key())) {
        defects.add(duplicateKey(member));
      }
    }
  }

  private static DataDefect duplicateKey(Member member) {
    return new DataDefect(
        Kind.DUPLICATE_KEY,
        member.keySpan(),
        "Key " + Quoted.of(member.key()) + " is repeated in the same object",
        "Keep one of the two and delete the other. Most parsers use the last one.");
  }

  static DefectException tooDeep(Span span, int most) {
    return limit(
        span, "Lists and objects are nested more than " + most + " levels deep", "Nest them less.");
  }

  static DataDefect tooLong(Span span, int most) {
    return new DataDefect(
        Kind.LIMIT,
        Span.at(span.start()),
        "YAML is longer than " + most + " characters",
        "Split it.");
  }

  static DefectException tooLarge(Span span) {
    return limit(
        span,
        "Number has more than " + Numbers.MAX_DIGITS + " digits",
        "Write a shorter number, or put it in quotes.");
  }

  static DefectException limit(Span span, String message, String help) {
    return new DefectException(new DataDefect(Kind.LIMIT, span, message, help));
  }

  static DefectException syntax(Span span, String message, String help) {
    return new DefectException(new DataDefect(Kind.SYNTAX, span, message, help));
  }
}
