package io.github.roadmaplint.data;

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
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into values with spans. It uses the events of SnakeYAML and never constructs an
 * object: a tag can at most turn a number into a string.
 *
 * <p>Plain scalars have the same meaning as in js-yaml 4, which the sites use: {@code yes} is a
 * string, and so is a date. The value of an alias keeps the span of its anchor.
 */
public final class YamlParser {
  /** The largest nesting depth of lists and mappings. */
  public static final int MAX_DEPTH = 100;

  /** The largest number of characters: SnakeYAML takes quadratic time for a quoted string. */
  public static final int MAX_LENGTH = 500_000;

  private final Parser events;
  private final YamlPlaces places;
  private final YamlAnchors anchors = new YamlAnchors();
  private final List<DataDefect> defects = new ArrayList<>();

  /** The end of the last string, number, alias or bracket. */
  private int end;

  private YamlParser(YamlPlaces places, String text) {
    this(places, new ParserImpl(new StreamReader(text), new LoaderOptions()));
  }

  private YamlParser(YamlPlaces places, Parser events) {
    this.places = places;
    this.events = events;
  }

  /** Reads a whole file; a byte order mark at its start is skipped. */
  public static DataDocument parse(Source source) {
    int start = source.text().startsWith("\uFEFF") ? 1 : 0;
    return parse(source, new Span(start, source.text().length()));
  }

  /**
   * Reads a part of a file, such as its front matter. An empty text is null, as in YAML. The root
   * is absent when the text is not YAML, contains several documents or exceeds a limit.
   *
   * @param part the part to read; all spans are still offsets into the whole file
   */
  public static DataDocument parse(Source source, Span part) {
    if (part.length() > MAX_LENGTH) {
      return new DataDocument(source, Optional.empty(), List.of(Defects.tooLong(part, MAX_LENGTH)));
    }
    String text = source.text(part);
    YamlPlaces places = new YamlPlaces(text, part.start());
    YamlParser parser = new YamlParser(places, text);
    Optional<Data> root = parser.root();
    parser.defects.sort(Order.by(DataDefect::span));
    return new DataDocument(source, root, parser.defects);
  }

  /**
   * Reads a whole file, which can contain any number of documents; a byte order mark at its start
   * is skipped. The last document has no root if the rest of the file cannot be read.
   */
  public static List<DataDocument> parseAll(Source source) {
    int start = source.text().startsWith("\uFEFF") ? 1 : 0;
    Span part = new Span(start, source.text().length());
    if (part.length() > MAX_LENGTH) {
      return List.of(parse(source, part));
    }
    String text = source.text(part);
    YamlParser parser = new YamlParser(new YamlPlaces(text, start), text);
    return parser.all(source);
  }

  private List<DataDocument> all(Source source) {
    List<DataDocument> documents = new ArrayList<>();
    boolean more = true;
    while (more) {
      YamlParser next = new YamlParser(places, events);
      Optional<Data> root = next.read(next::nextDocument);
      next.defects.sort(Order.by(DataDefect::span));
      documents.add(new DataDocument(source, root, next.defects));
      more = root.isPresent() && !events.checkEvent(Event.ID.StreamEnd);
    }
    return documents;
  }

  private Data nextDocument() throws DefectException {
    if (events.checkEvent(Event.ID.StreamStart)) {
      events.getEvent();
    }
    if (events.checkEvent(Event.ID.StreamEnd)) {
      return new NullData(places.start());
    }
    events.getEvent();
    Data root = node(0);
    events.getEvent();
    events.peekEvent(); // what follows must be YAML, too
    return root;
  }

  /** Reads a value. */
  private interface Reading {
    Data read() throws DefectException;
  }

  private Optional<Data> root() {
    return read(this::document);
  }

  private Optional<Data> read(Reading reading) {
    try {
      return Optional.of(reading.read());
    } catch (DefectException stop) {
      defects.add(stop.defect());
    } catch (YAMLException | IllegalArgumentException stop) {
      // The second one comes from SnakeYAML's reading of escapes such as "\UFFFFFFFF".
      defects.add(YamlSyntaxErrors.explain(stop, places));
    }
    return Optional.empty();
  }

  private Data document() throws DefectException {
    events.getEvent();
    if (events.checkEvent(Event.ID.StreamEnd)) {
      return new NullData(places.start());
    }
    events.getEvent();
    Data root = node(0);
    events.getEvent();
    if (!events.checkEvent(Event.ID.StreamEnd)) {
      throw YamlSyntaxErrors.secondDocument(places.span(events.peekEvent()));
    }
    return root;
  }

  private Data node(int depth) throws DefectException {
    Event event = events.getEvent();
    if (event instanceof AliasEvent alias) {
      end = places.span(event).end();
      return anchors.resolve(alias.getAnchor(), places.span(event));
    }
    String anchor = ((NodeEvent) event).getAnchor();
    int before = anchors.open(anchor);
    Data data = event instanceof ScalarEvent scalar ? scalar(scalar) : collection(event, depth);
    anchors.close(anchor, data, before);
    return data;
  }

  private Data scalar(ScalarEvent event) throws DefectException {
    Data data = YamlScalars.read(event, places);
    Dates.impossible(data).ifPresent(defects::add);
    end = data.span().end();
    return data;
  }

  private Data collection(Event event, int depth) throws DefectException {
    if (depth == MAX_DEPTH) {
      throw Defects.tooDeep(places.span(event), MAX_DEPTH);
    }
    return event instanceof MappingStartEvent ? mapping(event, depth) : sequence(event, depth);
  }

  private Data sequence(Event start, int depth) throws DefectException {
    List<Data> items = new ArrayList<>();
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    return new ListData(close(start), items);
  }

  private Data mapping(Event start, int depth) throws DefectException {
    List<Member> members = new ArrayList<>();
    List<Data> merged = new ArrayList<>();
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      boolean merges = YamlScalars.isMerge(events.peekEvent());
      Data key = node(depth + 1);
      Data value = node(depth + 1);
      if (merges) {
        merged.add(value);
      } else {
        members.add(new Member(places.keyText(key), key.span(), value));
      }
    }
    Span span = close(start);
    Defects.addDuplicateKeys(members, defects);
    return new ObjectData(span, YamlMerge.into(members, merged));
  }

  /**
   * The span of a collection. For SnakeYAML, a collection without brackets ends where the next
   * value begins; the white space and comments in between are not part of it.
   */
  private Span close(Event start) {
    Event last = events.getEvent();
    if (((CollectionStartEvent) start).isFlow()) {
      end = places.span(last).end();
    }
    return new Span(places.span(start).start(), end);
  }
}
