package io.github.roadmaplint.audit.map;

/**
 * An edge between two nodes.
 *
 * @param shape the name of its type, for example {@code smoothstep}
 * @param dashed whether it is dotted
 */
record MapEdge(
    Anchor source,
    Anchor target,
    String shape,
    Paint stroke,
    double width,
    boolean dashed,
    boolean startArrow,
    boolean endArrow) {

  MapEdge movedBy(double dx, double dy) {
    return new MapEdge(
        source.movedBy(dx, dy),
        target.movedBy(dx, dy),
        shape,
        stroke,
        width,
        dashed,
        startArrow,
        endArrow);
  }

  /** A side of a node, in the middle of which an edge begins or ends. */
  enum Side {
    TOP(0, -1),
    BOTTOM(0, 1),
    LEFT(-1, 0),
    RIGHT(1, 0);

    private final int dx;
    private final int dy;

    Side(int dx, int dy) {
      this.dx = dx;
      this.dy = dy;
    }

    /** The direction from the node to outside. */
    int dx() {
      return dx;
    }

    /** The same, to the bottom. */
    int dy() {
      return dy;
    }

    boolean isHorizontal() {
      return dx != 0;
    }

    /**
     * The side of a handle: {@code w}, {@code x}, {@code y} and {@code z} with a number are top,
     * bottom, left and right.
     */
    static Side of(String handle, Side otherwise) {
      return switch (handle.isEmpty() ? ' ' : handle.charAt(0)) {
        case 'w' -> TOP;
        case 'x' -> BOTTOM;
        case 'y' -> LEFT;
        case 'z' -> RIGHT;
        default -> otherwise;
      };
    }

    /** The middle of the side of a box. */
    Anchor of(NodeBox box) {
      return switch (this) {
        case TOP -> new Anchor(box.centerX(), box.y(), this);
        case BOTTOM -> new Anchor(box.centerX(), box.bottom(), this);
        case LEFT -> new Anchor(box.x(), box.centerY(), this);
        case RIGHT -> new Anchor(box.right(), box.centerY(), this);
      };
    }
  }

  /** Where an edge begins or ends, and in which direction. */
  record Anchor(double x, double y, Side side) {
    Anchor movedBy(double dx, double dy) {
      return new Anchor(x + dx, y + dy, side);
    }
  }
}
