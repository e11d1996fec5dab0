package app.vitrine.studio.packages;

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
                  ExportSheet.open(
                      new ExportViewModel(context), new Parts(context.words()), sheets));
    }
  }
}
