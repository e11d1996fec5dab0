package app.vitrine.studio.control;

import javafx.animation.AnimationTimer;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * The end of a list whose rows differ in height. Rows not shown yet have estimated heights only, so
 * that scrolling to the last one can end short of it; the next frame knows better.
 */
public final class ListEnd {
  private static final int MOST_FRAMES = 20;

  private final ListView<?> list;
  private int left;
  private boolean wasThere;
  private final AnimationTimer scrolling =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          int last = list.getItems().size() - 1;
          boolean thereForTwo = isInView(last) && wasThere;
          wasThere = isInView(last);
          if (left-- == 0 || thereForTwo) {
            stop();
          } else {
            list.scrollTo(last);
          }
        }
      };

  /** Over a list; the End key shows its last row, too. */
  public ListEnd(ListView<?> list) {
    this.list = list;
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.END) {
            show();
          } else {
            scrolling.stop();
          }
        });
    list.addEventFilter(ScrollEvent.SCROLL, event -> scrolling.stop());
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> scrolling.stop());
  }

  /** Brings the last row into view within the next frames, unless a person moves the list. */
  public void show() {
    left = MOST_FRAMES;
    wasThere = false;
    scrolling.start();
  }

  /**
   * Whether this row or one after it is wholly in view; so it is while the list was never laid out.
   */
  public boolean isInView(int row) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      IndexedCell<?> last = flow.getLastVisibleCell();
      return last == null
          || last.getIndex() > row
          || (last.getIndex() == row && last.getBoundsInParent().getMaxY() <= flow.getHeight() + 1);
    }
    return true;
  }
}
