package app.vitrine.studio.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * What the keyboard does, by where. The screens ask these, and the table people see is made of
 * them, so the two cannot differ.
 */
public enum Shortcut {
  SHOW_KEYS(Scope.EVERYWHERE, "F1"),
  NEW_PACKAGE(Scope.EVERYWHERE, "Shortcut+N"),
  SECTION_NEW(Scope.EVERYWHERE, "Shortcut+1"),
  SECTION_LIBRARY(Scope.EVERYWHERE, "Shortcut+2"),
  SECTION_BRAND(Scope.EVERYWHERE, "Shortcut+3"),
  SECTION_INSIGHTS(Scope.EVERYWHERE, "Shortcut+4"),
  SECTION_SETTINGS(Scope.EVERYWHERE, "Shortcut+5"),
  FOLD_RAIL(Scope.EVERYWHERE, "Shortcut+B"),
  REVIEW_WAITING(Scope.EVERYWHERE, "Shortcut+Shift+R"),

  PASTE_PHOTOS(Scope.NEW, "Shortcut+V"),
  CREATE(Scope.NEW, "Shortcut+Enter"),

  PANE_1(Scope.PACKAGE, "Alt+1"),
  PANE_2(Scope.PACKAGE, "Alt+2"),
  PANE_3(Scope.PACKAGE, "Alt+3"),
  PANE_4(Scope.PACKAGE, "Alt+4"),
  PANE_5(Scope.PACKAGE, "Alt+5"),

  SAVE_TEXT(Scope.COPY, "Shortcut+S"),
  UNDO_TYPING(Scope.COPY, "Shortcut+Z"),
  REDO_TYPING(Scope.COPY, "Shortcut+Shift+Z"),
  NEXT_VARIANT(Scope.COPY, "Shortcut+Page Down"),
  PREVIOUS_VARIANT(Scope.COPY, "Shortcut+Page Up"),
  COMPARE_TEXT(Scope.COPY, "Shortcut+D"),
  COPY_TEXT(Scope.COPY, "Shortcut+Shift+C"),

  ZOOM_IN(Scope.IMAGES, "Plus", "Equals", "Shift+Equals", "Add"),
  ZOOM_OUT(Scope.IMAGES, "Minus", "Subtract"),
  ZOOM_WHOLE(Scope.IMAGES, "0", "Numpad 0", "F"),
  ZOOM_PIXELS(Scope.IMAGES, "1", "Numpad 1", "Shift+F"),
  COPY_PICTURE(Scope.IMAGES, "Shortcut+C"),

  BRUSH_DAB(Scope.BRUSH, "Space"),
  BRUSH_SMALLER(Scope.BRUSH, "Open Bracket"),
  BRUSH_LARGER(Scope.BRUSH, "Close Bracket"),
  BRUSH_SWAP(Scope.BRUSH, "X"),
  BRUSH_UNDO(Scope.BRUSH, "Shortcut+Z"),
  BRUSH_REDO(Scope.BRUSH, "Shortcut+Shift+Z", "Shortcut+Y"),
  BRUSH_APPLY(Scope.BRUSH, "Shortcut+Enter"),
  BRUSH_DISCARD(Scope.BRUSH, "Esc"),

  PLAY(Scope.VIDEO, "Space", "K"),
  JUMP_BACK(Scope.VIDEO, "Left"),
  JUMP_ON(Scope.VIDEO, "Right"),
  JUMP_FAR_BACK(Scope.VIDEO, "J"),
  JUMP_FAR_ON(Scope.VIDEO, "L"),
  FRAME_BACK(Scope.VIDEO, "Comma"),
  FRAME_ON(Scope.VIDEO, "Period"),
  FILM_START(Scope.VIDEO, "Home"),
  FILM_END(Scope.VIDEO, "End"),
  MUTE(Scope.VIDEO, "M"),

  FIND_PACKAGE(Scope.LIBRARY, "Shortcut+F", "Slash"),
  OPEN_PACKAGE(Scope.LIBRARY, "Enter"),
  PICK_PACKAGE(Scope.LIBRARY, "Space"),
  PICK_ALL(Scope.LIBRARY, "Shortcut+A"),
  PICK_NONE(Scope.LIBRARY, "Esc"),
  DELETE_PACKAGES(Scope.LIBRARY, "Delete", "Backspace"),

  FIND_SETTING(Scope.SETTINGS, "Shortcut+F"),

  REVIEW_NEXT(Scope.REVIEW, "J", "Down"),
  REVIEW_PREVIOUS(Scope.REVIEW, "K", "Up"),
  REVIEW_APPROVE(Scope.REVIEW, "A"),
  REVIEW_REJECT(Scope.REVIEW, "R"),
  REVIEW_REGENERATE(Scope.REVIEW, "G"),
  REVIEW_UNDO(Scope.REVIEW, "Z", "Shortcut+Z"),
  REVIEW_PLAY(Scope.REVIEW, "Space"),
  REVIEW_PANE_1(Scope.REVIEW, "1"),
  REVIEW_PANE_2(Scope.REVIEW, "2"),
  REVIEW_PANE_3(Scope.REVIEW, "3"),
  REVIEW_PANE_4(Scope.REVIEW, "4"),
  REVIEW_PANE_5(Scope.REVIEW, "5"),
  REVIEW_OVERVIEW(Scope.REVIEW, "0"),
  REVIEW_KEYS(Scope.REVIEW, "Shift+Slash"),
  REVIEW_LEAVE(Scope.REVIEW, "Esc");

  /** The panes of a package, in the order of their tabs. */
  public static final List<Shortcut> PANES = List.of(PANE_1, PANE_2, PANE_3, PANE_4, PANE_5);

  /** The panes of a review, in the order of their digits. */
  public static final List<Shortcut> REVIEW_PANES =
      List.of(REVIEW_PANE_1, REVIEW_PANE_2, REVIEW_PANE_3, REVIEW_PANE_4, REVIEW_PANE_5);

  /** What is printed on the keys, where that is not their name. */
  private static final Map<String, String> PRINTED =
      Map.ofEntries(
          Map.entry("Shift+Slash", "?"),
          Map.entry("Slash", "/"),
          Map.entry("Plus", "+"),
          Map.entry("Equals", "+"),
          Map.entry("Shift+Equals", "+"),
          Map.entry("Add", "+"),
          Map.entry("Minus", "-"),
          Map.entry("Subtract", "-"),
          Map.entry("Numpad 0", "0"),
          Map.entry("Numpad 1", "1"),
          Map.entry("Open Bracket", "["),
          Map.entry("Close Bracket", "]"),
          Map.entry("Comma", ","),
          Map.entry("Period", "."));

  private static final String MODIFIER =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac") ? "⌘" : "Ctrl+";

  /** Where a shortcut holds. */
  public enum Scope {
    EVERYWHERE,
    NEW,
    PACKAGE,
    COPY,
    IMAGES,
    BRUSH,
    VIDEO,
    LIBRARY,
    SETTINGS,
    REVIEW;

    /** Key of its name. */
    public String key() {
      return "keys.scope_" + name().toLowerCase(Locale.ROOT);
    }
  }

  private final Scope scope;
  private final List<String> specs;
  private final List<KeyCombination> combinations;

  /**
   * Keys.
   *
   * @param specs as the toolkit writes them; a key it does not know by that name would be taken for
   *     a character
   */
  Shortcut(Scope scope, String... specs) {
    this.scope = scope;
    this.specs = List.of(specs);
    this.combinations = Arrays.stream(specs).map(KeyCombination::valueOf).toList();
  }

  /** What these keys do in one place. */
  public static Optional<Shortcut> of(Scope scope, KeyEvent event) {
    return Arrays.stream(values())
        .filter(shortcut -> shortcut.scope == scope && shortcut.matches(event))
        .findFirst();
  }

  /** Where it holds. */
  public Scope scope() {
    return scope;
  }

  /** Key of what it does. */
  public String key() {
    return "keys.do_" + name().toLowerCase(Locale.ROOT);
  }

  /** The keys, each of which does it. */
  List<KeyCombination> combinations() {
    return combinations;
  }

  /** Whether these keys were pressed. */
  public boolean matches(KeyEvent event) {
    return combinations.stream().anyMatch(each -> each.match(event));
  }

  /** The keys as they are written on this machine's keyboard, such as {@code Ctrl+1}. */
  public String keys() {
    return specs.stream()
        .map(spec -> PRINTED.getOrDefault(spec, spec))
        .map(spec -> spec.replace("Shortcut+", MODIFIER))
        .distinct()
        .collect(Collectors.joining(" / "));
  }
}
