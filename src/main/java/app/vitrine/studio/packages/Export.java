package app.vitrine.studio.packages;

import app.vitrine.export.PackExporter;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Sheets;

/** Exporting a package, from its header. */
public final class Export {
  private final PaneContext context;
  private final PackageActions actions;
  private final Sheets sheets;

  public Export(PaneContext context, PackageActions actions, Sheets sheets) {
    this.context = context;
    this.actions = actions;
    this.sheets = sheets;
  }

  /** Asks how, and exports. An approval that can still be taken back is stored first. */
  public void ask() {
    if (actions.refusal(Move.EXPORT).isEmpty()) {
      actions
          .decisions()
          .carryOut(
              context.id(),
              () ->
                  context
                      .bridge()
                      .work(
                          context.desk()::exporter,
                          this::open,
                          why -> context.notices().tell(context.troubles().notice(why))));
    }
  }

  private void open(PackExporter exporter) {
    ExportSheet.open(new ExportViewModel(context, exporter), new Parts(context.words()), sheets);
  }
}
