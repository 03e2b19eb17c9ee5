package io.github.roadmaplint.growth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Repositories that want to be slow to check, in any size. It needs nothing but the JDK, so that
 * {@code benchmarks/growth.py} can start it from its source:
 *
 * <pre>{@code java HostileRepositories.java [NAME CHARACTERS FOLDER]}</pre>
 */
public final class HostileRepositories {
  static final String PAGE = "roadmaps/git/content/commit@abcdefghijklmnopqrstu.md";
  private static final String STRUCTURE = "src/data/roadmaps/git/git.json";
  private static final String ROADMAP = "src/data/roadmaps/git/git.md";
  private static final String GUIDE = "src/data/guides/git.md";
  private static final String CONFIG = ".roadmap-lint.yml";
  private static final String WORDS = ".roadmap-lint-words.txt";
  private static final String TITLE = "# Commit\n\n";
  private static final String NODE = "\"type\":\"topic\",\"position\":{\"x\":1,\"y\":1}";

  private final Map<String, IntFunction<Map<String, String>>> all = new LinkedHashMap<>();

  private HostileRepositories() {
    urls();
    blocks();
    marks();
    lines();
    resources();
    suppressions();
    words();
    json();
    yaml();
    settings();
    manyFiles();
    localLinks();
    scripts();
    templates();
    lists();
    dataFiles();
    translations();
    punctuation();
    grammar();
    topics();
    copies();
  }

  /** Files by path, for a number of characters, by name. */
  static Map<String, IntFunction<Map<String, String>>> all() {
    return new HostileRepositories().all;
  }

  /** Lists the names, or writes one repository. */
  public static void main(String... args) throws IOException {
    if (args.length < 3) {
      all().keySet().forEach(System.out::println);
      return;
    }
    write(all().get(args[0]).apply(Integer.parseInt(args[1])), Path.of(args[2]));
  }

  /** Writes files into a folder. */
  static void write(Map<String, String> files, Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void urls() {
    whole("parentheses in a URL", n -> "http://a.b/" + "(".repeat(n / 2) + ")".repeat(n / 2));
    whole("open parentheses in a URL", n -> "http://a.b/" + "(".repeat(n));
    whole("closing parentheses in a URL", n -> "http://a.b/" + ")".repeat(n));
    whole("dots after a URL", n -> "<http://a.b/" + ".".repeat(n) + ">");
    whole("parameters of a URL", n -> "<http://a.b/?" + "utm_source=a&".repeat(n / 13) + ">");
    page("many URLs with parentheses", "http://a.b/((((((((( ");
    page("passwords", "[a](http://u:pa55{i}@a.test/) ");
    page("secret parameters", "[a](http://a.test/?token=abcdef{i}) ");
    page("URLs without spaces", "http://a.b/");
    whole("entities after a URL", n -> "http://a.b/" + "&amp;".repeat(n / 5));
    page("marks in URLs", "http://a.b/*_~!\"");
    page("URLs with open brackets", "http://a.b/[");
    page("URLs with closed brackets", "http://a.b/]");
    page("quoted URLs", "\"http://a.b/\" ");
    page("URLs in the text of links", "[http://a.b/](c");
    whole("schemes in a link", n -> "[" + "://a".repeat(n / 4) + "](b)");
    page("escapes in URLs", "http://a.b/\\_ ");
    page("hosts with underscores", "http://a_");
    page("hosts in hosts", "_www.a_www.");
    page("schemes", "http:");
    page("www", "www.");
    page("mail addresses", "a@b.");
    page("dots", "a.");
    page("slashes", "//");
  }

  private void blocks() {
    whole("nested quotes", n -> lines(n, i -> ">".repeat(i % 90) + " a"));
    whole("indented lists", n -> lines(n, i -> " ".repeat(2 * (i % 60)) + "- a"));
    whole("wide tables", n -> row("|a", n / 4) + row("|-", n / 4));
    whole("long tables", n -> "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(n / 6));
    whole("short rows", n -> row("|a", n / 16) + row("|-", n / 16) + "|a\n".repeat(n / 3));
    all.put("one long title", n -> Map.of(PAGE, "# " + "Commit ".repeat(n / 7) + "\n\nA.\n"));
    all.put("front matter", n -> Map.of(PAGE, "---\n" + "a: b\n".repeat(n / 5)));
    page("quotes", "> ");
    page("quoted lines", "> a\n");
    page("nested lists", "* - + ");
    page("list items", "- a\n");
    page("ordered items", "1. a\n");
    page("open fences", "```\na\n");
    page("fences", "```\na\n```\n");
    page("titles", "# a\n\n");
    page("underlined titles", "a\n=\n");
    page("definitions", "[{i}]: http://a.b/{i}\n");
    page("one definition", "[a]: http://a.b/\n");
    page("used definitions", "[{i}][{i}]\n\n[{i}]: http://a.b/{i}\n\n");
    page("open definition titles", "[{i}]: <a> '\n");
    page("conflict markers", "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n");
  }

  private void marks() {
    whole("nested brackets", n -> "[".repeat(n / 2) + "](http://a.b)".repeat(n / 26));
    whole("links in URLs of links", n -> "[a](".repeat(n / 5) + "x" + ")".repeat(n / 5));
    whole("links in links", n -> "[".repeat(n / 14) + "a" + "](http://a.b)".repeat(n / 14));
    whole("runs of backticks", HostileRepositories::backticks);
    whole("attributes of a tag", n -> "<a " + "b='c' ".repeat(n / 6));
    page("brackets", "[");
    page("bracket pairs", "[]");
    page("closing brackets", "]");
    page("images", "![");
    page("struck out", "~~a");
    page("tildes", "~~a~ ");
    page("emphasis", "*_*_");
    page("open emphasis", "*a **a ");
    page("underscores", "_a__");
    page("code spans", "`a` ");
    page("less than", "<a ");
    page("only less than", "<");
    page("tags", "<b>a</b>");
    page("open tags", "<div>");
    page("open inline tags", "a <b> ");
    page("quoted attributes", "<a href='");
    page("comments", "<!-- a ");
    page("declarations", "<!A ");
    page("processing instructions", "<?a ");
    page("CDATA", "<![CDATA[ ");
    page("character references", "&#");
    page("entities", "&amp;");
    page("ampersands", "&a");
    page("backslashes", "\\");
    page("escapes", "\\a\\[");
  }

  private void lines() {
    page("spaces", " ");
    page("tabs", "\t");
    page("blank lines", "\n");
    page("carriage returns", "\r");
    page("line breaks", "a  \n");
    page("no-break spaces", "\u00a0");
    page("directions", "\u202ea");
    page("combining marks", "a\u0301");
    page("joined emoji", "\ud83d\udc68\u200d");
  }

  private void resources() {
    page("resources", "- [@article@{i}](https://a.test/{i})\n");
    page("one resource", "- [@article@One](https://a.test/one)\n");
    page("glued resources", "-[@article@{i}](https://a.test/{i})\n");
    page("unknown types", "- [@artcle@{i}](https://a.test/{i})\n");
    page("resources in one line", "[@article@{i}](https://a.test/{i}) ");
    page("open resources", "- [@article@");
    page("wrong schemes", "[a](htps://a.test/{i}) ");
    page("insecure URLs", "[a](http://a{i}.test/) ");
    page("tracked URLs", "- [@article@{i}](https://a.test/{i}?utm_source=a&fbclid=b)\n");
    page("unknown roadmaps", "[a](https://roadmap.sh/gi{i}) ");
    page("introductions", "Visit the following resources to learn more:\n\n");
    page("paragraphs", "A commit records what changed.\n\n");
  }

  private void suppressions() {
    whole("one suppression", n -> "<!-- roadmap-lint-disable-file " + fill("url/{i},", n) + " -->");
    page("unknown suppressions", "<!-- roadmap-lint-disable-next-line url/{i} -->\n");
    page(
        "suppressions that work",
        "<!-- roadmap-lint-disable-next-line url/insecure -->\n[a](http://a{i}.test/)\n");
    page("nested suppressions", "<!-- roadmap-lint ");
    page("tight suppressions", "<!--roadmap-lint-disable-next-line url/insecure-->\n");
    page(
        "suppressions of one rule",
        "<!-- roadmap-lint-disable-file url/insecure -->\nhttp://a.b\n");
    page("unused suppressions", "<!-- roadmap-lint-disable-next-line url/insecure -->\n");
    page("misspelled suppressions", "<!-- roadmap-lint-disable-nextline url/insecure -->\n");
  }

  private void words() {
    page("repeated words", "the ");
    page("repeated lines", "the the\n");
    whole(
        "conflict markers in code",
        n -> "<<<<<<< a\n\n" + fill("```\n=======\n```\n\n", n) + ">>>>>>>a\n");
    page("misspellings", "recieve seperate occured ");
    whole("two misspelled lines", n -> (fill("recieve ", n / 2) + "\n").repeat(2));
    page("misspelled references", "[recieve] ");
    page("unknown words", "qu{i}z ");
    page("short words of links", "[{i}](a) ");
    pages("words of two pages", 2, "{i} ");
    pages("near words of four pages", 4, "recei{i}ve ");
    page("near words", "recei{i}ve ");
    page("one long word", "abcdefghij");
    page("joined words", "branchesofthe");
    page("capitals", "aB");
    page("hyphens", "a-");
    page("apostrophes", "a'");
    page("Chinese", "\u4e2d\u6587");
  }

  private void json() {
    file("JSON without quotes", STRUCTURE, "{", "a,", "}");
    file("duplicate JSON keys", STRUCTURE, "{\"nodes\":[],\"edges\":[],", "\"a\":1,", "}");
    file("JSON keys", STRUCTURE, "{\"nodes\":[],\"edges\":[],", "\"{i}\":1,", "}");
    file("deep arrays", STRUCTURE, "", "[", "");
    file("deep objects", STRUCTURE, "", "{\"a\":", "");
    file("JSON commas", STRUCTURE, "[", "1,,", "]");
    file("one JSON number", STRUCTURE, "[", "9", "]");
    file("JSON escapes", STRUCTURE, "[\"", "\\u0061", "\"]");
    file("wrong JSON escapes", STRUCTURE, "[\"", "\\x", "\"]");
    nodes("nodes", "{\"id\":\"{i}\"," + NODE + ",\"data\":{\"label\":\"{i}\"}},");
    nodes("one node", "{\"id\":\"a\"," + NODE + ",\"data\":{\"label\":\"a\"}},");
    nodes("wrong nodes", "{\"id\":1,\"typo\":\"topic\"},");
    nodes("empty nodes", "{},");
    file(
        "edges",
        STRUCTURE,
        "{\"nodes\":[],\"edges\":[",
        "{\"id\":\"{i}\",\"source\":\"{i}\",\"target\":\"b\"},",
        "]}");
    file(
        "controls",
        STRUCTURE,
        "{\"mockup\":{\"controls\":{\"control\":[",
        "{\"ID\":\"1\",\"typeID\":\"__group__\",\"properties\":{\"controlName\":\"{i}\"}},",
        "]}}}");
    file(
        "edges to themselves",
        STRUCTURE,
        "{\"nodes\":[],\"edges\":[",
        "{\"id\":\"{i}\",\"source\":\"{i}\",\"target\":\"{i}\"},",
        "]}");
    all.put("nodes and pages", HostileRepositories::nodesAndPages);
  }

  private void yaml() {
    file("YAML keys", GUIDE, "---\n", "{i}: b\n", "\n---\n");
    file("duplicate YAML keys", GUIDE, "---\n", "a: b\n", "\n---\n");
    file("YAML anchors", GUIDE, "---\n", "{i}: &{i} [a]\n", "\n---\n");
    file("YAML aliases", GUIDE, "---\na: &a [b]\n", "{i}: *a\n", "\n---\n");
    file("YAML merges", GUIDE, "---\na: &a {b: c}\nd:\n", "  - {<<: *a}\n", "\n---\n");
    file("deep YAML", GUIDE, "---\na: ", "[", "\n---\n");
    file("YAML items", GUIDE, "---\na: [", "b, ", "]\n---\n");
    file("open YAML", GUIDE, "---\na: [", "{b, ", "\n---\n");
    file("wrong YAML escapes", GUIDE, "---\na: \"", "\\x", "\"\n---\n");
    file("links in YAML", GUIDE, "---\ntitle: |\n", "  [a](http://b.test)\n", "\n---\n");
    file("references", GUIDE, "---\nrelatedGuides:\n", "  - {i}\n", "\n---\n");
    // Names that are no words, so that the number of findings does not depend on a word list.
    file("YAML tags", GUIDE, "---\ntags:\n", "  - t{n}\n", "\n---\n");
    file("one YAML tag", GUIDE, "---\ntags:\n", "  - a\n", "\n---\n");
    file("YAML colons", GUIDE, "---\n", "a: b: c\n", "\n---\n");
  }

  private void settings() {
    file("configured words", CONFIG, "words:\n", "  - {i}word\n", "");
    file("ignored paths", CONFIG, "ignore:\n", "  - {i}/**\n", "");
    file("unknown configured rules", CONFIG, "rules:\n", "  url/{i}: off\n", "");
    file("unknown settings", CONFIG, "", "{i}: off\n", "");
    file("unused words", WORDS, "", "{i}word\n", "");
    file(
        "overrides",
        CONFIG,
        "overrides:\n",
        "  - paths: ['{i}/**']\n    rules: {url/insecure: off}\n",
        "");
  }

  private void manyFiles() {
    files("pages", "roadmaps/git/content/{i}@{n}.md", "# {i}\n\nA commit records.\n");
    files("pages of one node", "roadmaps/git/content/{i}@abcdefghijklmnopqrstu.md", "# {i}\n");
    files(
        "pages of one text",
        "roadmaps/git/content/{i}@{n}.md",
        "# Commit\n\nA commit records what recieve.\n\n- [@article@A](http://a.test)\n");
    files("stray files", "roadmaps/git/content/{i}.txt", "a");
    files("misplaced pages", "roadmaps/git/{i}@{n}.md", "# {i}\n");
    files(
        "guides",
        "src/data/guides/{i}.md",
        "---\ntitle: a\nrelatedGuides: [{i}x]\nauthorId: {i}\n---\n# a\n");
    files("topics of the website", "src/data/roadmaps/git/content/{i}@{n}.md", "# {i}\n");
    all.put("pages that belong to no node", HostileRepositories::orphans);
    all.put("near roadmap names", HostileRepositories::nearNames);
  }

  private void localLinks() {
    readme("missing anchors", n -> fill("[a](#section-{i}x)\n\n## Section {i}\n\n", n));
    readme(
        "headings with links",
        n -> fill("[a](#the-b-{i}httpab{i})\n\n## The (b {i})[http://a.b/{i}]\n\n", n));
    readme("missing files", n -> fill("[a](page{i}.md) ", n));
    readme("links to one page", n -> fill("[a](README.md#{i}) ", n));
    readme("HTML headings", n -> "<div>\n" + fill("<h2>a\n", n));
    readme("HTML anchors", n -> "<div>\n" + fill("<a id=\"{i} name='\n", n));
    readme("double brackets", n -> fill("[[", n));
    readme(
        "contents",
        n -> fill("- [A{i}](#a{i})\n", n / 2) + "\n" + fill("## A{i}\n\n## B{i}\n\n", n / 2));
    files("pages with missing links", "docs/{i}.md", "# {i}\n\n[a]({i}x.md) [b](../x{i}/a.md)\n");
  }

  private void readme(String name, IntFunction<String> text) {
    alone(name, "README.md", text);
  }

  /** A page of its own, in a repository without a layout. */
  private void alone(String name, String path, IntFunction<String> text) {
    all.put(name, n -> Map.of(path, TITLE + text.apply(n)));
  }

  private void scripts() {
    String path = "docs/page.mdx";
    alone("escaped quotes in MDX", path, n -> "{" + fill("'\\", n) + "\n}\n");
    alone("attributes in MDX", path, n -> "<A " + fill("b={c} ", n) + "/>\n");
    alone("open attributes in MDX", path, n -> fill("<A b={", n));
    alone("values in MDX", path, n -> fill("{a} ", n));
    alone("open values in MDX", path, n -> fill("{", n));
    alone("templates in MDX", path, n -> fill("{`${", n));
    alone("comments in MDX", path, n -> fill("{/* a */}", n));
    alone("imports in MDX", path, n -> fill("import a from 'b'\n\n", n));
    alone("open imports in MDX", path, n -> fill("import {\n\n", n));
    alone("components in MDX", path, n -> fill("<A>\n\n", n));
    alone("code elements in MDX", path, n -> fill("<pre>a</pre>", n));
    alone("backticks in MDX", path, HostileRepositories::backticks);
    alone("links in MDX", path, n -> fill("<A href={'{i}.md'}>a</A> ", n));
  }

  private void templates() {
    readme("template tags", n -> fill("{% a %} ", n));
    readme("open template tags", n -> fill("{%", n));
    readme("template values", n -> fill("{{ a }} ", n));
    readme("open template values", n -> fill("{{", n));
    readme("highlighted code", n -> fill("{% highlight %} a ", n));
    all.put("TOML", n -> Map.of("README.md", "+++\n" + fill("{i} = \"a\"\n", n) + "+++\n# A\n"));
    all.put("one TOML string", n -> Map.of("a.md", "+++\na = \"" + fill("\\\"", n) + "\"\n+++\n"));
  }

  private void lists() {
    readme("sorted items", n -> fill("- [{i}](https://a.test/{i}) - A\n", n));
    readme("items of one URL", n -> fill("- [{i}](https://a.test/) - A\n", n));
    readme("items without links", n -> "- [a](https://a.test/a)\n" + fill("- {i}\n", n));
    readme("empty sections", n -> fill("## {i}\n\n", n));
    readme("spaces in links", n -> fill("[{i}] (https://a.test/) ", n));
    readme("reversed links", n -> fill("({i})[https://a.test/] ", n));
    readme("nested links", n -> fill("[{i}]([{i}](https://a.test/)) ", n));
    readme("deeply nested links", n -> fill("[{i}]([{i}]([{i}](https://a.test/))) ", n));
    readme("links beside links in URLs", n -> "[a](" + fill("[{i}](b.md)", n) + ")");
    readme("lists of attributes", n -> fill("[{i}](https://a.test/){:target=\"_blank\"} ", n));
    readme("repeated definitions", n -> fill("[a]: https://a.test/{i}\n", n) + "\n[a]\n");
    readme("undefined references", n -> fill("[a][{i}] ", n));
    readme("unused definitions", n -> fill("[{i}]: https://a.test/{i}\n", n));
    readme("steps of a path", n -> "[a](<" + fill("./", n) + "x.md>)");
    readme("names of a host", n -> "[a](<" + fill("b.", n) + "cc>)");
    readme("names of an address", n -> "[a](<x@" + fill("b.", n) + "cc>)");
    readme("wiki links", n -> fill("[[{i}]] ", n));
  }

  private void dataFiles() {
    file("links in JSON", "data/a.json", "[", "{\"url\": \"https://a.test/{i}\"},", "1]");
    file("links in YAML files", "data/a.yml", "", "- url: https://a.test/{i}\n", "");
    file("YAML documents", "data/a.yml", "", "---\na: b\n", "");
    file("open YAML documents", "data/a.yml", "", "---\n- {\n", "");
    file("JSON with comments", "data/a.jsonc", "[", "/* a */ 1, // b\n", "1]");
    file("open JSON comments", "data/a.jsonc", "[", "/* a ", "1]");
  }

  private void translations() {
    all.put(
        "translated links",
        n -> {
          String text = TITLE + fill("[{i}](https://a.test/{i})\n\n", n / 2);
          return Map.of("README.md", text, "README.fr.md", TITLE + "Une phrase.\n");
        });
    files("translations", "docs/{i}.fr.md", "# {i}\n\nUne phrase de plus dans la page.\n");
    files("translated trees", "docs/fr/{i}.md", "# {i}\n\nUne phrase de plus dans la page.\n");
  }

  /** The text of the first block is English, so that the rules look at the marks. */
  private void sentences(String name, String piece) {
    whole(
        name, n -> "A commit records what changed, and it is in the history.\n\n" + fill(piece, n));
  }

  private void punctuation() {
    sentences("spaces before commas", "a , ");
    sentences("spaces before digits", "1 , ");
    sentences("spaces before questions", "Is it a ? ");
    sentences("doubled dots", "word..\n");
    sentences("doubled dots in a line", "word.. And ");
    sentences("doubled commas", "word,, ");
    sentences("joined sentences", "it was {i}.Commit in ");
    sentences("joined beginnings", "it was {i}.The end ");
    sentences("headings without space", "##{i}\n\n");
    sentences("headings without space in a paragraph", "##{i}\n");
    sentences("paragraphs in brackets", "It ends here)\n\n");
    sentences("names with dots", "CLAUDE.md ");
    sentences("names with dots and code", "CLAUDE.md `a` ");
    sentences("names with dots and links", "CLAUDE.md [a](b) ");
    sentences("slashes in URLs", "[a](https://a.test/{i}//b) ");
    whole("slashes in a URL", n -> "[a](https://a.test/b" + "/".repeat(n) + "c)");
    sentences("titles with separators", "- [@article@{i} |](https://a.test/{i})\n");
    sentences("titles with menus", "- [@article@Skip navigation {i}](https://a.test/{i})\n");
    sentences("titles with brackets", "- [@article@{i} (a](https://a.test/{i})\n");
    sentences("titles with types", "- [@article@Article: {i}](https://a.test/{i})\n");
    whole(
        "spaces in a title with a type",
        n -> "- [@article@An article" + " ".repeat(n) + "a](https://a.test/)\n");
    whole(
        "separators in a title",
        n -> "- [@article@A" + " |".repeat(n / 2) + "](https://a.test/)\n");
    whole(
        "brackets in a title", n -> "- [@article@A" + " 1)".repeat(n / 3) + "](https://a.test/)\n");
    whole(
        "menus in a title",
        n -> "- [@article@" + "Skip navigation ".repeat(n / 16) + "](https://a.test/)\n");
  }

  private void grammar() {
    sentences("wrong articles", "a apple ");
    sentences("single letters", "a a a a ");
    sentences("lone letters", "the end o the list ");
    sentences("lone letters in lines", "end\no\nthe\n");
    sentences("missing apostrophes", "it dont work ");
    sentences("spaces for apostrophes", "it doesn t work ");
    sentences("wrong verbs", "it will created ");
    sentences("wrong possessives", "its not it's own ");
    sentences("small words joined", "ofthe inthe thisroadmap ");
  }

  private void topics() {
    files(
        "pages with one beginning",
        "roadmaps/git/content/{i}@{n}.md",
        "# {i}\n\n" + "A commit records what changed. ".repeat(6) + "The rest is {i}.\n");
    files(
        "pages with one long text",
        "roadmaps/git/content/{i}@{n}.md",
        "# {i}\n\n" + "A commit records what changed. ".repeat(6) + "\n");
    files(
        "pages with the title of another one",
        "roadmaps/git/content/{i}x@{n}.md",
        "# {i}yx\n\n" + "A commit records what changed. ".repeat(2) + "\n");
    all.put(
        "slugs that collide",
        n -> {
          Map<String, String> files = new LinkedHashMap<>();
          for (int i = 0; i < n / 250; i++) {
            files.put(colliding(i) + numbered("@{n}.md", i), numbered("# {i}\n", i));
          }
          return files;
        });
    all.put(
        "paths that collide",
        n -> {
          Map<String, String> files = new LinkedHashMap<>();
          for (int i = 0; i < n / 250; i++) {
            files.put(colliding(i) + ".md", "# A\n");
          }
          return files;
        });
    String name = "roadmaps/git/content/responsiblity@abcdefghijklmnopqrstu.md";
    all.put(
        "title with a corrected name",
        n -> Map.of(name, "# " + fill("responsibility ", n) + "\n\nThe responsiblity.\n"));
    all.put(
        "text without the words of the name",
        n -> Map.of(name, "# Merge\n\n" + fill("A commit records {i}. ", n) + "\n"));
  }

  /** A name with the bits of a number as capitals and small letters. */
  private static String colliding(int number) {
    StringBuilder path = new StringBuilder("roadmaps/git/content/");
    for (int bit = 0; bit < 14; bit++) {
      path.append((number >> bit & 1) == 0 ? 'a' : 'A');
    }
    return path.toString();
  }

  private void copies() {
    copied("copied subjects", "become a java developer ");
    copied("copied subjects in sentences", "Become a java developer. ");
    copied("years in a description", "in 2023 ");
    copied("words in a description", "{i} ");
  }

  /** A long description in front matter. */
  private void copied(String name, String piece) {
    all.put(
        name,
        n ->
            Map.of(
                ROADMAP,
                "---\njsonUrl: /jsons/roadmaps/git.json\nbriefTitle: Git\ntitle: "
                    + fill("git{i} ", n / 2)
                    + "\ndescription: '"
                    + fill(piece, n / 2)
                    + "'\nkeywords:\n  - git roadmap 2022\n---\n"));
  }

  private void whole(String name, IntFunction<String> text) {
    all.put(name, n -> Map.of(PAGE, TITLE + text.apply(n)));
  }

  private void page(String name, String piece) {
    whole(name, n -> fill(piece, n));
  }

  /** Pages that are all the same. */
  private void pages(String name, int count, String piece) {
    all.put(
        name,
        n -> {
          Map<String, String> files = new LinkedHashMap<>();
          String text = TITLE + fill(piece, n / count);
          for (int i = 0; i < count; i++) {
            files.put(numbered("roadmaps/git/content/{i}@{n}.md", i), text);
          }
          return files;
        });
  }

  private void nodes(String name, String piece) {
    file(name, STRUCTURE, "{\"edges\":[],\"nodes\":[", piece, "]}");
  }

  private void file(String name, String path, String head, String piece, String tail) {
    all.put(
        name,
        n -> {
          String text = head + fill(piece, n);
          boolean comma = text.endsWith(",") && !piece.contains(",,");
          Map<String, String> files = new LinkedHashMap<>();
          if (path.equals(CONFIG) || path.equals(WORDS)) {
            files.put(PAGE, TITLE + "A commit records a change.\n");
          } else {
            files.put(ROADMAP, "---\nrenderer: editor\n---\n");
          }
          files.put(path, (comma ? text.substring(0, text.length() - 1) : text) + tail);
          return files;
        });
  }

  /** Small files, one for each 250 characters. */
  private void files(String name, String path, String text) {
    all.put(
        name,
        n -> {
          Map<String, String> files = new LinkedHashMap<>();
          for (int i = 0; i < n / 250; i++) {
            files.put(numbered(path, i), numbered(text, i));
          }
          return files;
        });
  }

  private static Map<String, String> nodesAndPages(int size) {
    StringBuilder nodes = new StringBuilder();
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < size / 250; i++) {
      nodes.append(numbered("{\"id\":\"{n}\"," + NODE + ",\"data\":{\"label\":\"{i}\"}},", i));
      files.put(numbered("src/data/roadmaps/git/content/x{i}@{n}.md", i), numbered("# {i}\n", i));
    }
    files.put(ROADMAP, "---\nrenderer: editor\n---\n");
    files.put(STRUCTURE, "{\"edges\":[],\"nodes\":[" + nodes + "{}]}");
    return files;
  }

  private static Map<String, String> orphans(int size) {
    Map<String, String> files = new LinkedHashMap<>(nodesAndPages(size));
    for (int i = 0; i < size / 250; i++) {
      String path = numbered("src/data/roadmaps/git/content/{i}@{n}.md", i);
      files.put(path.replace("@000", "@zzz"), "# A\n");
    }
    return files;
  }

  /** More roadmaps than a name is held against, whatever the size. */
  private static Map<String, String> nearNames(int size) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < 1001; i++) {
      files.put(numbered("roadmaps/same-beginning-{i}/content/a@{n}.md", i), "# A\n");
    }
    files.put(PAGE, TITLE + fill("[a](https://roadmap.sh/same-beginning-x{i}) ", size));
    return files;
  }

  private static String fill(String piece, int size) {
    StringBuilder text = new StringBuilder(size + piece.length());
    for (int i = 0; text.length() < size; i++) {
      text.append(numbered(piece, i));
    }
    return text.toString();
  }

  private static String lines(int size, IntFunction<String> line) {
    StringBuilder text = new StringBuilder(size + 200);
    for (int i = 0; text.length() < size; i++) {
      text.append(line.apply(i)).append('\n');
    }
    return text.toString();
  }

  private static String backticks(int size) {
    StringBuilder text = new StringBuilder(size + 2000);
    for (int i = 1; text.length() < size; i++) {
      text.append("`".repeat(i)).append(' ');
    }
    return text.toString();
  }

  private static String row(String cell, int count) {
    return cell.repeat(count) + "|\n";
  }

  /** {@code {i}} becomes a number in letters, so that it is a word, and {@code {n}} a node id. */
  private static String numbered(String text, int number) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = number; letters.length() < 4 || rest > 0; rest /= 26) {
      letters.insert(0, (char) ('a' + rest % 26));
    }
    return text.replace("{i}", letters).replace("{n}", String.format("%021d", number));
  }
}
