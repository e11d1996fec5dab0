package app.vitrine.bootstrap;

import app.vitrine.export.ExportPresets;
import app.vitrine.export.PackExporter;
import java.time.Clock;

/** Puts the exporter together. */
final class Exporters {
  private Exporters() {}

  /** With the program's own presets and rules, and pictures composed by the local engine. */
  static PackExporter local() {
    return new PackExporter(
        ExportPresets.load(), new PolicyInspector(), new RecomposedPictures(), Clock.systemUTC());
  }
}
