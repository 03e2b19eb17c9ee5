package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds code and raw HTML, which are not meant as Markdown. */
final class CodeBlocks {
  private final TreeMap<Integer, Span> spans = new TreeMap<>();

  private CodeBlocks() {}

  /** The code and the raw HTML of a page. */
  static CodeBlocks in(List<Block> blocks) {
    CodeBlocks code = new CodeBlocks();
    for (Block block : Block.flatten(blocks)) {
      if (block instanceof Block.Code || block instanceof Block.Html) {
        code.spans.put(block.span().start(), block.span());
      }
    }
    return code;
  }

  /** Whether one of them is at that offset. */
  boolean hold(int offset) {
    Map.Entry<Integer, Span> before = spans.floorEntry(offset);
    return before != null && offset < before.getValue().end();
  }
}
