package app.vitrine.studio.packages;

import app.vitrine.domain.view.PackageView;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * One side of a package as its tab tells of it. What the tab says follows the package's view alone;
 * the pane behind it is made when it is first shown, so that opening a package costs one pane and
 * not all of them.
 */
public final class PaneTab {
  private final String id;
  private final String titleKey;
  private final ObservableValue<String> count;
  private final ObservableValue<Dot> dot;
  private final ObservableValue<Boolean> there;
  private final Supplier<Pane> maker;
  private @Nullable Pane made;

  /** State of what a pane shows, as the dot on its tab tells it. */
  public enum Dot {
    NONE,
    WORKING,
    ATTENTION,
    WRONG
  }

  /**
   * What a tab says of a package.
   *
   * @param count a few characters beside the title, such as how many pictures there are; empty for
   *     none
   * @param dot the tab's state dot
   * @param there whether its stage has delivered something to show
   */
  public record Telling(
      Function<PackageView, String> count,
      Function<PackageView, Dot> dot,
      Predicate<PackageView> there) {}

  /**
   * A tab.
   *
   * @param id stable name, such as {@code copy}; {@link Places.Place#pane} says it
   * @param titleKey key of the tab's title
   * @param view the package as it stands; null before it was read
   * @param maker makes the pane; asked once at most
   */
  public PaneTab(
      String id,
      String titleKey,
      ReadOnlyObjectProperty<@Nullable PackageView> view,
      Telling telling,
      Supplier<Pane> maker) {
    this.id = id;
    this.titleKey = titleKey;
    this.count = view.map(telling.count()).orElse("");
    this.dot = view.map(telling.dot()).orElse(Dot.NONE);
    this.there = view.map(telling.there()::test).orElse(false);
    this.maker = maker;
  }

  /** Stable name. */
  public String id() {
    return id;
  }

  String titleKey() {
    return titleKey;
  }

  ObservableValue<String> count() {
    return count;
  }

  ObservableValue<Dot> dot() {
    return dot;
  }

  ObservableValue<Boolean> there() {
    return there;
  }

  /** What is behind the tab; made at the first call. */
  public Pane pane() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
