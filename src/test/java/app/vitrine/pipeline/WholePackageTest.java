package app.vitrine.pipeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.analysis.Fact;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.copy.CopyField;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Source;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventFamily;
import app.vitrine.domain.image.CalloutWords;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureMeasures;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.state.VideoStep;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.measure.PictureProbe;
import app.vitrine.media.probe.FilmCheck;
import app.vitrine.media.probe.FilmFindings;
import app.vitrine.media.probe.MediaProbe;
import app.vitrine.pipeline.fixture.Desk;
import app.vitrine.pipeline.fixture.Options;
import app.vitrine.store.files.ExecutionLog;
import app.vitrine.store.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One package made by the built-in models, looked at from all sides. */
@NullMarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@BesideOthers
class WholePackageTest {
  private static final Set<SceneKind> LARGE = EnumSet.of(SceneKind.HERO, SceneKind.CALLOUT);

  @SuppressWarnings("NullAway.Init")
  private Desk desk;

  @SuppressWarnings("NullAway.Init")
  private PackageView view;

  @SuppressWarnings("NullAway.Init")
  private PackageParts parts;

  @BeforeAll
  void make_the_package(@TempDir Path data) {
    desk = Desk.open(data);
    view = desk.make(Options.whole(), Target.ALL);
    parts = new PackageParts(view);
  }

  @AfterAll
  void close_the_program() {
    desk.close();
  }

  @Test
  void it_waits_for_a_person_with_everything_made() {
    assertThat(view.errorMessage()).isNull();
    assertThat(view.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
    assertThat(view.runSucceeded()).isTrue();
    assertThat(view.percentage()).isEqualTo(Stage.APPROVAL.entryPercentage());
    assertThat(view.stale()).isEmpty();
  }

  @Test
  void the_analysis_knows_the_product() {
    var analysis = requireNonNull(view.analysis());
    assertThat(analysis.brief().category()).isNotEqualTo("general");
    assertThat(analysis.brief().materials()).isNotEmpty();
    assertThat(analysis.brief().keyFeatures()).isNotEmpty();
    assertThat(analysis.brief().keywords()).isNotEmpty();
    assertThat(analysis.suggestedScenes()).startsWith(SceneKind.HERO);
    assertThat(analysis.photo().palette()).isNotEmpty();
    assertThat(analysis.photo().coverage()).isBetween(0.05, 0.95);
    assertThat(analysis.photo().findings()).isNotEmpty();
  }

  @Test
  void there_are_two_texts_for_each_of_three_channels_and_no_two_are_alike() {
    assertThat(parts.texts()).extracting(CopyText::channel).hasSize(6);
    for (Channel channel : Channel.standard()) {
      List<CopyText> variants = parts.texts().stream().filter(t -> t.channel() == channel).toList();
      assertThat(variants).extracting(CopyText::variant).containsExactly(1, 2);
      assertThat(variants.get(0).framework()).isNotEqualTo(variants.get(1).framework());
      assertThat(PackageParts.sentences(variants.get(0)).toList())
          .isNotEqualTo(PackageParts.sentences(variants.get(1)).toList());
      assertThat(variants).allSatisfy(text -> assertThat(text.title().text()).isNotBlank());
      assertThat(variants).allSatisfy(text -> assertThat(text.body()).isNotEmpty());
    }
  }

  @Test
  void every_source_of_a_sentence_lies_in_the_brief() {
    Map<String, Fact> facts = new HashMap<>();
    requireNonNull(view.analysis()).brief().facts().forEach(fact -> facts.put(fact.id(), fact));
    List<Source> sources =
        parts.texts().stream()
            .flatMap(PackageParts::sentences)
            .flatMap(sentence -> sentence.sources().stream())
            .filter(source -> source.factId() != null)
            .toList();
    assertThat(sources).isNotEmpty();
    assertThat(sources)
        .allSatisfy(
            source -> {
              assertThat(facts).containsKey(source.factId());
              assertThat(source.start()).isNotNegative().isLessThan(source.end());
              assertThat(source.end()).isLessThanOrEqualTo(view.input().background().length());
            });
  }

  @Test
  void every_figure_of_the_copy_and_the_captions_is_the_merchants() {
    List<String> given = PackageParts.figures(view.input().background());
    for (CopyText text : parts.texts()) {
      for (CopyField field : CopyField.of(text)) {
        assertThat(given).as(field.text()).containsAll(PackageParts.figures(field.text()));
      }
    }
    parts
        .film()
        .storyboard()
        .shots()
        .forEach(shot -> assertThat(given).containsAll(PackageParts.figures(shot.caption())));
  }

  @Test
  void different_pictures_decode_at_their_size() {
    List<Picture> pictures = requireNonNull(view.pictures()).pictures();
    assertThat(pictures)
        .extracting(Picture::scene)
        .containsExactly(SceneKind.HERO, SceneKind.LIFESTYLE, SceneKind.DETAIL, SceneKind.CALLOUT);
    List<PictureMeasures> seen = new ArrayList<>();
    for (Picture picture : pictures) {
      PictureMeasures measured = PictureProbe.measure(desk.path(view, picture.file()));
      assertThat(List.of(measured.width(), measured.height()))
          .as(picture.scene().wireName())
          .containsOnly(LARGE.contains(picture.scene()) ? 1600 : 1024);
      assertThat(measured.contrast()).isGreaterThan(6);
      assertThat(seen).allSatisfy(other -> assertThat(measured.distance(other)).isGreaterThan(4));
      assertThat(picture.prompt()).isNotBlank();
      assertThat(picture.provider()).isEqualTo("local");
      seen.add(measured);
    }
  }

  @Test
  void what_is_pointed_out_rests_on_the_brief_and_can_be_read() {
    Picture callout = requireNonNull(view.pictures()).pictures().getLast();
    CalloutWords words = requireNonNull(callout.words());

    assertThat(words.points()).hasSize(3);
    assertThat(words.points()).allSatisfy(point -> assertThat(point.sources()).isNotEmpty());
    assertThat(callout.checks().get("text_contrast")).isGreaterThanOrEqualTo(4.5);
    assertThat(requireNonNull(callout.checks().get("fidelity"))).isLessThan(1);
    assertThat(callout.checks())
        .containsKeys("fidelity_most", "light_red", "light_green", "light_blue");
  }

  @Test
  void the_film_holds_to_the_contract_when_probed() {
    VideoFacts facts = MediaProbe.probe(desk.path(view, parts.film().file()));
    assertThat(facts.codec()).isEqualTo("h264");
    assertThat(facts.audioCodec()).isEqualTo("aac");
    assertThat(facts.durationSec()).isCloseTo(Options.SECONDS, within(0.1));
    assertThat(facts.fps()).isCloseTo(30, within(1e-6));
    assertThat(List.of(facts.width(), facts.height())).containsExactly(1080, 1920);
    assertThat(facts.moovInFront()).isTrue();
    assertThat(facts).isEqualTo(parts.film().facts());
    assertThat(parts.film().isFallback()).isFalse();
  }

  @Test
  void the_film_can_be_heard_and_never_goes_black() {
    FilmFindings findings =
        FilmCheck.check(desk.path(view, parts.film().file()), CancelToken.none());
    assertThat(findings.frames()).isEqualTo(Options.SECONDS * 30L);
    assertThat(findings.black()).isEmpty();
    assertThat(findings.silent()).isEmpty();
    assertThat(findings.integratedLufs()).isCloseTo(-14, within(1.5));
  }

  @Test
  void script_and_storyboard_stand_behind_the_film() {
    assertThat(parts.film().script().title()).isNotBlank();
    assertThat(parts.film().script().synopsis()).isNotBlank();
    assertThat(parts.film().script().scenes()).isNotEmpty();
    assertThat(parts.film().storyboard().durationSec()).isCloseTo(Options.SECONDS, within(1e-6));
    assertThat(parts.film().storyboard().shots())
        .allSatisfy(
            shot -> {
              assertThat(shot.title()).isNotBlank();
              assertThat(shot.description()).isNotBlank();
              assertThat(shot.composition()).isNotBlank();
              assertThat(shot.lighting()).isNotBlank();
              assertThat(shot.palette()).isNotEmpty();
            });
    int shots = parts.film().storyboard().shots().size();
    assertThat(parts.film().thumbnails()).hasSize(shots);
    assertThat(parts.film().firstFrames()).doesNotHaveDuplicates();
    assertThat(parts.film().firstFrames())
        .filteredOn(file -> !file.file().contains("_ground"))
        .hasSizeBetween(1, shots);
    assertThat(parts.film().materials())
        .filteredOn(material -> material.ground() != null)
        .isNotEmpty()
        .allMatch(
            material ->
                parts.film().firstFrames().stream()
                    .anyMatch(file -> file.file().equals(material.ground())));
    assertThat(parts.film().captionBoxes()).hasSize(shots).allMatch(box -> box.overProduct() == 0);
  }

  @Test
  void the_quality_report_measures_every_target() {
    QaReport report = requireNonNull(view.qaReport());
    assertThat(report.score()).isBetween(QaReport.THRESHOLD, 1.0);
    assertThat(report.hasBlockingFinding()).isFalse();
    assertThat(report.checks()).extracting(QaCheck::target).contains(QaTarget.values());
    assertThat(report.checks()).extracting(QaCheck::id).doesNotHaveDuplicates();
    assertThat(report.checks())
        .allSatisfy(
            check -> {
              assertThat(check.measured()).isNotBlank();
              assertThat(check.expected()).isNotBlank();
            });
  }

  @Test
  void files_stand_where_the_contract_says_and_match_their_hashes() {
    assertThat(desk.folder(view).list())
        .contains(
            "input/image_source.json",
            "input/context.txt",
            "input/original.jpg",
            "workspace/context.md",
            "workspace/campaign_plan.md",
            "workspace/analysis_report.md",
            "workspace/qa_report.md",
            "workspace/reflection.md",
            "artifacts/copy/product_page_v1.md",
            "artifacts/copy/social_post_v1.md",
            "artifacts/copy/ad_short_v1.md",
            "artifacts/images/hero.png",
            "artifacts/images/lifestyle.png",
            "artifacts/images/detail.png",
            "artifacts/video/ad.mp4",
            "logs/execution.jsonl");
    assertThat(parts.media()).allMatch(desk.folder(view)::isIntact);
    assertThat(parts.media()).extracting(MediaFile::sha256).doesNotHaveDuplicates();
    assertThat(desk.unfinishedFiles()).isEmpty();
  }

  @Test
  void the_execution_log_equals_the_event_log() throws IOException {
    List<String> lines = Files.readAllLines(desk.folder(view).resolve(ExecutionLog.FILE));
    assertThat(lines).containsExactlyElementsOf(events().stream().map(Json::write).toList());
  }

  @Test
  void events_are_numbered_without_a_gap() {
    assertThat(events().stream().map(Event::seq))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, events().size()).boxed().toList());
    assertThat(events()).extracting(Event::workflowId).containsOnly(view.workflowId());
    assertThat(events()).extracting(Event::runId).containsOnly(view.runId());
  }

  @Test
  void every_tool_call_has_one_result_after_it_and_succeeded() {
    Map<String, String> open = new HashMap<>();
    int joined = 0;
    for (Event event : events()) {
      if (event.body() instanceof EventBody.ToolCall call) {
        assertThat(open.put(call.callId(), call.tool())).isNull();
      } else if (event.body() instanceof EventBody.ToolResult result) {
        assertThat(open.remove(result.callId())).isEqualTo(result.tool());
        assertThat(result.outcome()).isEqualTo(EventBody.Outcome.SUCCEEDED);
        assertThat(result.summary()).isNotBlank();
        joined++;
      }
    }
    assertThat(open).isEmpty();
    assertThat(joined).isGreaterThan(20);
  }

  @Test
  void thoughts_are_the_only_planning_events_and_always_simulated() {
    assertThat(events())
        .filteredOn(event -> event.body().type().family() == EventFamily.PLANNING)
        .isNotEmpty()
        .allSatisfy(
            event ->
                assertThat(event.body())
                    .isInstanceOfSatisfying(
                        EventBody.Thought.class,
                        thought -> assertThat(thought.simulated()).isTrue()));
  }

  @Test
  void progress_never_goes_back_and_stages_come_in_order() {
    List<EventBody.Progress> progress = desk.said(view, EventBody.Progress.class);
    assertThat(progress).extracting(EventBody.Progress::percentage).isSorted();
    assertThat(progress)
        .extracting(EventBody.Progress::currentStep)
        .containsSubsequence(Arrays.stream(VideoStep.values()).map(VideoStep::wireName).toList());
    assertThat(
            events().stream()
                .filter(event -> event.body() instanceof EventBody.StageCompleted)
                .map(Event::stage))
        .containsExactlyElementsOf(Stage.work());
  }

  private List<Event> events() {
    return desk.events(view);
  }
}
