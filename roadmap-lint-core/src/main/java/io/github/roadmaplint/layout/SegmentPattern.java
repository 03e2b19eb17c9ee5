package io.github.roadmaplint.layout;

import io.github.roadmaplint.text.Order;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One parsed segment of a {@link PathPattern}. The matching time is proportional to the number of
 * its parts times the length of the name: working backward, the matcher records from which offsets
 * each part can reach the end, so that nothing is tried twice.
 */
final class SegmentPattern {
  private final List<Part> parts;

  private SegmentPattern(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /** The kind of a part. */
  private enum Kind {
    LITERAL,
    ONE,
    ANY,
    ONE_OF,
    NAME
  }

  /**
   * A part.
   *
   * @param text a literal or a name
   * @param texts the alternatives, the longest first
   */
  private record Part(Kind kind, String text, List<String> texts) {
    Part(Kind kind, String text) {
      this(kind, text, List.of());
    }

    /** What is between braces: a name, or alternatives. */
    static Part inBraces(String content) {
      if (content.indexOf(',') < 0) {
        return new Part(Kind.NAME, content);
      }
      List<String> texts = new ArrayList<>(List.of(content.split(",", -1)));
      texts.sort(Order.byInt(text -> -text.length()));
      return new Part(Kind.ONE_OF, content, List.copyOf(texts));
    }

    /** The longest alternative in a name from an offset that ends where the later parts begin. */
    int endOfAlternative(String name, int at, BitSet after) {
      for (String text : texts) {
        int end = at + text.length();
        if (isAt(text, name, at) && after.get(end)) {
          return end;
        }
      }
      return -1;
    }

    /** Alternatives are endings of files, which are written in any case. */
    static boolean isAt(String text, String name, int at) {
      return name.regionMatches(true, at, text, 0, text.length());
    }
  }

  /** Parses a segment; a brace that is not closed is a literal. */
  static SegmentPattern of(String segment) {
    List<Part> parts = new ArrayList<>();
    int literal = 0;
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      int close = c == '{' ? segment.indexOf('}', i) : i;
      if ("*?{".indexOf(c) < 0 || close < 0) {
        continue;
      }
      addLiteral(segment.substring(literal, i), parts);
      switch (c) {
        case '{' -> parts.add(Part.inBraces(segment.substring(i + 1, close)));
        case '*' -> parts.add(new Part(Kind.ANY, ""));
        default -> parts.add(new Part(Kind.ONE, ""));
      }
      i = close;
      literal = close + 1;
    }
    addLiteral(segment.substring(literal), parts);
    return new SegmentPattern(parts);
  }

  private static void addLiteral(String text, List<Part> parts) {
    if (!text.isEmpty()) {
      parts.add(new Part(Kind.LITERAL, text));
    }
  }

  /** Whether it matches only one text. */
  boolean isLiteral() {
    return parts.stream().allMatch(part -> part.kind == Kind.LITERAL);
  }

  /** Whether it captures a part of the name. */
  boolean capturesNames() {
    return parts.stream().anyMatch(part -> part.kind == Kind.NAME);
  }

  /**
   * Whether a name matches. If there are several ways, the one with the longest names from the left
   * is used.
   *
   * @param names the captured names so far; the names of this segment are added, and are undefined
   *     when it does not match
   */
  boolean matches(String name, Map<String, String> names) {
    return switch (parts.size()) {
      case 0 -> name.isEmpty();
      case 1 -> matchesOne(parts.get(0), name, names);
      default -> endsRight(name) && (decidesByEnd() || matchesAll(name, names));
    };
  }

  /** Whether all but the end is any text, as in {@code *.md}. */
  private boolean decidesByEnd() {
    Kind last = parts.get(1).kind;
    return parts.size() == 2
        && parts.get(0).kind == Kind.ANY
        && (last == Kind.LITERAL || last == Kind.ONE_OF);
  }

  private static boolean matchesOne(Part part, String name, Map<String, String> names) {
    return switch (part.kind) {
      case LITERAL -> part.text.equals(name);
      case ANY -> true;
      case ONE -> name.length() == 1;
      case ONE_OF -> part.texts.stream().anyMatch(name::equalsIgnoreCase);
      case NAME -> !name.isEmpty() && isSame(names.putIfAbsent(part.text, name), name);
    };
  }

  private static boolean isSame(@Nullable String before, String now) {
    return before == null || before.equals(now);
  }

  /** A fast check that most names fail. */
  boolean endsRight(String name) {
    Part last = parts.get(parts.size() - 1);
    return switch (last.kind) {
      case LITERAL -> name.endsWith(last.text);
      case ONE_OF ->
          last.texts.stream()
              .anyMatch(text -> Part.isAt(text, name, name.length() - text.length()));
      default -> true;
    };
  }

  private boolean matchesAll(String name, Map<String, String> names) {
    BitSet[] reach = reach(name, names);
    int at = 0;
    boolean matches = reach[0].get(0);
    for (int i = 0; i < parts.size() && matches; i++) {
      int next = next(parts.get(i), at, name, reach[i + 1], names);
      matches = next >= 0;
      at = next;
    }
    return matches;
  }

  /** For each part, the offsets in the name from which it and all later parts reach the end. */
  private BitSet[] reach(String name, Map<String, String> names) {
    BitSet[] reach = new BitSet[parts.size() + 1];
    reach[parts.size()] = new BitSet();
    reach[parts.size()].set(name.length());
    for (int i = parts.size() - 1; i >= 0; i--) {
      reach[i] = before(parts.get(i), name, reach[i + 1], names);
    }
    return reach;
  }

  private static BitSet before(Part part, String name, BitSet after, Map<String, String> names) {
    BitSet places = new BitSet();
    if (part.kind == Kind.ONE_OF) {
      for (int at = 0; at <= name.length(); at++) {
        places.set(at, part.endOfAlternative(name, at, after) >= 0);
      }
      return places;
    }
    boolean known = part.kind == Kind.NAME && names.containsKey(part.text);
    if (part.kind == Kind.ANY || (part.kind == Kind.NAME && !known)) {
      places.set(0, Math.max(0, after.length() - (part.kind == Kind.NAME ? 1 : 0)));
      return places;
    }
    String text = known ? names.getOrDefault(part.text, "") : part.text;
    int length = part.kind == Kind.ONE ? 1 : text.length();
    for (int end = after.nextSetBit(length); end >= 0; end = after.nextSetBit(end + 1)) {
      places.set(end - length, part.kind == Kind.ONE || name.startsWith(text, end - length));
    }
    return places;
  }

  /** The offset of the next part; negative when a name would have to match two different texts. */
  private static int next(Part part, int at, String name, BitSet after, Map<String, String> names) {
    return switch (part.kind) {
      case LITERAL -> at + part.text.length();
      case ONE -> at + 1;
      case ANY -> after.nextSetBit(at);
      case ONE_OF -> part.endOfAlternative(name, at, after);
      case NAME -> name(part.text, at, name, after, names);
    };
  }

  private static int name(
      String key, int at, String name, BitSet after, Map<String, String> names) {
    String before = names.get(key);
    if (before == null) {
      int end = after.length() - 1;
      names.put(key, name.substring(at, end));
      return end;
    }
    int end = at + before.length();
    return name.startsWith(before, at) && after.get(end) ? end : -1;
  }
}
