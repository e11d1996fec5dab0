package app.vitrine.studio.desk;

import java.util.Optional;

/** What the person saved, by name; kept with the data. */
public interface Preferences {
  /** The value saved under a name. */
  Optional<String> get(String name);

  /** Saves a value under a name. */
  void put(String name, String value);
}
