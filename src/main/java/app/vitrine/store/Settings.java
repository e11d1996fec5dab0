package app.vitrine.store;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.store.files.AtomicFile;
import app.vitrine.store.json.Json;
import app.vitrine.store.json.UnreadableJsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What the person saved, and who they are; {@code settings.json} in the data folder. */
public final class Settings {
  /** Name of the file. */
  public static final String FILE = "settings.json";

  private final Path file;
  private final AtomicFile files = new AtomicFile();

  /** Replaced as a whole: reading waits for no writing. */
  private volatile Stored stored;

  private Settings(Path file, Stored stored) {
    this.file = file;
    this.stored = stored;
  }

  private record Stored(UUID userId, Map<String, String> saved) {
    Stored {
      saved = Map.copyOf(saved);
    }
  }

  /** What is saved in a data folder, without taking hold of it; empty when it cannot be read. */
  public static Map<String, String> peek(Path folder) {
    try {
      return Json.read(Files.readString(folder.resolve(FILE)), Stored.class).saved();
    } catch (IOException | UnreadableJsonException unreadable) {
      return Map.of();
    }
  }

  /**
   * Reads the settings of a folder that nobody else uses; makes them, with a new user, when there
   * are none.
   */
  static Settings open(Path folder) {
    Path file = folder.resolve(FILE);
    AtomicFile.sweep(file);
    if (!Files.exists(file)) {
      Settings fresh = new Settings(file, new Stored(UUID.randomUUID(), Map.of()));
      fresh.write(fresh.stored);
      return fresh;
    }
    try {
      return new Settings(file, Json.read(Files.readString(file), Stored.class));
    } catch (IOException | UnreadableJsonException unreadable) {
      throw VitrineException.internal(
          "The settings in " + file + " cannot be read; the file was left as it is.",
          "Correct it, or move it elsewhere to start with default settings.",
          unreadable);
    }
  }

  /** The person all packages of this folder belong to. */
  public UUID userId() {
    return stored.userId();
  }

  /** A saved setting. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(stored.saved().get(name));
  }

  /** All saved settings. */
  public Map<String, String> all() {
    return stored.saved();
  }

  /** Saves a setting. */
  public synchronized void put(String name, String value) {
    Map<String, String> saved = new TreeMap<>(stored.saved());
    saved.put(name, value);
    write(new Stored(stored.userId(), saved));
  }

  /** Forgets a setting, so that its default holds again. */
  public synchronized void remove(String name) {
    Map<String, String> saved = new TreeMap<>(stored.saved());
    saved.remove(name);
    write(new Stored(stored.userId(), saved));
  }

  private void write(Stored changed) {
    String text = Json.prettyDocument(changed) + "\n";
    files.write(file, text.getBytes(StandardCharsets.UTF_8));
    stored = changed;
  }
}
