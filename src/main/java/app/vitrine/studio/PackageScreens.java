package app.vitrine.studio;

import app.vitrine.studio.activity.ActivityPane;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.ImageCache;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Sheets;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.copy.CopyPane;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.images.ImagesPane;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.packages.Export;
import app.vitrine.studio.packages.HeldDecisions;
import app.vitrine.studio.packages.PackageActions;
import app.vitrine.studio.packages.PackageScreen;
import app.vitrine.studio.packages.PackageViewModel;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.packages.PaneTab;
import app.vitrine.studio.packages.Tabs;
import app.vitrine.studio.packages.Unfinished;
import app.vitrine.studio.qa.QaPane;
import app.vitrine.studio.review.Reviewed;
import app.vitrine.studio.shell.Navigator;
import app.vitrine.studio.text.Words;
import app.vitrine.studio.video.VideoPane;
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
    HeldDecisions decisions,
    Unfinished unfinished,
    ImageCache thumbnails) {

  private record Opened(
      PackageViewModel model, Tabs tabs, PaneContext context, PackageActions actions) {}

  /** A package's screen with all its panes. */
  PackageScreen of(UUID id) {
    Opened opened = open(id, notices);
    return new PackageScreen(
        opened.model(),
        opened.actions(),
        opened.tabs(),
        sides(opened),
        new Export(opened.context(), opened.actions(), sheets)::ask,
        new Parts(words));
  }

  /** A package under review; the review shows itself what can be taken back. */
  Reviewed reviewed(UUID id) {
    Opened opened =
        open(
            id,
            notice -> {
              if (notice.tone() != Notice.Tone.GOOD || notice.actionKey() == null) {
                notices.tell(notice);
              }
            });
    return new Reviewed(opened.model(), opened.actions(), sides(opened));
  }

  private Opened open(UUID id, Notices told) {
    PackageViewModel model =
        new PackageViewModel(
            id, desk, bridge, feed, troubles, told, InstantSource.system(), decisions);
    Tabs tabs = new Tabs();
    PaneContext context =
        new PaneContext(
            id,
            model.viewProperty(),
            desk,
            bridge,
            words,
            troubles,
            told,
            dialogs,
            tabs,
            decisions,
            unfinished);
    return new Opened(model, tabs, context, new PackageActions(model, context, navigator));
  }

  private List<PaneTab> sides(Opened opened) {
    return List.of(
        CopyPane.tab(opened.context()),
        ImagesPane.tab(opened.context(), thumbnails),
        VideoPane.tab(opened.context()),
        QaPane.tab(opened.context(), opened.actions()),
        ActivityPane.tab(opened.context(), opened.model()));
  }
}
