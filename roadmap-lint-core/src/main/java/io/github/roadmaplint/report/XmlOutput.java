package io.github.roadmaplint.report;

import io.github.roadmaplint.text.BuildCommands;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML 1.0 with one element per line. The writer of the JDK escapes markup, but it also writes
 * characters that XML does not allow, for example control characters. So all text is escaped as in
 * other reports first, see {@link Escaper}.
 */
final class XmlOutput {
  private static final int FIRST_NONCHARACTER = 0xFFFE;

  private final XMLStreamWriter xml;

  /** Writes a document to its end. */
  @FunctionalInterface
  interface Document {
    void writeTo(XmlOutput xml) throws XMLStreamException, IOException;
  }

  private XmlOutput(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes a document.
   *
   * @throws IOException if {@code out} does
   */
  static void write(Appendable out, Document document) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new Sink(out));
      document.writeTo(new XmlOutput(xml));
      xml.flush();
    } catch (XMLStreamException failure) {
      if (failure.getNestedException() instanceof IOException unwritten) {
        throw unwritten;
      }
      throw new IOException(failure);
    }
    out.append('\n');
  }

  /** Begins an element on a new line. */
  XmlOutput begin(String name) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    return this;
  }

  /** Begins and ends an element on a new line; its attributes follow. */
  XmlOutput empty(String name) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement(name);
    return this;
  }

  XmlOutput attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, clean(value));
    return this;
  }

  XmlOutput attribute(String name, int value) throws XMLStreamException {
    xml.writeAttribute(name, Integer.toString(value));
    return this;
  }

  /** Writes lines of text. */
  XmlOutput lines(String... lines) throws XMLStreamException {
    for (String line : lines) {
      xml.writeCharacters("\n" + (BuildCommands.isLine(line) ? "· " : "") + clean(line));
    }
    xml.writeCharacters("\n");
    return this;
  }

  XmlOutput end() throws XMLStreamException {
    xml.writeEndElement();
    return this;
  }

  /** Ends an element on a new line. */
  XmlOutput endLine() throws XMLStreamException {
    xml.writeCharacters("\n");
    return end();
  }

  /** The text without characters that XML does not allow. */
  static String clean(String text) {
    String shown = Escaper.escape(text);
    if (shown.indexOf(FIRST_NONCHARACTER) < 0 && shown.indexOf(FIRST_NONCHARACTER + 1) < 0) {
      return shown;
    }
    return shown.replace("\uFFFE", "\\u{fffe}").replace("\uFFFF", "\\u{ffff}");
  }

  /** Writes to what a report is written to. */
  private static final class Sink extends Writer {
    private final Appendable out;

    Sink(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
      out.append(CharBuffer.wrap(text, start, length));
    }

    @Override
    public void flush() {
      // The owner of the output does.
    }

    @Override
    public void close() {
      // The owner of the output does.
    }
  }
}
