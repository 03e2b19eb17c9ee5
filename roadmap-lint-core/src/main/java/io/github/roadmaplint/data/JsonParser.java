package io.github.roadmaplint.data;

import io.github.roadmaplint.data.Data.BooleanData;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.NullData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON (RFC 8259) into values with spans.
 *
 * <p>Written by hand, because Jackson's token stream reads ahead over a key: it reports neither the
 * end of the key nor the place of a mistake after it. Jackson also accepts digits of other scripts
 * in an escape of four digits, and its start adds a fifth of a second to a cold run. A test
 * compares the results with Jackson's.
 */
public final class JsonParser {
  /** The largest nesting depth of lists and objects. */
  public static final int MAX_DEPTH = 500;

  private final JsonScanner scanner;
  private final List<DataDefect> defects = new ArrayList<>();

  private JsonParser(Source source) {
    scanner = new JsonScanner(source);
  }

  /**
   * Reads a whole file; a byte order mark at its start is skipped. The root is absent when the text
   * is not JSON from its first to its last character, or exceeds a limit.
   */
  public static DataDocument parse(Source source) {
    JsonParser parser = new JsonParser(source);
    Optional<Data> root = parser.root();
    parser.defects.sort(Order.by(DataDefect::span));
    return new DataDocument(source, root, parser.defects);
  }

  /** Reads a whole file that can contain comments and commas after the last value. */
  public static DataDocument parseWithComments(Source source) {
    DataDocument read = parse(Source.of(source.path(), JsonComments.replaced(source.text())));
    return new DataDocument(source, read.root(), read.defects());
  }

  private Optional<Data> root() {
    try {
      Data root = value(0);
      scanner.end();
      return Optional.of(root);
    } catch (DefectException stop) {
      defects.add(stop.defect());
      return Optional.empty();
    }
  }

  private Data value(int depth) throws DefectException {
    return switch (scanner.next()) {
      case '{' -> object(depth);
      case '[' -> list(depth);
      case '"' -> scanner.string();
      case 't' -> new BooleanData(scanner.word("true"), true);
      case 'f' -> new BooleanData(scanner.word("false"), false);
      case 'n' -> new NullData(scanner.word("null"));
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> scanner.number();
      default -> throw scanner.noValue();
    };
  }

  private Data list(int depth) throws DefectException {
    int start = open(depth);
    List<Data> items = new ArrayList<>();
    if (scanner.next() != ']') {
      do {
        items.add(value(depth + 1));
      } while (scanner.comma(']'));
    }
    return new ListData(close(start), items);
  }

  private Data object(int depth) throws DefectException {
    int start = open(depth);
    List<Member> members = new ArrayList<>();
    if (scanner.next() != '}') {
      do {
        members.add(member(depth));
      } while (scanner.comma('}'));
    }
    Defects.addDuplicateKeys(members, defects);
    return new ObjectData(close(start), members);
  }

  private Member member(int depth) throws DefectException {
    scanner.next();
    int start = scanner.at();
    String key = scanner.key();
    Span span = new Span(start, scanner.at());
    scanner.colon();
    return new Member(key, span, value(depth + 1));
  }

  private int open(int depth) throws DefectException {
    int start = scanner.skip();
    if (depth == MAX_DEPTH) {
      throw Defects.tooDeep(new Span(start, start + 1), MAX_DEPTH);
    }
    return start;
  }

  private Span close(int start) {
    return new Span(start, scanner.skip() + 1);
  }
}
