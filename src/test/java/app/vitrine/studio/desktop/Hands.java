package app.vitrine.studio.desktop;

import app.vitrine.studio.screens.FxToolkit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** The mouse and the keys of the display, as a person moves them. */
final class Hands {
  private static final int STEPS = 12;
  private static final long LONGEST_SEC = 30;

  /** Clicks the middle of a node. */
  void click(Node node) {
    Spot at = middle(node);
    tell("mousemove", at.x(), at.y(), "click", "1");
  }

  /** Drags from the middle of one node to the middle of another, on the way as a hand is. */
  void drag(Node from, Node to) {
    Spot start = middle(from);
    Spot end = middle(to);
    tell("mousemove", start.x(), start.y(), "mousedown", "1");
    for (int step = 1; step <= STEPS; step++) {
      tell(
          "mousemove",
          String.valueOf(start.left() + (end.left() - start.left()) * step / STEPS),
          String.valueOf(start.top() + (end.top() - start.top()) * step / STEPS),
          "sleep",
          "0.03");
    }
    tell("mouseup", "1");
  }

  /** Types text into whatever has the focus. */
  void type(String text) {
    tell("type", "--delay", "15", text);
  }

  /**
   * Answers a chooser of the system with a path. Its first character opens the line for typing; the
   * system does not tell when that is open, so the hand is as slow there as a person's.
   */
  void fill(String path) {
    tell("key", "slash", "sleep", "0.7");
    tell("type", "--delay", "30", path.substring(1));
    tell("sleep", "0.3", "key", "Return");
  }

  /** Presses keys, named as X names them, such as {@code ctrl+Return}. */
  void press(String keys) {
    tell("key", keys);
  }

  /** Whether a window of that title is on the display. */
  boolean sees(String title) {
    return code("search", "--onlyvisible", "--name", title) == 0;
  }

  private record Spot(int left, int top) {
    String x() {
      return String.valueOf(left);
    }

    String y() {
      return String.valueOf(top);
    }
  }

  private static Spot middle(Node node) {
    Bounds bounds = FxToolkit.on(() -> node.localToScreen(node.getLayoutBounds()));
    return new Spot((int) bounds.getCenterX(), (int) bounds.getCenterY());
  }

  private static void tell(String... words) {
    int code = code(words);
    if (code != 0) {
      throw new IllegalStateException("xdotool " + String.join(" ", words) + " ended with " + code);
    }
  }

  private static int code(String... words) {
    List<String> command = new ArrayList<>(List.of("xdotool"));
    command.addAll(List.of(words));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(LONGEST_SEC, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("xdotool does not end: " + String.join(" ", words));
      }
      return process.exitValue();
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
