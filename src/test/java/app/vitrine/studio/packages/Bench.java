package app.vitrine.studio.packages;

import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.WillingDialogs;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.screens.StandInDesk;
import app.vitrine.studio.shell.Navigator;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A package's models over a real engine with scripted stages, without a toolkit. */
public final class Bench implements AutoCloseable {
  private final Rig rig;
  private final Words words = new Words(UiLanguage.ENGLISH);
  private final FxBridge bridge = new FxBridge(Runnable::run, Runnable::run);
  private final PackageFeed feed;
  private final List<Notice> notices = new ArrayList<>();
  private final List<UUID> opened = new ArrayList<>();
  private final ManualLater later = new ManualLater();
  private final HeldDecisions decisions = new HeldDecisions(bridge, later);
  private final PackageViewModel model;
  private final PackageActions actions;
  private final PaneContext context;
  private final Tabs tabs = new Tabs();
  private String answer = "";
  private Runnable whileAsked = () -> {};
  private boolean unsaved;

  /** What is planned happens when the test says so. */
  public static final class ManualLater implements app.vitrine.studio.fx.Later {
    private final List<Runnable> planned = new ArrayList<>();

    @Override
    public Runnable after(Duration delay, Runnable action) {
      planned.add(action);
      return () -> planned.remove(action);
    }

    /** What is planned and was not called off. */
    List<Runnable> planned() {
      return List.copyOf(planned);
    }

    /** The time is over for all that is planned. */
    public void pass() {
      List.copyOf(planned).forEach(Runnable::run);
      planned.clear();
    }
  }

  private Bench(UUID id, Rig rig, Path projects) {
    this.rig = rig;
    this.feed = new PackageFeed(rig.door(), bridge);
    Desk desk =
        StandInDesk.around(
            StandInDesk.of(rig.door(), projects),
            (method, real) -> method.equals("hasDrafts") ? unsaved : real.make());
    Troubles troubles = new Troubles(words);
    this.model =
        new PackageViewModel(
            id, desk, bridge, feed, troubles, notices::add, InstantSource.system(), decisions);
    this.context =
        new PaneContext(
            id,
            model.viewProperty(),
            desk,
            bridge,
            words,
            troubles,
            notices::add,
            new WillingDialogs(() -> answer, () -> whileAsked.run()),
            tabs,
            decisions,
            new Unfinished());
    this.actions = new PackageActions(model, context, navigator());
  }

  /** A bench with a package just asked for. */
  public static Bench of(ScriptedStages stages, Path projects) {
    Rig rig = Rig.of(stages);
    UUID id = rig.door().generate(Samples.request()).id();
    return new Bench(id, rig, projects);
  }

  /** A bench with a package that waits for approval, and its model active. */
  public static Bench waiting(Path projects) {
    Bench bench = of(new ScriptedStages(), projects);
    bench.rig.awaitEnd(bench.model.id());
    bench.model.activate();
    return bench;
  }

  public Rig rig() {
    return rig;
  }

  public Words words() {
    return words;
  }

  public PackageViewModel model() {
    return model;
  }

  public PackageActions actions() {
    return actions;
  }

  public PaneContext context() {
    return context;
  }

  public Tabs tabs() {
    return tabs;
  }

  public HeldDecisions decisions() {
    return decisions;
  }

  public ManualLater later() {
    return later;
  }

  public List<Notice> notices() {
    return notices;
  }

  public List<UUID> opened() {
    return opened;
  }

  public PackageFeed feed() {
    return feed;
  }

  /** The package as the engine has it. */
  public PackageView stored() {
    return rig.door().describe(model.id());
  }

  /** There are words on the package's copy that are not saved. */
  public void typeSomething() {
    unsaved = true;
  }

  /** What happens while the person is asked to choose. */
  public void whileAsked(Runnable meanwhile) {
    whileAsked = meanwhile;
  }

  /** What the person answers to a question for words. */
  public void answer(String words) {
    answer = words;
  }

  private Navigator navigator() {
    return new Navigator() {
      @Override
      public void open(Section section) {}

      @Override
      public void openPackage(UUID id) {
        opened.add(id);
      }

      @Override
      public void review(List<UUID> ids) {}
    };
  }

  @Override
  public void close() {
    model.deactivate();
    feed.close();
    rig.close();
  }
}
