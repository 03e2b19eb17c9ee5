package io.github.roadmaplint.document;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.data.YamlParser;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.TextLinks;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.source.Syntax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads YAML and JSON files whose fields are not known. */
public final class DataFileParser {
  /** Fields whose values are patterns, identifiers or code, and everything in them. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?i)^[$@].*|^(?:xmlns|namespace|scripts?|run|commands?|code|snippets?|sql|query|queries"
              + "|regexp?|patterns?|globs?|match(?:es)?|css|html|templates?|env|args?|config)$"
              + "|(?:_|-)?(?:regex|pattern|template|command|namespace)s?$");

  /** Fields whose values are names, which no dictionary knows. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(?:^|_|-)(?:(?:user|nick|full|display)?names?|authors?|owners?|maintainers?|people"
              + "|persons?|speakers?|creators?|contributors?|publishers?|compan(?:y|ies)|orgs?"
              + "|organi[sz]ations?|users?|logins?|handles?|github|twitter|mastodon|licen[sc]es?"
              + "|platforms?|tags?|keywords?|color|colour|fonts?|version|type|class|e?mail"
              + "|address|city|country|location)$");

  private static final Pattern URL =
      Pattern.compile("(?i)(?:^|_|-)(?:ur[li]|href|link|website|homepage)s?$");

  /** What makes a URL a template or a pattern. */
  private static final String NOT_IN_URL = "{}*^$|";

  private final Source source;
  private final List<StringData> texts = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  /** Aliases of YAML are the same object as their anchor. */
  private final Set<Data> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private DataFileParser(Source source) {
    this.source = source;
  }

  /** Reads a file. Never throws on content. */
  public static DataFile parse(Entry entry, Source source) {
    List<DataDocument> documents =
        switch (Syntax.of(source.path())) {
          case YAML -> YamlParser.parseAll(source);
          case JSON_WITH_COMMENTS -> List.of(JsonParser.parseWithComments(source));
          default -> List.of(JsonParser.parse(source));
        };
    DataFileParser parser = new DataFileParser(source);
    for (DataDocument document : documents) {
      document.root().ifPresent(root -> parser.add(document, root));
    }
    return new DataFile(entry, source, documents, parser.texts, parser.links);
  }

  private void add(DataDocument document, Data root) {
    if (isStructure(root)) {
      Structure structure = StructureParser.parse(document);
      texts.addAll(structure.labels());
      links.addAll(structure.links());
    } else {
      add(root, "");
    }
  }

  /** The export of an editor of roadmaps, most of whose fields readers never see. */
  private static boolean isStructure(Data root) {
    return root instanceof ObjectData object
        && (object.object("mockup").isPresent()
            || (!object.list("nodes").isEmpty() && object.get("edges").isPresent()));
  }

  private void add(Data data, String key) {
    if (CODE.matcher(key).find() || !seen.add(data)) {
      return;
    }
    if (data instanceof ObjectData object) {
      for (Member member : object.members()) {
        add(member.value(), member.key());
      }
    } else if (data instanceof ListData list) {
      list.items().forEach(item -> add(item, key));
    } else if (data instanceof StringData text) {
      addText(text, key);
    }
  }

  private void addText(StringData text, String key) {
    if (isTemplate(text.value())) {
      return;
    }
    if (isMisspelledUrl(text.value(), key)) {
      Span place = text.content();
      links.add(new Link(Link.Kind.FIELD, text.span(), text.value(), place, text.value(), place));
    } else {
      TextLinks.addField(source, text, links);
    }
    if (isProse(text.value()) && !NAMES.matcher(key).find() && Prose.isText(key, text.value())) {
      texts.add(text);
    }
  }

  /** Whether the field is for a URL, and the value is meant as one: {@code https//git-scm.com}. */
  private static boolean isMisspelledUrl(String value, String key) {
    boolean meant = value.contains("//") || value.startsWith("www.");
    return meant && !value.contains("://") && value.indexOf(' ') < 0 && URL.matcher(key).find();
  }

  private static boolean isTemplate(String value) {
    int scheme = value.indexOf("://");
    for (int i = scheme; scheme >= 0 && i < value.length(); i++) {
      if (Character.isWhitespace(value.charAt(i))) {
        return false;
      }
      if (NOT_IN_URL.indexOf(value.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A single word can be a name or a value of a program. */
  private static boolean isProse(String value) {
    return value.strip().indexOf(' ') > 0;
  }
}
