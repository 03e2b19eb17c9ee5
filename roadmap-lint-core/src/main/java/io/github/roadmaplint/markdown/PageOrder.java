package io.github.roadmaplint.markdown;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The nodes of a tree in the order of the page, without recursion: pages can be deeply nested. */
public final class PageOrder {
  private PageOrder() {}

  /**
   * The node after another one.
   *
   * @param root the node whose descendants are visited
   * @return null after the last one
   */
  public static @Nullable Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up != null && up != root) {
      if (up.getNext() != null) {
        return up.getNext();
      }
      up = up.getParent();
    }
    return null;
  }
}
