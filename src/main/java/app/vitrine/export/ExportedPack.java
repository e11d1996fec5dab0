package app.vitrine.export;

import java.nio.file.Path;
import java.util.List;

/**
 * A pack that was written.
 *
 * @param preset id of the preset used
 * @param files what is in it, the manifest aside
 * @param notes what does not meet the marketplace's rules, hard ones first
 */
public record ExportedPack(
    Path folder, String preset, List<PackFile> files, List<PreflightNote> notes) {
  public ExportedPack {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }
}
