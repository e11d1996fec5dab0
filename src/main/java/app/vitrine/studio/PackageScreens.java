package app.vitrine.studio;

import app.vitrine.studio.activity.ActivityPane;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Sheets;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.copy.CopyPane;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.packages.Export;
import app.vitrine.studio.packages.HeldDecisions;
import app.vitrine.studio.packages.PackageActions;
import app.vitrine.studio.packages.PackageScreen;
import app.vitrine.studio.packages.PackageViewModel;
import app.vitrine.studio.packages.Pane;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.packages.Tabs;
import app.vitrine.studio.qa.QaPane;
import app.vitrine.studio.shell.Navigator;
import app.vitrine.studio.text.Words;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Puts the screen of a package together. */
record PackageScreens(
    Desk desk,
    FxBridge bridge,
    PackageFeed feed,
    Words words,
    Troubles troubles,
    Notices notices,
    Dialogs dialogs,
    Sheets sheets,
    Navigator navigator,
    HeldDecisions decisions) {

  /** A package's screen with all its panes. */
  PackageScreen of(UUID id) {
    Parts parts = new Parts(words);
    PackageViewModel model =
        new PackageViewModel(id, desk, bridge, feed, troubles, notices, InstantSource.system());
    Tabs tabs = new Tabs();
    PaneContext context =
        new PaneContext(
            id, model.viewProperty(), desk, bridge, words, troubles, notices, dialogs, tabs);
    PackageActions actions = new PackageActions(model, context, navigator, decisions);
    List<Pane> panes =
        List.of(
            new CopyPane(context), new QaPane(context, actions), new ActivityPane(context, model));
    return new PackageScreen(
        model, actions, tabs, panes, new Export(context, actions, sheets)::ask, parts, troubles);
  }
}
