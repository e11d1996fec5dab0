package app.vitrine.studio.packages;

import app.vitrine.domain.state.Target;
import app.vitrine.studio.control.Parts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Offers each part of a package to be made anew; one that cannot says why. */
final class RemakeMenu {
  private static final List<Target> PARTS =
      List.of(Target.COPYWRITING, Target.IMAGES, Target.VIDEO, Target.ALL);

  private final PackageActions actions;
  private final Parts parts;
  private final Map<Target, StringProperty> whyNot = new EnumMap<>(Target.class);
  private final MenuButton button = new MenuButton();

  RemakeMenu(PackageActions actions, Parts parts) {
    this.actions = actions;
    this.parts = parts;
    button.textProperty().bind(parts.words().bind("packages.regenerate"));
    button.getStyleClass().add("regenerate");
    PARTS.forEach(target -> button.getItems().add(item(target)));
  }

  MenuButton button() {
    return button;
  }

  private MenuItem item(Target target) {
    StringProperty why = new SimpleStringProperty(refusal(target));
    whyNot.put(target, why);
    String name = "packages.part_" + target.name().toLowerCase(Locale.ROOT);
    MenuItem item = new MenuItem();
    item.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    why.get().isEmpty()
                        ? parts.words().text(name)
                        : parts.words().text(name) + "  —  " + parts.words().text(why.get()),
                why,
                parts.words().languageProperty()));
    item.disableProperty().bind(why.isNotEmpty());
    item.setOnAction(event -> actions.remake(target));
    return item;
  }

  /** Looks anew at which parts can be made anew. */
  void refresh() {
    whyNot.forEach((target, why) -> why.set(refusal(target)));
  }

  private String refusal(Target target) {
    return actions.refusal(Move.remaking(target)).orElse("");
  }
}
