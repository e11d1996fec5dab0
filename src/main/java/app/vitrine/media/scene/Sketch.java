package app.vitrine.media.scene;

import app.vitrine.media.resample.LinearImage;

/** Flat shapes on a small picture that a lens will blur; what falls outside is left out. */
record Sketch(LinearImage canvas) {
  /** The shorter side. */
  double unit() {
    return Math.min(canvas.width(), canvas.height());
  }

  void set(int x, int y, Tone tone) {
    if (x >= 0 && y >= 0 && x < canvas.width() && y < canvas.height()) {
      int at = y * canvas.width() + x;
      canvas.plane(0)[at] = tone.red();
      canvas.plane(1)[at] = tone.green();
      canvas.plane(2)[at] = tone.blue();
    }
  }

  void rect(double x, double y, double width, double height, Tone tone) {
    for (int row = (int) y; row < y + height; row++) {
      for (int column = (int) x; column < x + width; column++) {
        set(column, row, tone);
      }
    }
  }

  void disc(double x, double y, double radius, Tone tone) {
    for (int row = (int) (y - radius); row <= y + radius; row++) {
      for (int column = (int) (x - radius); column <= x + radius; column++) {
        if (Math.hypot(column - x, row - y) <= radius) {
          set(column, row, tone);
        }
      }
    }
  }

  /** A line one pixel wide. */
  void line(double fromX, double fromY, double toX, double toY, Tone tone) {
    int steps = (int) Math.ceil(Math.hypot(toX - fromX, toY - fromY)) + 1;
    for (int i = 0; i <= steps; i++) {
      double t = i / (double) steps;
      set((int) (fromX + t * (toX - fromX)), (int) (fromY + t * (toY - fromY)), tone);
    }
  }

  void triangle(double ax, double ay, double bx, double by, double cx, double cy, Tone tone) {
    double turn = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    int top = (int) Math.min(ay, Math.min(by, cy));
    int low = (int) Math.ceil(Math.max(ay, Math.max(by, cy)));
    int left = (int) Math.min(ax, Math.min(bx, cx));
    int right = (int) Math.ceil(Math.max(ax, Math.max(bx, cx)));
    for (int y = top; y <= low; y++) {
      for (int x = left; x <= right; x++) {
        double p = ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) * turn;
        double q = ((cx - bx) * (y - by) - (cy - by) * (x - bx)) * turn;
        double r = ((ax - cx) * (y - cy) - (ay - cy) * (x - cx)) * turn;
        if (p >= 0 && q >= 0 && r >= 0) {
          set(x, y, tone);
        }
      }
    }
  }
}
