package app.vitrine.bootstrap;

import app.vitrine.agent.BriefAgent;
import app.vitrine.agent.ComposerAgent;
import app.vitrine.agent.CopyRevisionAgent;
import app.vitrine.agent.CopywritingAgent;
import app.vitrine.agent.FilmRevisionAgent;
import app.vitrine.agent.FirstFrameAgent;
import app.vitrine.agent.ImageAgent;
import app.vitrine.agent.PictureRevisionAgent;
import app.vitrine.agent.ProductAnalysisAgent;
import app.vitrine.agent.QaAgent;
import app.vitrine.agent.ShotAgent;
import app.vitrine.agent.StoryAgent;
import app.vitrine.agent.StoryboardAgent;
import app.vitrine.agent.StyleAgent;
import app.vitrine.agent.VideoAgent;
import app.vitrine.brand.BrandBook;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.gateway.ModelGateway;
import app.vitrine.gateway.Providers;
import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.orchestration.engine.EngineSettings;
import app.vitrine.orchestration.port.StageExecutor;
import app.vitrine.policy.ClaimRules;
import app.vitrine.store.Store;
import app.vitrine.tool.ToolRegistry;
import app.vitrine.tool.Toolbox;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The running program: built once by constructors, closed in order. */
public final class Vitrine implements AutoCloseable {
  private final Store store;
  private final LogFile log;
  private final LocalModels local;
  private final Configuration configuration;
  private final DeepOrchestrator orchestrator;

  private Vitrine(
      Store store,
      LogFile log,
      LocalModels local,
      Configuration configuration,
      DeepOrchestrator orchestrator) {
    this.store = store;
    this.log = log;
    this.local = local;
    this.configuration = configuration;
    this.orchestrator = orchestrator;
  }

  /** Opens the program over a data folder, with the built-in models. */
  public static Vitrine open(Path data, Map<String, String> environment) {
    return open(data, environment, UnaryOperator.identity());
  }

  /**
   * Opens the program over a data folder.
   *
   * @param chooseProviders may put other providers before or in place of the built-in ones
   */
  public static Vitrine open(
      Path data, Map<String, String> environment, UnaryOperator<Providers> chooseProviders) {
    return open(data, environment, chooseProviders, new PhotoFetcher(), UnaryOperator.identity());
  }

  /** As {@link #open(Path, Map, UnaryOperator)}; the work leaves a screen's thread the first go. */
  static Vitrine openBehindScreen(
      Path data, Map<String, String> environment, UnaryOperator<Providers> chooseProviders) {
    return open(data, environment, chooseProviders, new PhotoFetcher(), BehindScreen::new);
  }

  /** As {@link #open(Path, Map)}, with the fetcher of photos that were looked at before. */
  static Vitrine open(Path data, Map<String, String> environment, PhotoFetcher photos) {
    return open(data, environment, UnaryOperator.identity(), photos, UnaryOperator.identity());
  }

  private static Vitrine open(
      Path data,
      Map<String, String> environment,
      UnaryOperator<Providers> chooseProviders,
      PhotoFetcher photos,
      UnaryOperator<StageExecutor> runs) {
    Clock clock = Clock.systemUTC();
    Store store = Store.open(data, clock);
    try {
      return over(store, data, environment, chooseProviders, photos, runs, clock);
    } catch (RuntimeException | Error refused) {
      store.close();
      throw refused;
    }
  }

  private static Vitrine over(
      Store store,
      Path data,
      Map<String, String> environment,
      UnaryOperator<Providers> chooseProviders,
      PhotoFetcher photos,
      UnaryOperator<StageExecutor> runs,
      Clock clock) {
    Configuration configuration = Configuration.of(environment, store.folder().settings());
    LogFile log = LogFile.into(data);
    LocalModels local = new LocalModels(data);
    try {
      BrandBook brand = new BrandBook(store.folder().path());
      brand.sweep();
      StageExecutor stages =
          stages(store, brand, chooseProviders.apply(local.providers()), configuration, clock);
      store.housekeeping().afterStart();
      store.housekeeping().archive(configuration.workspaceTtl(), CancelToken.none());
      DeepOrchestrator orchestrator =
          DeepOrchestrator.local(
              store.folder().settings().userId(),
              new StoredLedger(store.packages(), store.selections(), clock),
              new PhotoIntake(store, local.photos(), photos),
              runs.apply(stages),
              EngineSettings.defaults()
                  .withEnabled(configuration.enabled())
                  .withParallel(configuration.parallel()),
              clock);
      orchestrator.subscribe(
          (event, after) -> store.executionLogs().follow(after.id(), event.seq()));
      return new Vitrine(store, log, local, configuration, orchestrator);
    } catch (RuntimeException | Error refused) {
      local.close();
      log.close();
      throw refused;
    }
  }

  private static StageExecutor stages(
      Store store, BrandBook brand, Providers providers, Configuration configuration, Clock clock) {
    StoredCalls memory = new StoredCalls(store.calls(), store.jobs(), clock);
    ModelGateway gateway = new ModelGateway(providers, memory, memory, clock);
    ToolRegistry registry = new ToolRegistry(UUID::randomUUID);
    CopywritingAgent copywriting = new CopywritingAgent(ClaimRules.load(), brand::load);
    ShotAgent shots = new ShotAgent(configuration.videoTimeout(), clock);
    ComposerAgent composer = new ComposerAgent(brand::typeface);
    return new PipelineStages(
        new ProductAnalysisAgent(new BriefAgent()),
        copywriting,
        new ImageAgent(),
        new VideoAgent(
            new StyleAgent(),
            new StoryAgent(),
            new StoryboardAgent(),
            new FirstFrameAgent(),
            shots,
            composer),
        new QaAgent(),
        new PipelineStages.Revisions(
            new CopyRevisionAgent(copywriting),
            new PictureRevisionAgent(),
            new FilmRevisionAgent(shots, composer)),
        view -> new Toolbox(registry, gateway, store.projects().of(view.workflowId())));
  }

  /** The one door. */
  public DeepOrchestrator orchestrator() {
    return orchestrator;
  }

  /** The built-in models. */
  LocalModels models() {
    return local;
  }

  /** What was set from outside when it was opened. */
  Configuration configuration() {
    return configuration;
  }

  /** What is kept. */
  public Store store() {
    return store;
  }

  @Override
  public void close() {
    try (store;
        log;
        local) {
      orchestrator.close();
    }
  }
}
