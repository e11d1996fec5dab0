package app.vitrine.export;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.cli.fixture.DeskOpener;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.revision.ChosenVariants;
import app.vitrine.domain.revision.VariantChoice;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.export.fixture.SampleStages;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@BesideOthers
class PackExporterTest {
  @TempDir static Path projects;
  private static SampleStages samples;
  private static PackageView reviewed;
  private static PackageView approved;

  @TempDir Path temp;
  private final PackExporter exporter =
      new PackExporter(
          ExportPresets.load(), DeskOpener.inspector(), PictureShaper.NONE, Clock.systemUTC());

  @BeforeAll
  static void makePackage() {
    samples = new SampleStages(projects);
    ScriptedStages stages = new ScriptedStages();
    Stage.work().forEach(stage -> stages.on(stage, samples));
    try (Rig rig = Rig.of(stages)) {
      reviewed = rig.awaitEnd(rig.door().generate(Samples.request()).id());
      approved = rig.door().approve(reviewed.id(), "Mei");
    }
  }

  static Stream<String> presets() {
    return ExportPresets.load().ids().stream();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void every_preset_writes_a_pack_whose_manifest_tells_every_file(String preset)
      throws IOException {
    ExportedPack pack = export(approved, preset);
    Manifest manifest = Manifest.read(pack.folder()).orElseThrow();
    assertThat(manifest.files()).isEqualTo(pack.files());
    try (Stream<Path> walk = Files.walk(pack.folder())) {
      List<String> there =
          walk.filter(Files::isRegularFile)
              .map(file -> pack.folder().relativize(file).toString())
              .filter(name -> !name.equals(Manifest.FILE))
              .toList();
      assertThat(there)
          .containsExactlyInAnyOrderElementsOf(pack.files().stream().map(PackFile::file).toList());
    }
    assertThat(manifest.files())
        .allMatch(file -> file.bytes() == pack.folder().resolve(file.file()).toFile().length());
    assertThat(pack.files()).extracting(PackFile::file).anyMatch(f -> f.startsWith("images/"));
  }

  @Test
  void the_generic_pack_holds_every_file_as_it_was_made() {
    ExportedPack pack = export(approved, ExportPresets.GENERIC);
    assertThat(pack.notes()).isEmpty();
    assertThat(pack.folder().resolve("images/hero.png"))
        .hasSameBinaryContentAs(project().resolve("artifacts/images/hero.png"));
    assertThat(pack.folder().resolve("video/ad.mp4")).isRegularFile();
    assertThat(pack.folder().resolve("video/ad.srt"))
        .content()
        .isEqualTo("1\r\n00:00:00,000 --> 00:00:15,000\r\n350 ml\r\n\r\n");
    assertThat(pack.folder().resolve("copy/social_post.en.2.txt")).isRegularFile();
  }

  @Test
  void taobao_pictures_are_squares_of_800_within_the_size_limit() throws IOException {
    ExportedPack pack = export(approved, "taobao");
    BufferedImage main = ImageIO.read(pack.folder().resolve("images/main_1.jpg").toFile());
    assertThat(main.getWidth()).isEqualTo(800);
    assertThat(main.getHeight()).isEqualTo(800);
    assertThat(pack.folder().resolve("images/main_2.jpg")).isNotEmptyFile();
  }

  @Test
  void amazons_main_picture_is_the_product_alone_on_pure_white_and_fills_the_frame()
      throws IOException {
    ExportedPack pack = export(approved, "amazon");
    BufferedImage main = ImageIO.read(pack.folder().resolve("images/MAIN.jpg").toFile());
    int side = main.getWidth();
    assertThat(main.getHeight()).isEqualTo(side);
    assertThat(main.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    assertThat(main.getRGB(side - 1, side - 1) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    int darkRows = 0;
    for (int y = 0; y < side; y++) {
      darkRows += (main.getRGB(side / 2, y) & 0xFF) < 128 ? 1 : 0;
    }
    assertThat(darkRows / (double) side).isBetween(0.85, 0.92);
  }

  @Test
  void each_frame_a_place_asks_for_gets_its_own_composition() throws IOException {
    Path original = project().resolve(approved.input().photoFile());
    Files.createDirectories(requireNonNull(original.getParent()));
    Files.write(original, new byte[] {1});
    ExportedPack pack =
        new PackExporter(
                ExportPresets.load(),
                DeskOpener.inspector(),
                (view, photo, cutout, cancel) ->
                    (picture, width, height) ->
                        Optional.of(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)),
                Clock.systemUTC())
            .export(order(approved, "instagram"), temp.resolve("pack"), CancelToken.none());

    assertThat(size(pack, "images/01_main.jpg")).isEqualTo("1080x1350");
    assertThat(size(pack, "images/story/01_main.jpg")).isEqualTo("1080x1920");
    assertThat(pack.files()).extracting(PackFile::file).contains("images/story/02_lifestyle.jpg");
    assertThat(pack.notes()).extracting(PreflightNote::severity).containsOnly(Severity.INFO);
  }

  @Test
  void a_picture_that_cannot_be_composed_anew_goes_in_as_it_was_approved() throws IOException {
    ExportedPack pack = export(approved, "instagram");

    assertThat(size(pack, "images/01_main.jpg")).isEqualTo("1024x1024");
    assertThat(pack.folder().resolve("images/story")).doesNotExist();
    assertThat(pack.notes())
        .extracting(PreflightNote::message)
        .anyMatch(message -> message.startsWith("could not be composed for 1080 × 1920 pixels"));
  }

  private static String size(ExportedPack pack, String file) throws IOException {
    BufferedImage picture = ImageIO.read(pack.folder().resolve(file).toFile());
    return picture.getWidth() + "x" + picture.getHeight();
  }

  @ParameterizedTest
  @ValueSource(strings = {"taobao", "jd", "pinduoduo", "xiaohongshu"})
  void copy_that_buyers_of_a_place_do_not_read_is_told_with_the_way_to_make_it(String preset) {
    assertThat(export(approved, preset).notes())
        .filteredOn(note -> note.subject().equals("copy"))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.severity()).isEqualTo(Severity.WARNING);
              assertThat(note.message())
                  .startsWith("is in English; buyers on ")
                  .contains(" read Chinese.", "“vitrine generate --languages zh”");
            });
  }

  @Test
  void what_does_not_meet_the_rules_is_told_and_nothing_is_cut() {
    ExportedPack pack = export(approved, "amazon");
    assertThat(pack.notes())
        .extracting(PreflightNote::message)
        .anyMatch(
            message ->
                message.contains("is 9:16; Amazon shows 16:9")
                    && message.contains("“vitrine generate --aspect-ratio 16:9”"))
        .anyMatch(message -> message.contains("The photo has no pixels for more"));
    assertThat(pack.folder().resolve("preflight.md")).content().contains("Worth a look");
  }

  @ParameterizedTest
  @MethodSource("presets")
  void a_package_without_pictures_lacks_its_main_picture_in_every_shop(String preset) {
    ScriptedStages stages = new ScriptedStages();
    Stage.work().forEach(stage -> stages.on(stage, samples));
    PackageView wordsAlone;
    try (Rig rig = Rig.of(stages)) {
      UUID id =
          rig.door()
              .generate(
                  Samples.request(null, Samples.options(true, Priority.NORMAL), Target.COPYWRITING))
              .id();
      rig.awaitEnd(id);
      wordsAlone = rig.door().approve(id, "Mei");
    }

    List<PreflightNote> notes =
        exporter
            .export(
                new ExportOrder(
                    wordsAlone,
                    samples.folder(wordsAlone.workflowId()),
                    preset,
                    ChosenVariants.NONE,
                    Locale.ENGLISH),
                temp.resolve("pack"),
                CancelToken.none())
            .notes();

    assertThat(
            notes.stream().anyMatch(note -> note.message().startsWith("There is no main picture")))
        .isEqualTo(!preset.equals(ExportPresets.GENERIC));
  }

  @Test
  void what_a_place_does_not_take_is_named() {
    assertThat(export(approved, "amazon").notes())
        .extracting(PreflightNote::message)
        .contains("Not in this pack, as Amazon has no place for it: social post, short ad.");
  }

  @Test
  void the_pages_are_in_the_language_of_who_reads_them() {
    ExportedPack pack =
        exporter.export(
            new ExportOrder(
                approved, project(), "amazon", ChosenVariants.NONE, Locale.SIMPLIFIED_CHINESE),
            temp.resolve("pack"),
            CancelToken.none());

    for (String page : List.of("summary.md", "preflight.md", "qa_report.md")) {
      assertThat(pack.folder().resolve(page))
          .content()
          .contains("\n## ")
          .doesNotContainPattern("(?m)^## .*\\p{IsLatin}")
          .doesNotContainPattern("(?m)^\\|[^✓✗]*\\b(?:Stage|Check|Title|Seconds|Done)\\b");
    }
    assertThat(pack.folder().resolve("summary.md"))
        .content()
        .contains("- 状态：已完成，已批准")
        .contains("| 商品详情页 1 |");
  }

  @Test
  void the_summary_tells_the_time_of_the_readers_own_clock_and_begins_each_feature_alike()
      throws IOException {
    String made =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
            .withZone(ZoneId.systemDefault())
            .format(approved.createdAt());

    assertThat(Files.readString(export(approved, "generic").folder().resolve("summary.md")))
        .contains("- Made: " + made + " (UTC", "- Features: Holds 350 ml; Dishwasher safe\n");
  }

  @Test
  void a_package_is_not_exported_before_approval() {
    assertThatThrownBy(() -> export(reviewed, "generic"))
        .isInstanceOfSatisfying(
            VitrineException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.PKG_APPROVAL_REQUIRED));
    assertThat(temp.resolve("pack")).doesNotExist();
  }

  @Test
  void an_unknown_preset_is_answered_with_those_there_are() {
    assertThatThrownBy(() -> export(approved, "bazaar"))
        .isInstanceOfSatisfying(
            VitrineException.class,
            e -> assertThat(e.advice()).contains("amazon, etsy").contains("taobao"));
  }

  @Test
  void the_variant_a_person_chose_goes_first() throws IOException {
    ChosenVariants chosen =
        new ChosenVariants(List.of(new VariantChoice.OfText(Channel.PRODUCT_PAGE, Language.EN, 2)));
    ExportedPack pack =
        exporter.export(
            new ExportOrder(approved, project(), "generic", chosen, Locale.ENGLISH),
            temp.resolve("pack"),
            CancelToken.none());
    assertThat(pack.files())
        .extracting(PackFile::file)
        .filteredOn(file -> file.endsWith(".en.1.md") || file.endsWith(".en.2.md"))
        .startsWith(
            "copy/product_page.en.2.md", "copy/product_page.en.1.md", "copy/social_post.en.1.md");
    assertThat(Files.readString(pack.folder().resolve("summary.md")))
        .containsPattern("\\| product page 2 \\(chosen\\) \\|.*\\R\\| product page 1 \\|");
  }

  @Test
  void an_earlier_export_by_the_same_preset_is_replaced_whole() throws IOException {
    ExportedPack pack = export(approved, "taobao");
    Files.delete(pack.folder().resolve("images/main_1.jpg"));

    export(approved, "taobao");

    assertThat(pack.folder().resolve("images/main_1.jpg")).isRegularFile();
  }

  @Test
  void the_export_by_another_preset_and_a_working_copy_are_left_alone() {
    Path hero = export(approved, "generic").folder().resolve("images/hero.png");
    assertThatThrownBy(() -> export(approved, "taobao"))
        .isInstanceOfSatisfying(
            VitrineException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.PKG_VALIDATION_ERROR))
        .hasMessageContaining("already holds the generic export of “" + approved.title() + "”");
    assertThatThrownBy(() -> PackFolder.forCopy(temp.resolve("pack"), approved))
        .hasMessageContaining("already holds the generic export");
    assertThat(hero).isRegularFile();

    Path copy = temp.resolve("copy");
    WorkingCopy.write(approved, project(), copy, Locale.ENGLISH);
    assertThatThrownBy(() -> PackFolder.forExport(copy, approved.workflowId(), "generic"))
        .hasMessageContaining("already holds the files of “" + approved.title() + "”");
    PackFolder.forCopy(copy, approved);
  }

  @Test
  void the_export_of_another_package_is_left_alone() {
    export(approved, "generic");

    assertThatThrownBy(() -> PackFolder.forExport(temp.resolve("pack"), "wf-other", "generic"))
        .hasMessageContaining("already holds the generic export");
  }

  @Test
  void a_folder_with_anything_of_the_persons_own_is_left_alone() throws IOException {
    ExportedPack pack = export(approved, "generic");
    Path edited = pack.folder().resolve("copy/product_page.en.1.txt");
    Files.writeString(edited, "my better words");
    assertThatThrownBy(() -> export(approved, "generic")).hasMessageContaining("changed since");
    assertThat(edited).hasContent("my better words");
    Path own = Files.createDirectories(temp.resolve("own"));
    Files.writeString(own.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> export(own)).hasMessageContaining("already holds other files");
    assertThatThrownBy(() -> export(own.resolve("notes.txt"))).hasMessageContaining("is a file");
  }

  @Test
  void a_file_that_was_damaged_since_review_stops_the_export_without_a_trace() throws IOException {
    Path picture = project().resolve("artifacts/images/detail.png");
    byte[] whole = Files.readAllBytes(picture);
    try {
      Files.writeString(picture, "damaged");
      assertThatThrownBy(() -> export(approved, "generic"))
          .isInstanceOf(VitrineException.class)
          .hasMessageContaining("not the file that was made and reviewed");
    } finally {
      Files.write(picture, whole);
    }
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void a_stopped_export_leaves_nothing_behind_and_an_earlier_one_as_it_was() throws IOException {
    CancelToken stopped = new CancelToken();
    stopped.cancel("the person stopped it");
    Path to = temp.resolve("pack");
    assertThatThrownBy(() -> exporter.export(order(approved, "generic"), to, stopped))
        .isInstanceOf(WorkCancelledException.class);
    assertThat(to).doesNotExist();

    export(to);
    byte[] before = Files.readAllBytes(to.resolve("manifest.json"));
    assertThatThrownBy(() -> exporter.export(order(approved, "generic"), to, stopped))
        .isInstanceOf(WorkCancelledException.class);
    assertThat(to.resolve("manifest.json")).hasBinaryContent(before);
    try (Stream<Path> beside = Files.list(temp)) {
      assertThat(beside.map(path -> String.valueOf(path.getFileName())))
          .noneMatch(name -> name.startsWith(".") || name.contains("part"));
    }
  }

  @Test
  void a_file_name_that_leaves_the_project_is_refused() {
    ProjectFiles files = new ProjectFiles(project());
    assertThatThrownBy(() -> files.locate("../../outside.png"))
        .isInstanceOf(VitrineException.class);
  }

  private ExportedPack export(PackageView view, String preset) {
    return exporter.export(order(view, preset), temp.resolve("pack"), CancelToken.none());
  }

  private ExportedPack export(Path to) {
    return exporter.export(order(approved, "generic"), to, CancelToken.none());
  }

  private ExportOrder order(PackageView view, String preset) {
    return new ExportOrder(view, project(), preset, ChosenVariants.NONE, Locale.ENGLISH);
  }

  private Path project() {
    return samples.folder(approved.workflowId());
  }
}
