package io.github.roadmaplint.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A piece of HTML as a mutable tree, between the Markdown of the page and the Markdown that is
 * written back.
 */
sealed interface Html {

  /** The visible text. */
  String text();

  /** A run of characters. */
  final class Text implements Html {
    private final StringBuilder characters;

    Text(String characters) {
      this.characters = new StringBuilder(characters);
    }

    void add(String more) {
      characters.append(more);
    }

    void set(String instead) {
      characters.setLength(0);
      characters.append(instead);
    }

    boolean endsWithSpace() {
      return characters.length() > 0 && characters.charAt(characters.length() - 1) == ' ';
    }

    void trimEnd() {
      characters.setLength(characters.length() - (endsWithSpace() ? 1 : 0));
    }

    boolean isEmpty() {
      return characters.length() == 0;
    }

    @Override
    public String text() {
      return characters.toString();
    }
  }

  /**
   * An element and its content.
   *
   * @param name in lower case
   */
  record Element(String name, Map<String, String> attributes, List<Html> children) implements Html {

    static Element of(String name) {
      return new Element(name, Map.of(), new ArrayList<>());
    }

    static Element of(String name, Map<String, String> attributes) {
      return new Element(name, attributes, new ArrayList<>());
    }

    /** Appends characters to the last text. */
    void add(String text) {
      int last = children.size() - 1;
      if (last >= 0 && children.get(last) instanceof Text before) {
        before.add(text);
      } else {
        children.add(new Text(text));
      }
    }

    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    boolean is(String... names) {
      for (String each : names) {
        if (name.equals(each)) {
          return true;
        }
      }
      return false;
    }

    boolean isBlock() {
      return switch (name) {
        case "page",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "hr",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td" ->
            true;
        default -> false;
      };
    }

    boolean isVoid() {
      return is("br", "hr", "img");
    }

    /** Whether it contains an element with one of these names. */
    boolean holds(String... names) {
      for (Html child : children) {
        if (child instanceof Element element && (element.is(names) || element.holds(names))) {
          return true;
        }
      }
      return false;
    }

    @Override
    public String text() {
      return text("");
    }

    /**
     * The visible text.
     *
     * @param lineBreak the text for a {@code <br>}
     */
    String text(String lineBreak) {
      StringBuilder text = new StringBuilder();
      addText(text, lineBreak);
      return text.toString();
    }

    private void addText(StringBuilder text, String lineBreak) {
      for (Html child : children) {
        if (child instanceof Element element) {
          text.append(element.is("br") ? lineBreak : "");
          element.addText(text, lineBreak);
        } else {
          text.append(child.text());
        }
      }
    }
  }
}
