package io.github.roadmaplint.markdown;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that contain Markdown of every kind. */
final class MarkdownTexts {
  private static final String[] PIECES = {
    "a",
    "word",
    "Wörter",
    "\u00a0",
    "\u2019",
    "5",
    ".",
    ",",
    "!",
    "?",
    ";",
    ":",
    " ",
    " ",
    "  ",
    "    ",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "# ",
    "#",
    "## ",
    " #",
    "- ",
    "* ",
    "+ ",
    "-",
    "---",
    "===",
    "1. ",
    "2) ",
    "12.",
    "> ",
    "```",
    "``",
    "`",
    "*",
    "**",
    "_",
    "__",
    "***",
    "~~",
    "~",
    "[",
    "]",
    "](",
    ")",
    "(",
    "[a](b)",
    "[@video@ T](https://a.example/x_y)",
    "![i](j)",
    "[a]: b",
    "[a]",
    "]:",
    "<",
    ">",
    "<b>",
    "</b>",
    "<!-- c -->",
    "<https://a.example>",
    "&",
    "&amp;",
    "&x",
    "\\",
    "\\*",
    "\\[",
    "\\]",
    "\\_",
    "\\\n",
    "|",
    "|-|",
    "| a | b |\n|---|---|\n",
    ":-:",
    "://",
    "https://a.example",
    "http://a.example/",
    "www.a.example",
    "www.",
    "@",
    "=",
    "\"t\"",
    "<u v>",
    "\uD83D\uDE00",
    "\uD800",
    "\0",
    "\uFEFF"
  };

  private static final String[] LINES = {
    "# Title",
    "## C#",
    "#Title",
    "Title\n=====",
    "Text of a page.",
    "More *marked* text,",
    "It's `code`.",
    "**Bold**: see [there](https://a.example/b_(c)).",
    "",
    "",
    "",
    "Visit the following:",
    "- [@article@One](https://a.example/1)",
    "- [@video@Two [2022]](https://a.example/2?a=b&c=d)",
    "- [Three](u) and `code` *here*",
    "* [Four](v)",
    "1. one",
    "2. two",
    "3) three",
    "```",
    "    code",
    "  indented",
    "snake_case_name and 2 * 3 * 4",
    "a < b and \\<c\\> d_",
    "---",
    "***",
    "[x] y [z]",
    "[a \\] b](c\\_d)",
    "trailing ",
    "hard  ",
    "1 | 2",
    "x - y",
    "$_GET and _id",
    "A* b",
    "**B**old *a*: __init",
    "# C#",
    "# a #",
    "(*a*), *b* _c",
    "-",
    "Q: a"
  };

  private MarkdownTexts() {}

  /** Pieces of markup in any order. */
  static Arbitrary<String> wild() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  /** Lines like in topic pages, with some random ones in between. */
  static Arbitrary<String> tame() {
    Arbitrary<String> wild =
        Arbitraries.of(PIECES).list().ofMaxSize(4).map(p -> String.join("", p));
    Arbitrary<String> line =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(12, Arbitraries.of(LINES)), net.jqwik.api.Tuple.of(1, wild));
    return line.list().ofMaxSize(15).map(lines -> String.join("\n", lines));
  }
}
