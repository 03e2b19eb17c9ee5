package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Block;
import java.util.List;

/** Finds what is not meant as Markdown. */
final class CodeBlocks {
  private CodeBlocks() {}

  /** Whether code, or raw HTML, stands at that offset. */
  static boolean hold(List<Block> blocks, int offset) {
    for (Block block : blocks) {
      boolean inside = block.span().start() <= offset && offset < block.span().end();
      if (inside && isOrHoldsCode(block, offset)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrHoldsCode(Block block, int offset) {
    if (block instanceof Block.Quote quote) {
      return hold(quote.blocks(), offset);
    }
    if (block instanceof Block.ListBlock list) {
      return list.items().stream().anyMatch(item -> hold(item.blocks(), offset));
    }
    return block instanceof Block.Code || block instanceof Block.Html;
  }
}
