package io.github.roadmaplint.audit.map;

/** A rectangle; x grows to the right and y to the bottom, in pixels. */
record NodeBox(double x, double y, double width, double height) {

  double centerX() {
    return x + width / 2;
  }

  double centerY() {
    return y + height / 2;
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  NodeBox movedBy(double dx, double dy) {
    return new NodeBox(x + dx, y + dy, width, height);
  }

  /** The rectangle without a margin on each side; never smaller than nothing. */
  NodeBox inset(double margin) {
    return new NodeBox(
        x + margin, y + margin, Math.max(0, width - 2 * margin), Math.max(0, height - 2 * margin));
  }

  /** The smallest rectangle that contains both. */
  NodeBox and(NodeBox other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new NodeBox(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }
}
