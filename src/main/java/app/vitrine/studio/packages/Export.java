package app.vitrine.studio.packages;

import app.vitrine.export.PackExporter;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Sheets;

/** Exporting a package, from its header. */
public final class Export {
  private final PaneContext context;
  private final PackageActions actions;
  private final Sheets sheets;
  private boolean asking;

  public Export(PaneContext context, PackageActions actions, Sheets sheets) {
    this.context = context;
    this.actions = actions;
    this.sheets = sheets;
  }

  /** Asks how, and exports. An approval that can still be taken back is stored first. */
  public void ask() {
    if (!asking && actions.refusal(Move.EXPORT).isEmpty()) {
      asking = true;
      actions
          .decisions()
          .carryOut(
              context.id(),
              () -> context.bridge().work(context.desk()::exporter, this::open, this::tell),
              this::tell);
    }
  }

  private void tell(Exception why) {
    asking = false;
    context.notices().tell(context.troubles().notice(why));
  }

  private void open(PackExporter exporter) {
    asking = false;
    ExportSheet.open(new ExportViewModel(context, exporter), new Parts(context.words()), sheets);
  }
}
