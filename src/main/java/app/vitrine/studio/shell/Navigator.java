package app.vitrine.studio.shell;

import java.util.List;
import java.util.UUID;

/** Goes from screen to screen. To be used on the screen's thread. */
public interface Navigator {
  /** Shows a section. */
  void open(Section section);

  /** Shows a package. */
  void openPackage(UUID id);

  /** Reviews packages one after another, by keyboard. */
  void review(List<UUID> ids);
}
