package app.vitrine.pipeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.revision.EditedText;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.revision.Stroke;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.ShotMaterial;
import app.vitrine.domain.view.PackageView;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.pipeline.fixture.Desk;
import app.vitrine.pipeline.fixture.Kept;
import app.vitrine.pipeline.fixture.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person changes one thing of a package; all else stays as it is, to the byte. */
@NullMarked
@BesideOthers
class OneThingChangedTest {
  private static final String OWN_WORDS = "Our smith signs each of the 12 we make a day.";
  private static final Stroke OVER_THE_HANDLE =
      new Stroke(
          Stroke.Mark.REMOVE,
          List.of(new Stroke.Point(1250, 640), new Stroke.Point(1255, 800)),
          30);

  private static final Stroke OVER_THE_BODY =
      new Stroke(
          Stroke.Mark.REMOVE, List.of(new Stroke.Point(490, 690), new Stroke.Point(510, 710)), 30);

  private static Desk desk;
  private static PackageView made;

  @BeforeAll
  static void make(@TempDir Path data) {
    desk = Desk.open(data);
    made = desk.make(Options.pairs(), Target.ALL);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static PackageView now() {
    return desk.door().describe(made.id());
  }

  private static PackageView revised(Revision revision) {
    PackageView view = desk.revise(made, revision);
    assertThat(view.status()).as(view.errorMessage()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
    assertThat(view.approvalStatus()).isEqualTo(ApprovalStatus.PENDING);
    assertThat(view.revision()).isEqualTo(revision);
    assertThat(view.revisedBy()).isEqualTo("Mei");
    return view;
  }

  @Test
  void a_text_is_edited_by_hand() {
    PackageView before = now();
    Kept kept = Kept.of(desk, before);
    CopyText text = text(before, Channel.PRODUCT_PAGE, 2);
    EditedText draft = EditedText.of(text);
    List<String> paragraphs = new ArrayList<>(draft.paragraphs());
    paragraphs.set(0, paragraphs.getFirst() + " " + OWN_WORDS);
    PackageView after =
        revised(
            new Revision.TextEdited(
                Channel.PRODUCT_PAGE,
                Language.EN,
                2,
                new EditedText(
                    "The best mug in the world",
                    paragraphs,
                    draft.bullets(),
                    List.of("enamel", "campfire"),
                    draft.callToAction())));

    CopyText edited = text(after, Channel.PRODUCT_PAGE, 2);
    assertThat(edited.editedBy()).isEqualTo("Mei");
    assertThat(edited.paragraphs()).isEqualTo(paragraphs);
    assertThat(edited.hashtags()).containsExactly("enamel", "campfire");
    assertThat(edited.title().sources()).containsExactly(Source.person("Mei"));
    List<Sentence> first = edited.body().getFirst();
    assertThat(first.getLast()).isEqualTo(new Sentence(OWN_WORDS, List.of(Source.person("Mei"))));
    assertThat(first.subList(0, first.size() - 1)).isEqualTo(text.body().getFirst());
    assertThat(edited.bullets()).isEqualTo(text.bullets());
    assertThat(edited.findings()).anyMatch(finding -> finding.term().equals("best"));
    assertThat(failed(after)).doesNotContain("copy_figures", "copy_sources");

    CopyDeck deck = requireNonNull(after.copy());
    assertThat(deck.revision()).isEqualTo(requireNonNull(before.copy()).revision() + 1);
    assertThat(others(deck, edited)).isEqualTo(others(requireNonNull(before.copy()), edited));
    String page = "artifacts/copy/product_page_v" + deck.revision() + ".md";
    assertThat(kept.untouchedBeside()).isEqualTo(Set.of(page));
    assertThat(desk.folder(after).readText(page)).contains(OWN_WORDS, "edited by Mei");
    assertThat(after.pictures()).isEqualTo(before.pictures());
    assertThat(after.film()).isEqualTo(before.film());
    assertThat(after.stale()).isEqualTo(before.stale());
  }

  @Test
  void a_text_is_written_anew() {
    PackageView before = now();
    Kept kept = Kept.of(desk, before);
    PackageView after =
        revised(new Revision.TextRewritten(Channel.SOCIAL_POST, Language.EN, 1, "shorter"));

    CopyText old = text(before, Channel.SOCIAL_POST, 1);
    CopyText written = text(after, Channel.SOCIAL_POST, 1);
    assertThat(written.bodyText()).isNotEqualTo(old.bodyText());
    assertThat(written.editedBy()).isNull();
    assertThat(written.bodyText().length()).isLessThan(old.bodyText().length());
    assertThat(others(requireNonNull(after.copy()), written))
        .isEqualTo(others(requireNonNull(before.copy()), written));
    assertThat(kept.untouchedBeside())
        .isEqualTo(
            Set.of(
                "artifacts/copy/social_post_v" + requireNonNull(after.copy()).revision() + ".md"));
    assertThat(after.guidance()).as("the wish is about this text only").isEmpty();
  }

  @Test
  void a_picture_is_made_anew_in_other_surroundings() throws IOException {
    PackageView before = now();
    Kept kept = Kept.of(desk, before);
    PackageView after = revised(new Revision.PictureRedone(SceneKind.LIFESTYLE, 1, ""));

    Picture old = picture(before, SceneKind.LIFESTYLE);
    Picture redone = picture(after, SceneKind.LIFESTYLE);
    assertThat(redone.preset()).isNotEqualTo(old.preset());
    assertThat(redone.seed()).isNotEqualTo(old.seed());
    assertThat(redone.variant()).isEqualTo(1);
    assertThat(picture(after, SceneKind.HERO)).isEqualTo(picture(before, SceneKind.HERO));
    assertThat(kept.untouchedBeside()).isEqualTo(Set.of(redone.file().file()));
    assertThat(Files.readAllBytes(desk.path(after, redone.file())))
        .isNotEqualTo(Files.readAllBytes(desk.path(before, old.file())));
    assertThat(after.stale()).containsExactly(Target.VIDEO);
    assertThat(after.copy()).isEqualTo(before.copy());
  }

  @Test
  void the_cutout_is_corrected_by_brush_and_one_picture_made_with_it() throws IOException {
    PackageView before = now();
    Kept kept = Kept.of(desk, before);
    PackageView after =
        revised(new Revision.CutoutCorrected(null, List.of(OVER_THE_HANDLE), SceneKind.HERO, 1));

    MediaFile cutout = requireNonNull(after.analysis()).cutout();
    MediaFile earlier = requireNonNull(before.analysis()).cutout();
    Picture hero = picture(after, SceneKind.HERO);
    assertThat(kept.untouchedBeside()).isEqualTo(Set.of(cutout.file(), hero.file().file()));
    assertThat(alpha(after, cutout, 1252, 720)).isZero();
    assertThat(alpha(before, earlier, 1252, 720)).isEqualTo(255);
    assertThat(alpha(after, cutout, 700, 800)).isEqualTo(255);
    assertThat(hero.preset()).isEqualTo(picture(before, SceneKind.HERO).preset());
    assertThat(hero.seed()).isEqualTo(picture(before, SceneKind.HERO).seed());
    assertThat(picture(after, SceneKind.LIFESTYLE)).isEqualTo(picture(before, SceneKind.LIFESTYLE));
    assertThat(after.analysis().photo().coverage())
        .isLessThan(requireNonNull(before.analysis()).photo().coverage());
    assertThat(after.stale()).containsExactly(Target.VIDEO);
  }

  @Test
  void another_outline_is_chosen_and_one_picture_made_with_it() throws IOException {
    PackageView before = now();
    Kept kept = Kept.of(desk, before);
    PackageView after =
        revised(
            new Revision.CutoutCorrected(
                CutoutWay.BY_SHAPE, List.of(OVER_THE_BODY), SceneKind.HERO, 1));

    MediaFile cutout = requireNonNull(after.analysis()).cutout();
    assertThat(kept.untouchedBeside())
        .isEqualTo(Set.of(cutout.file(), picture(after, SceneKind.HERO).file().file()));
    assertThat(alpha(before, requireNonNull(before.analysis()).cutout(), 1160, 720)).isZero();
    assertThat(alpha(after, cutout, 1160, 720)).as("in the handle").isEqualTo(255);
    assertThat(alpha(after, cutout, 500, 700)).as("under the brush").isZero();
    assertThat(after.stale()).containsExactly(Target.VIDEO);
  }

  @Test
  void a_shot_is_edited_and_the_film_cut_again_from_the_same_stills() {
    PackageView before = now();
    Kept kept = Kept.of(desk, before);
    Film old = requireNonNull(before.film());
    double longer = old.storyboard().shots().get(1).durationSec() + 1.5;
    PackageView after =
        revised(
            new Revision.ShotEdited(
                2, "Made for mornings outside", longer, CameraMovement.PAN_LEFT));

    Film film = requireNonNull(after.film());
    Shot shot = film.storyboard().shots().get(1);
    assertThat(shot.caption()).isEqualTo("Made for mornings outside");
    assertThat(shot.movement()).isEqualTo(CameraMovement.PAN_LEFT);
    assertThat(film.facts().durationSec())
        .isCloseTo(old.storyboard().durationSec() + 1.5, within(0.1));
    assertThat(without(film, 1)).isEqualTo(without(old, 1));
    assertThat(film.script()).isEqualTo(old.script());
    assertThat(film.firstFrames()).isEqualTo(old.firstFrames());
    assertThat(film.music()).isEqualTo(old.music());
    assertThat(film.narration()).as("who asks for no voice gets none").isNull();
    assertThat(failed(after)).doesNotContain("video_duration");
    assertThat(kept.untouchedBeside()).containsAll(files(film)).allMatch(files(film)::contains);
    assertThat(after.pictures()).isEqualTo(before.pictures());
    assertThat(after.stale()).as("as old as before").isEqualTo(before.stale());
  }

  @Test
  void the_film_gets_other_music_under_the_same_pictures() {
    PackageView before = now();
    Kept kept = Kept.of(desk, before);
    PackageView after = revised(new Revision.MusicChanged());

    Film film = requireNonNull(after.film());
    Film old = requireNonNull(before.film());
    assertThat(requireNonNull(film.music()).seed())
        .isNotEqualTo(requireNonNull(old.music()).seed());
    assertThat(film.storyboard()).isEqualTo(old.storyboard());
    assertThat(film.materials()).isEqualTo(old.materials());
    assertThat(old.materials()).extracting(ShotMaterial::entrance).doesNotContainNull();
    assertThat(kept.untouchedBeside()).containsAll(files(film));
    assertThat(after.stale()).as("as old as before").isEqualTo(before.stale());
  }

  private static List<String> files(Film film) {
    return Stream.concat(Stream.of(film.file(), film.poster()), film.thumbnails().stream())
        .map(MediaFile::file)
        .toList();
  }

  private static List<Shot> without(Film film, int at) {
    List<Shot> shots = new ArrayList<>(film.storyboard().shots());
    shots.remove(at);
    return shots;
  }

  private static CopyText text(PackageView view, Channel channel, int variant) {
    return requireNonNull(view.copy()).texts().stream()
        .filter(text -> text.is(channel, Language.EN, variant))
        .findFirst()
        .orElseThrow();
  }

  private static List<CopyText> others(CopyDeck deck, CopyText than) {
    return deck.texts().stream()
        .filter(text -> !text.is(than.channel(), than.language(), than.variant()))
        .toList();
  }

  private static Picture picture(PackageView view, SceneKind scene) {
    return requireNonNull(view.pictures()).pictures().stream()
        .filter(picture -> picture.is(scene, 1))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> failed(PackageView view) {
    return requireNonNull(view.qaReport()).checks().stream()
        .filter(check -> !check.passed())
        .map(QaCheck::id)
        .map(id -> id.replaceFirst("\\..*", ""))
        .toList();
  }

  private static int alpha(PackageView view, MediaFile cutout, int x, int y) throws IOException {
    return ImageIO.read(desk.path(view, cutout).toFile()).getRGB(x, y) >>> 24;
  }
}
