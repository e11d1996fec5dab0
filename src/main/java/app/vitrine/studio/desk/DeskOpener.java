package app.vitrine.studio.desk;

import java.nio.file.Path;
import java.util.Map;

/** Opens the desk. */
public interface DeskOpener {
  /**
   * What the person saved, read without taking hold of anything, so that the window looks right
   * from its first frame; empty when nothing can be read.
   */
  Map<String, String> saved();

  /** The data folder. */
  Path folder();

  /**
   * Takes hold of the data folder; takes a moment, so it is called off the screen's thread.
   *
   * @throws app.vitrine.domain.error.VitrineException when it cannot be opened
   */
  Desk open();
}
