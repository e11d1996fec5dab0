package app.vitrine.agent;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.analysis.Fact;
import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.analysis.PhotoFinding;
import app.vitrine.domain.analysis.PhotoReading;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.brief.Voice;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Framework;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Music;
import app.vitrine.domain.video.Script;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.fixture.SampleFilm;
import app.vitrine.gateway.JobLedger;
import app.vitrine.gateway.ModelGateway;
import app.vitrine.gateway.Providers;
import app.vitrine.gateway.port.CallContext;
import app.vitrine.gateway.port.VisionModel;
import app.vitrine.media.film.FilmPlan;
import app.vitrine.media.film.PlanShot;
import app.vitrine.pipeline.fixture.LostText;
import app.vitrine.pipeline.fixture.ScriptedVideo;
import app.vitrine.pipeline.fixture.Sketches;
import app.vitrine.store.files.ProjectFolder;
import app.vitrine.store.files.Projects;
import app.vitrine.tool.ToolRegistry;
import app.vitrine.tool.Toolbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A project folder to put artifacts into, sound or damaged, and have them reviewed. */
final class ReviewBench {
  static final String BRIEF = "Enamel mug of 380 ml, dipped by hand.";
  static final int SECONDS = 6;

  private static final String WORKFLOW = "wf-00000000-0000-0000-0000-000000000001";
  private static final Source WHOLE_BRIEF = Source.brief("f1", 0, BRIEF.length());

  private String brief = BRIEF;
  private String name = "mug";
  private List<Fact> facts = facts("of steel", "holds 380 ml", "dipped by hand");
  private final ProjectFolder folder;
  private final Toolbox tools;

  ReviewBench(Path data) {
    this.folder = new Projects(data).of(WORKFLOW).create();
    this.tools =
        new Toolbox(
            new ToolRegistry(UUID::randomUUID),
            new ModelGateway(
                new Providers(
                    List.of(new LostText()),
                    List.of(new NoVision()),
                    List.of(new Sketches(false)),
                    List.of(new ScriptedVideo(ScriptedVideo.Behaviour.REFUSES)),
                    List.of()),
                call -> {},
                new NoJobs(),
                Clock.systemUTC()),
            folder);
  }

  QaReport review(@Nullable CopyDeck copy, @Nullable PictureSet pictures, @Nullable Film film) {
    return review(copy, pictures, film, QaAgent.Asked.NOTHING);
  }

  QaReport review(
      @Nullable CopyDeck copy,
      @Nullable PictureSet pictures,
      @Nullable Film film,
      QaAgent.Asked asked) {
    return review(copy, pictures, film, asked, null);
  }

  QaReport review(
      @Nullable CopyDeck copy,
      @Nullable PictureSet pictures,
      @Nullable Film film,
      QaAgent.Asked asked,
      @Nullable QaReport before) {
    return new QaAgent()
        .work(
            new QaAgent.Order(input(brief), analysis(), copy, pictures, film, asked, before),
            context());
  }

  String page() {
    return folder.readText("workspace/qa_report.md");
  }

  /** Where a file of the package stands. */
  Path path(String file) {
    return folder.resolve(file);
  }

  static CopyText text(Channel channel, int variant, String title, String... body) {
    return new CopyText(
        channel,
        Language.EN,
        variant,
        Framework.LIST,
        sourced(title),
        List.of(List.of(body).stream().map(ReviewBench::sourced).toList()),
        List.of(),
        List.of(),
        new Sentence("Order now.", List.of()),
        List.of());
  }

  /** A bench whose brief says no more than this of the product. */
  ReviewBench saying(String... clauses) {
    facts = facts(clauses);
    return this;
  }

  /** A bench whose brief does not say what the product is. */
  ReviewBench unnamed() {
    name = "";
    return this;
  }

  /** A bench whose package was asked for with this brief. */
  ReviewBench briefed(String background) {
    brief = background;
    return this;
  }

  /** The same review where the brief gives a price too. */
  ReviewBench priced(String price) {
    List<Fact> all = new ArrayList<>(facts);
    all.add(new Fact("p", FactKind.PRICE_CLASS, price, 0, price.length()));
    facts = List.copyOf(all);
    return this;
  }

  private static List<Fact> facts(String... clauses) {
    List<Fact> facts = new ArrayList<>();
    for (String clause : clauses) {
      facts.add(new Fact("f" + facts.size(), FactKind.FEATURE, clause, 0, clause.length()));
    }
    return List.copyOf(facts);
  }

  /** A sentence that rests on a fact of its own. */
  static Sentence sourced(String text) {
    return new Sentence(
        text, List.of(Source.brief("f:" + text, WHOLE_BRIEF.start(), WHOLE_BRIEF.end())));
  }

  /** A deck whose pages are written as the copywriting stage writes them. */
  CopyDeck deck(CopyText... texts) {
    List<MediaFile> files = new ArrayList<>();
    for (Channel channel : Channel.values()) {
      String page =
          List.of(texts).stream()
              .filter(text -> text.channel() == channel)
              .map(CopyPage::of)
              .collect(Collectors.joining("\n---\n\n"));
      if (!page.isEmpty()) {
        files.add(
            folder.writeText(
                ArtifactNames.copy(channel, 1), Wire.name(channel), "text/markdown", page));
      }
    }
    return new CopyDeck(1, "local", List.of(texts), files);
  }

  /** Changes a file behind the program's back. */
  void rewrite(MediaFile file, UnaryOperator<String> change) {
    folder.writeText(
        file.file(), file.label(), file.mime(), change.apply(folder.readText(file.file())));
  }

  Picture picture(SceneKind scene, int variant) {
    String label = ArtifactNames.pictureLabel(scene, variant);
    return new Picture(
        scene,
        variant,
        "sketch",
        "a sketch",
        1,
        "local",
        1024,
        1024,
        Map.of("fill", 0.85, "fidelity", 1.0),
        file("artifacts/images/" + label + ".png", label, "image/png"),
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  /** A film whose shots are those of {@code plan} and whose captions are said to stand there. */
  Film film(String name, FilmPlan plan, List<CaptionBox> captions) {
    return sample(name, plan, captions).film();
  }

  /** As {@link #film}, after people gave its shots the lengths of {@code plan}. */
  Film edited(String name, FilmPlan plan, List<CaptionBox> captions, Music music) {
    double seconds = plan.shots().stream().mapToDouble(PlanShot::durationSec).sum();
    return sample(name, plan, captions).editedTo(seconds, music).film();
  }

  private static SampleFilm sample(String name, FilmPlan plan, List<CaptionBox> captions) {
    List<Shot> shots = new ArrayList<>();
    for (PlanShot cut : plan.shots()) {
      shots.add(
          new Shot(
              shots.size() + 1,
              "",
              "",
              cut.caption(),
              cut.movement(),
              cut.type(),
              SceneKind.HERO,
              cut.durationSec(),
              "",
              "",
              List.of()));
    }
    return SampleFilm.of(1)
        .script(new Script(Language.EN, VideoStyle.COMMERCIAL, "", "", List.of(), List.of()))
        .shots(shots)
        .files(file(name, "film", "video/mp4"), file(name, "poster", "image/jpeg"))
        .facts(new VideoFacts(SECONDS, 0, 0, 0, "", "", 0, 0, 0, true))
        .captions(captions);
  }

  void cutShort(Path file) {
    try {
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 3));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static MediaFile file(String name, String label, String mime) {
    return new MediaFile(UUID.randomUUID(), name, label, mime, "0".repeat(64), 1);
  }

  /** What a stage of the package works with. */
  StageContext context() {
    return new StageContext(
        WORKFLOW,
        "run:qa_review",
        1,
        Clock.systemUTC().instant().plus(Duration.ofMinutes(5)),
        CancelToken.none(),
        ProgressSink.NONE,
        body -> {},
        tools);
  }

  /** What the package was asked for with. */
  static PackageInput input() {
    return input(BRIEF);
  }

  private static PackageInput input(String background) {
    PackageOptions options =
        new PackageOptions(
            2,
            2,
            SECONDS,
            true,
            false,
            List.of(),
            null,
            AspectRatio.PORTRAIT_9_16,
            Priority.NORMAL,
            true,
            List.of(Channel.PRODUCT_PAGE),
            Voice.OFF);
    return new PackageInput(
        "input/original.jpg",
        "mug.jpg",
        "0".repeat(64),
        1600,
        1600,
        background,
        Language.EN,
        List.of(Language.EN),
        null,
        options);
  }

  /** What the review says of sound texts and a photo of which this was found. */
  QaReport review(CopyDeck copy, PhotoFinding... photo) {
    return new QaAgent()
        .work(
            new QaAgent.Order(
                input(), analysis(photo), copy, null, null, QaAgent.Asked.NOTHING, null),
            context());
  }

  private ProductAnalysis analysis() {
    return analysis(
        new PhotoFinding("sharpness", Severity.WARNING, true, 0.4, "at least 0.26", "In focus."));
  }

  private ProductAnalysis analysis(PhotoFinding... photo) {
    return new ProductAnalysis(
        new BriefReading(
            Language.EN,
            name,
            null,
            "drinkware",
            List.of(),
            List.of(),
            List.of(),
            VideoStyle.COMMERCIAL,
            facts),
        new PhotoReading(1600, 1600, new Box(100, 100, 800, 800), 0.3, List.of(), List.of(photo)),
        file(ArtifactNames.cutout(), "cutout", "image/png"),
        List.of(SceneKind.HERO));
  }

  /** Nothing is looked at in a review. */
  private static final class NoVision implements VisionModel {
    @Override
    public String provider() {
      return "none";
    }

    @Override
    public PhotoReading look(PhotoOrder order, CallContext call) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void cutOut(CutoutOrder order, CallContext call) {
      throw new UnsupportedOperationException();
    }
  }

  /** No job is submitted in a review. */
  private static final class NoJobs implements JobLedger {
    @Override
    public Optional<String> find(String idempotencyKey, String provider) {
      return Optional.empty();
    }

    @Override
    public void record(String idempotencyKey, String provider, String jobId) {
      throw new UnsupportedOperationException();
    }
  }
}
