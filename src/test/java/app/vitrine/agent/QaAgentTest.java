package app.vitrine.agent;

import static app.vitrine.agent.ReviewBench.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.analysis.PhotoFinding;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.view.Wishes;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.film.ComposedFilm;
import app.vitrine.media.film.FilmComposer;
import app.vitrine.media.film.FilmPlan;
import app.vitrine.media.film.Films;
import app.vitrine.media.film.Pictures;
import app.vitrine.media.film.PlanShot;
import app.vitrine.media.photo.PngWriter;
import app.vitrine.media.sound.Sound;
import app.vitrine.media.type.CaptionRole;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review measures the files themselves: whatever is damaged, the check for it fails. */
@NullMarked
@BesideOthers
class QaAgentTest {
  private static final String FILM = "artifacts/video/ad.mp4";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path data;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path stills;

  @SuppressWarnings("NullAway.Init")
  private ReviewBench bench;

  @BeforeEach
  void lay_the_bench() {
    bench = new ReviewBench(data);
  }

  @Test
  void a_sound_film_passes_everything_but_the_size_it_was_made_in() {
    FilmPlan plan = Films.plan(stills, ReviewBench.SECONDS, 30, music());

    QaReport report = review(plan);

    assertThat(failed(report)).contains("video_size");
    assertThat(report.checks())
        .filteredOn(check -> !check.id().startsWith("video_caption_safe"))
        .filteredOn(check -> !check.passed())
        .extracting(QaCheck::id)
        .containsExactly("video_size");
    assertThat(report.checks())
        .extracting(QaCheck::id)
        .contains("video_caption_visible.1", "video_caption_visible.3", "video_loudness");
  }

  @Test
  void a_black_film_is_noticed_and_blocks() {
    Path black = Pictures.plain(stills, "black", Color.BLACK, 360, 640);
    FilmPlan plan = plan(List.of(shot(black, "")), music());

    QaReport report = review(plan);

    assertThat(failed(report)).contains("video_black", "video_frozen");
    assertThat(report.hasBlockingFinding()).isTrue();
    assertThat(report.issues()).contains("Parts of the video are black.");
  }

  @Test
  void a_film_without_a_sound_track_and_a_silent_one_are_noticed() {
    FilmPlan without = Films.plan(stills, ReviewBench.SECONDS, 30, null);
    int samples = ReviewBench.SECONDS * Sound.RATE;
    FilmPlan silent =
        Films.plan(
            stills, ReviewBench.SECONDS, 30, new Sound(new float[samples], new float[samples]));

    assertThat(failed(review(without))).contains("video_sound");
    assertThat(failed(review(silent))).contains("video_sound", "video_loudness");
  }

  @Test
  void a_film_that_is_too_short_is_noticed() {
    FilmPlan plan = plan(List.of(shot(still(), "", 2)), Films.music(2));

    assertThat(failed(review(plan))).contains("video_duration");
  }

  @Test
  void captions_that_are_not_in_the_picture_are_one_issue_and_one_advice() {
    FilmPlan bare =
        plan(List.of(shot(still(), "", 2), shot(still(), "", 2), shot(still(), "", 2)), music());
    compose(bare);
    List<CaptionBox> claimed =
        List.of(
            new CaptionBox(1, 20, 20, 60, 30, 0),
            new CaptionBox(2, 20, 20, 60, 30, 0),
            new CaptionBox(3, 20, 20, 60, 30, 0));

    QaReport report = bench.review(null, null, bench.film(FILM, bare, claimed));

    assertThat(failed(report))
        .contains("video_caption_visible.1", "video_caption_visible.2", "video_caption_visible.3");
    assertThat(report.issues())
        .filteredOn(issue -> issue.contains("cannot be seen"))
        .containsExactly("The captions of shots 1, 2 and 3 cannot be seen.");
    assertThat(report.suggestions()).doesNotHaveDuplicates().contains("Regenerate the video.");
  }

  @Test
  void a_caption_that_runs_out_of_the_place_it_is_said_to_have_is_noticed() {
    FilmPlan plan = Films.plan(stills, ReviewBench.SECONDS, 30, music());
    List<CaptionBox> narrow =
        compose(plan).captionBoxes().stream()
            .map(
                box ->
                    new CaptionBox(
                        box.shot(), box.x(), box.y(), 2 * box.width() / 3, box.height(), 0))
            .toList();

    QaReport report = bench.review(null, null, bench.film(FILM, plan, narrow));

    assertThat(failed(report)).contains("video_caption_whole.1", "video_caption_whole.3");
  }

  @Test
  void a_caption_that_stands_on_the_product_is_noticed_and_does_not_block() {
    Box everywhere = new Box(0, 0, 360, 640);
    PlanShot covered =
        new PlanShot(
            new PlanShot.Still(still(), everywhere),
            CameraMovement.ZOOM_IN,
            ShotType.MEDIUM,
            ReviewBench.SECONDS,
            "Made by hand",
            CaptionRole.LINE);

    QaReport report = review(plan(List.of(covered), music()));

    assertThat(failed(report)).contains("video_caption_clear.1");
    assertThat(report.issues()).contains("The caption of shot 1 stands on the product.");
    assertThat(report.checks())
        .filteredOn(check -> check.id().equals("video_caption_clear.1"))
        .extracting(QaCheck::severity, QaCheck::measured)
        .containsExactly(tuple(Severity.WARNING, "100 % over the product"));
  }

  @Test
  void a_film_that_cannot_be_opened_is_a_finding_and_not_a_failure() {
    FilmPlan plan = Films.plan(stills, ReviewBench.SECONDS, 30, music());
    compose(plan);
    bench.cutShort(bench.path(FILM));

    QaReport report = bench.review(null, null, bench.film(FILM, plan, List.of()));

    assertThat(failed(report)).isNotEmpty().allMatch(id -> id.startsWith("video_"));
    assertThat(report.hasBlockingFinding()).isTrue();
  }

  @Test
  void sound_pictures_pass() {
    Picture hero = painted(SceneKind.HERO, 1, 1024, 7);
    Picture life = painted(SceneKind.LIFESTYLE, 1, 1024, 8);

    assertThat(failed(bench.review(null, set(hero, life), null))).isEmpty();
  }

  @Test
  void a_picture_of_the_wrong_size_is_noticed() {
    Picture hero = painted(SceneKind.HERO, 1, 512, 7);

    assertThat(failed(bench.review(null, set(hero), null))).containsExactly("image_size.hero");
  }

  @Test
  void the_product_s_size_is_measured_in_the_file_whatever_its_maker_reports() {
    Picture small = painted(SceneKind.HERO, 1, 1024, 256, 7);

    QaReport report = bench.review(null, set(small), null);

    assertThat(small.checks()).containsEntry("fill", 0.85);
    assertThat(failed(report)).containsExactly("image_fill.hero");
    assertThat(report.checks())
        .filteredOn(check -> check.id().equals("image_fill.hero"))
        .extracting(QaCheck::measured)
        .containsExactly("0.44");
  }

  @Test
  void a_flat_picture_is_noticed_and_blocks() {
    Picture hero = bench.picture(SceneKind.HERO, 1);
    PngWriter.write(ground(1024), bench.path(hero.file().file()));

    QaReport report = bench.review(null, set(hero), null);

    assertThat(failed(report))
        .contains("image_not_flat.hero", "image_sharpness.hero", "image_fill.hero");
    assertThat(report.hasBlockingFinding()).isTrue();
  }

  @Test
  void two_pictures_that_are_the_same_are_noticed() {
    Picture one = painted(SceneKind.LIFESTYLE, 1, 1024, 7);
    Picture two = painted(SceneKind.LIFESTYLE, 2, 1024, 7);

    QaReport report = bench.review(null, set(one, two), null);

    assertThat(failed(report)).containsExactly("images_differ.lifestyle_lifestyle_2");
    assertThat(report.issues())
        .containsExactly("Pictures look nearly the same: lifestyle/lifestyle 2.");
  }

  @Test
  void a_picture_that_cannot_be_opened_is_a_finding_and_not_a_failure() {
    Picture hero = painted(SceneKind.HERO, 1, 1024, 7);
    bench.cutShort(bench.path(hero.file().file()));

    QaReport report = bench.review(null, set(hero), null);

    assertThat(failed(report)).containsExactly("image_readable.hero");
    assertThat(report.issues()).containsExactly("A picture cannot be opened: hero.");
  }

  @Test
  void a_wish_that_could_not_be_followed_is_told_once() {
    String said = "Not followed: “mention the lid”. Your brief says nothing of it.";
    PolicyFinding wish =
        new PolicyFinding(
            PolicyFinding.GUIDANCE, Severity.WARNING, "mention the lid", "body", 0, said);

    CopyDeck deck = deck(good().withFindings(List.of(wish)), other());

    QaReport report = bench.review(deck, null, null, asked("mention the lid"));

    assertThat(failed(report)).containsExactly("copy_guidance.product_page_en_1.guidance");
    assertThat(report.issues()).containsExactly(said);
    assertThat(report.suggestions()).hasSize(1);
  }

  @Test
  void a_wish_of_an_earlier_run_is_not_told_again() {
    PolicyFinding wish =
        new PolicyFinding(
            PolicyFinding.GUIDANCE,
            Severity.WARNING,
            "mention the lid",
            "body",
            0,
            "Not followed.");
    CopyDeck deck = deck(good().withFindings(List.of(wish)), other());

    assertThat(failed(bench.review(deck, null, null, asked("shorter")))).isEmpty();
    assertThat(failed(bench.review(deck, null, null, asked("shorter, mention the lid"))))
        .isNotEmpty();
  }

  @Test
  void a_wish_that_a_picture_does_not_follow_is_told() {
    PolicyFinding wish =
        new PolicyFinding(
            PolicyFinding.GUIDANCE, Severity.WARNING, "add a cat", "picture", 0, "Not followed.");
    Picture hero = painted(SceneKind.HERO, 1, 1024, 7).withFindings(List.of(wish));

    assertThat(failed(bench.review(null, set(hero), null, asked("add a cat"))))
        .contains("image_guidance.hero.guidance");
    assertThat(failed(bench.review(null, set(hero), null, asked("warmer"))))
        .doesNotContain("image_guidance.hero.guidance");
  }

  @Test
  void a_wish_for_the_copy_is_not_told_of_the_pictures() {
    PolicyFinding wish =
        new PolicyFinding(
            PolicyFinding.GUIDANCE, Severity.WARNING, "calmer", "picture", 0, "Not followed.");
    Picture hero = painted(SceneKind.HERO, 1, 1024, 7).withFindings(List.of(wish));
    QaAgent.Asked ofCopy = new QaAgent.Asked(asked("calmer").copy(), Wishes.NONE, Wishes.NONE);

    assertThat(failed(bench.review(null, set(hero), null, ofCopy)))
        .doesNotContain("image_guidance.hero.guidance");
  }

  @Test
  void a_wish_for_everything_is_told_only_when_no_part_follows_it() {
    PolicyFinding wish =
        new PolicyFinding(
            PolicyFinding.GUIDANCE, Severity.WARNING, "calmer", "picture", 0, "Not followed.");
    Picture hero = painted(SceneKind.HERO, 1, 1024, 7).withFindings(List.of(wish));

    assertThat(failed(bench.review(deck(good(), other()), set(hero), null, asked("calmer"))))
        .doesNotContain("image_guidance.hero.guidance");
    assertThat(
            failed(
                bench.review(
                    deck(good().withFindings(List.of(wish)), other()),
                    set(hero),
                    null,
                    asked("calmer"))))
        .contains("image_guidance.hero.guidance", "copy_guidance.product_page_en_1.guidance");
  }

  @Test
  void a_wish_about_light_is_not_told_of_the_copys_tone_when_the_pictures_follow_it() {
    CopyDeck deck = deck(good().withFindings(List.of(inPart("warmer light", "body"))), other());
    PictureSet lit =
        set(
            painted(SceneKind.HERO, 1, 1024, 7)
                .withFindings(List.of(inPart("warmer light", "picture"))));
    PolicyFinding unknown =
        new PolicyFinding(
            PolicyFinding.GUIDANCE,
            Severity.WARNING,
            "warmer light",
            "picture",
            0,
            "Not followed.");
    PictureSet unlit = set(painted(SceneKind.HERO, 1, 1024, 7).withFindings(List.of(unknown)));

    assertThat(said(bench.review(deck, lit, null, asked("warmer light"))))
        .containsExactly("image_guidance.hero.guidance");
    assertThat(said(bench.review(deck, unlit, null, asked("warmer light"))))
        .containsExactly("copy_guidance.product_page_en_1.guidance");
    assertThat(said(bench.review(deck, null, null, asked("warmer light"))))
        .containsExactly("copy_guidance.product_page_en_1.guidance");
  }

  private static PolicyFinding inPart(String said, String field) {
    return new PolicyFinding(
        PolicyFinding.GUIDANCE, Severity.INFO, said, field, 0, "Followed in part.");
  }

  private static List<String> said(QaReport report) {
    return failed(report).stream().filter(id -> id.contains("guidance")).toList();
  }

  private static QaAgent.Asked asked(String said) {
    Wishes wishes = new Wishes(List.of(), List.of(said));
    return new QaAgent.Asked(wishes, wishes, Wishes.NONE);
  }

  @Test
  void sound_texts_pass() {
    QaReport report = bench.review(deck(good(), other()), null, null);

    assertThat(failed(report)).isEmpty();
    assertThat(report.score()).isEqualTo(1);
    assertThat(report.issues()).isEmpty();
    assertThat(report.suggestions()).isEmpty();
  }

  @Test
  void a_poor_photo_brings_the_score_down_however_many_other_checks_pass() {
    PhotoFinding small = poor("resolution");
    PhotoFinding blocky = poor("compression");
    PhotoFinding blurred = poor("sharpness");

    assertThat(bench.review(deck(good(), other()), small).score()).isLessThan(0.9);
    assertThat(bench.review(deck(good(), other()), small, blocky).score())
        .isLessThan(QaReport.THRESHOLD);
    assertThat(bench.review(deck(good(), other()), blurred).score()).isLessThan(QaReport.THRESHOLD);
  }

  @Test
  void a_kind_of_small_fault_costs_little_and_once() {
    String endless = "Mug ".repeat(50);
    CopyText one = text(Channel.PRODUCT_PAGE, 1, endless, "It holds 380 ml.");
    CopyText two = text(Channel.PRODUCT_PAGE, 2, endless, "It is dipped by hand.");

    QaReport once = bench.review(deck(good(), two), null, null);
    QaReport twice = bench.review(deck(one, two), null, null);

    assertThat(once.score()).isBetween(0.95, 0.99);
    assertThat(failed(twice))
        .containsExactly(
            "copy_title_length.product_page_en_1", "copy_title_length.product_page_en_2");
    assertThat(twice.score()).isEqualTo(once.score());
  }

  private static PhotoFinding poor(String id) {
    return new PhotoFinding(id, Severity.WARNING, false, 0.1, "more", "Poor.");
  }

  @Test
  void a_title_too_long_for_marketplaces_is_noticed_and_the_text_named() {
    CopyText longwinded = text(Channel.PRODUCT_PAGE, 2, "Mug ".repeat(50), "It is dipped by hand.");

    QaReport report = bench.review(deck(good(), longwinded), null, null);

    assertThat(failed(report)).containsExactly("copy_title_length.product_page_en_2");
    assertThat(report.issues())
        .containsExactly("A title is too long for most marketplaces: product page (variant 2).");
    assertThat(report.suggestions())
        .containsExactly("Shorten the title, or regenerate the copy and ask for shorter titles.");
  }

  @Test
  void a_body_and_a_bullet_that_nobody_reads_to_the_end_are_noticed() {
    String sentence = "It is dipped by hand. ";
    CopyText endless = text(Channel.PRODUCT_PAGE, 2, "Dipped", sentence.repeat(250));
    CopyText bulleted = withBullet(other(), sentence.repeat(12));

    assertThat(failed(bench.review(deck(good(), endless), null, null)))
        .containsExactly("copy_page_length.product_page_en_2");
    assertThat(failed(bench.review(deck(good(), bulleted), null, null)))
        .containsExactly("copy_bullet_length.product_page_en_2");
  }

  @Test
  void a_brief_that_says_nothing_is_spoken_of_and_costs_much() {
    CopyText bare = text(Channel.PRODUCT_PAGE, 1, "Bag", "Meet the bag.");

    QaReport report = bench.review(deck(bare), null, null);

    assertThat(failed(report)).contains("copy_facts");
    assertThat(report.suggestions())
        .anyMatch(said -> said.contains("what it is made of, how large it is"));
    assertThat(report.score()).isLessThan(0.75);
  }

  @Test
  void a_post_longer_than_the_apps_take_is_noticed() {
    CopyText post = text(Channel.SOCIAL_POST, 1, "Dipped", "It is dipped by hand. ".repeat(110));

    assertThat(failed(bench.review(deck(post), null, null)))
        .contains("copy_post_length.social_post_en_1");
  }

  @Test
  void a_file_that_does_not_hold_what_was_decided_blocks() {
    CopyDeck deck = deck(good(), other());
    bench.rewrite(deck.files().getFirst(), page -> page.replace("A mug of 380 ml.", "A mug."));

    QaReport report = bench.review(deck, null, null);

    assertThat(failed(report)).containsExactly("copy_written.product_page_en_2");
    assertThat(report.hasBlockingFinding()).isTrue();
    assertThat(report.issues())
        .containsExactly("A text is not whole in the file: product page (variant 2).");
  }

  @Test
  void texts_without_a_file_block() {
    CopyDeck deck = deck(good(), other());
    CopyDeck unwritten = new CopyDeck(1, "local", deck.texts(), List.of());

    assertThat(failed(bench.review(unwritten, null, null)))
        .containsExactly("copy_written.product_page_en_1", "copy_written.product_page_en_2");
  }

  private static CopyText withBullet(CopyText text, String bullet) {
    return new CopyText(
        text.channel(),
        text.language(),
        text.variant(),
        text.framework(),
        text.title(),
        text.body(),
        List.of(ReviewBench.sourced(bullet)),
        List.of(),
        text.callToAction(),
        List.of());
  }

  @Test
  void variants_that_say_the_same_are_noticed() {
    CopyText twin = text(Channel.PRODUCT_PAGE, 2, "Enamel mug", "It holds 380 ml.", "It is new.");

    assertThat(failed(bench.review(deck(good(), twin), null, null)))
        .containsExactly("copy_variants_differ.product_page_en_1_2");
  }

  @Test
  void a_figure_the_merchant_never_gave_blocks_wherever_it_stands() {
    CopyText boast = text(Channel.PRODUCT_PAGE, 2, "The mug of 500 ml", "It is dipped by hand.");

    QaReport report = bench.review(deck(good(), boast), null, null);

    assertThat(failed(report)).containsExactly("copy_figures.product_page_en_2");
    assertThat(report.hasBlockingFinding()).isTrue();
    assertThat(report.checks())
        .filteredOn(check -> !check.passed())
        .extracting(QaCheck::measured)
        .containsExactly("500");
  }

  @Test
  void a_sentence_that_rests_on_words_outside_the_brief_blocks() {
    Sentence astray =
        new Sentence(
            "It is dipped by hand.",
            List.of(Source.brief("f9", 10, ReviewBench.BRIEF.length() + 1)));
    CopyText text = text(Channel.PRODUCT_PAGE, 2, "Dipped by hand");
    CopyText wrong =
        new CopyText(
            text.channel(),
            text.language(),
            2,
            text.framework(),
            text.title(),
            List.of(List.of(astray)),
            List.of(),
            List.of(),
            text.callToAction(),
            List.of());

    assertThat(failed(bench.review(deck(good(), wrong), null, null)))
        .containsExactly("copy_sources.product_page_en_2");
  }

  @Test
  void a_statement_that_rests_on_nothing_blocks_and_talk_without_one_does_not() {
    Sentence bare = new Sentence("Loved by everyone.", List.of());

    assertThat(sourcesOf(Channel.PRODUCT_PAGE, bare, List.of())).isEqualTo("1 untraced");
    assertThat(sourcesOf(Channel.PRODUCT_PAGE, source("It is light."), List.of(bare)))
        .isEqualTo("1 untraced");
    Sentence question = new Sentence("Who is it for?", List.of());
    assertThat(sourcesOf(Channel.PRODUCT_PAGE, question, List.of())).isEqualTo("0 untraced");
    assertThat(sourcesOf(Channel.PRODUCT_PAGE, source("It is light."), List.of(question)))
        .isEqualTo("1 untraced");
    assertThat(sourcesOf(Channel.LIVE_SCRIPT, bare, List.of())).isEqualTo("0 untraced");
    assertThat(sourcesOf(Channel.LIVE_SCRIPT, bare, List.of(bare))).isEqualTo("2 untraced");
    assertThat(
            sourcesOf(Channel.LIVE_SCRIPT, new Sentence("It holds 380 ml.", List.of()), List.of()))
        .isEqualTo("1 untraced");
  }

  private static Sentence source(String text) {
    return new Sentence(text, List.of(Source.analysis("palette")));
  }

  private String sourcesOf(Channel channel, Sentence body, List<Sentence> bullets) {
    CopyText sound = text(channel, 2, "Enamel mug");
    CopyText told =
        new CopyText(
            channel,
            sound.language(),
            2,
            sound.framework(),
            sound.title(),
            List.of(List.of(body)),
            bullets,
            List.of(),
            sound.callToAction(),
            List.of());
    return bench.review(deck(good(), told), null, null).checks().stream()
        .filter(check -> check.id().startsWith("copy_sources") && check.id().endsWith("_2"))
        .map(QaCheck::measured)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void texts_that_are_missing_or_empty_block() {
    CopyText empty = text(Channel.PRODUCT_PAGE, 1, "Enamel mug");

    QaReport report = bench.review(deck(empty), null, null);

    assertThat(failed(report))
        .containsExactly("copy_count", "copy_facts", "copy_present.product_page_en_1");
    assertThat(report.hasBlockingFinding()).isTrue();
  }

  @Test
  void what_the_rules_say_is_told_in_their_words_and_advice_is_given_once() {
    PolicyFinding best =
        new PolicyFinding(
            "en.superlative", Severity.WARNING, "best", "title", 0, "“Best” needs proof.");
    PolicyFinding only =
        new PolicyFinding(
            "en.superlative", Severity.WARNING, "only", "title", 5, "“Only” needs proof.");

    QaReport report =
        bench.review(deck(good().withFindings(List.of(best, only)), other()), null, null);

    assertThat(failed(report))
        .containsExactly(
            "copy_policy.product_page_en_1.en.superlative",
            "copy_policy.product_page_en_1.en.superlative_2");
    assertThat(report.issues()).containsExactly("“Best” needs proof.", "“Only” needs proof.");
    assertThat(report.suggestions()).hasSize(1);
  }

  @Test
  void the_page_says_what_is_wrong_and_what_to_do() {
    bench.review(
        deck(good(), text(Channel.PRODUCT_PAGE, 2, "Mug ".repeat(50), "Dipped.")), null, null);

    assertThat(bench.page())
        .contains("# Quality report: ", "## Issues", "- A title is too long", "- Shorten");
  }

  @Test
  void a_report_names_the_target_of_every_check() {
    QaReport report = bench.review(deck(good(), other()), null, null);

    assertThat(report.checks())
        .extracting(QaCheck::target)
        .containsOnly(QaTarget.PHOTO, QaTarget.COPY);
  }

  private CopyDeck deck(CopyText... texts) {
    return bench.deck(texts);
  }

  private static CopyText good() {
    return text(Channel.PRODUCT_PAGE, 1, "Enamel mug", "It holds 380 ml.");
  }

  private static CopyText other() {
    return text(Channel.PRODUCT_PAGE, 2, "Dipped by hand", "A mug of 380 ml.");
  }

  private QaReport review(FilmPlan plan) {
    ComposedFilm composed = compose(plan);
    return bench.review(null, null, bench.film(FILM, plan, composed.captionBoxes()));
  }

  private ComposedFilm compose(FilmPlan plan) {
    return FilmComposer.compose(plan, bench.path(FILM), CancelToken.none(), ProgressSink.NONE);
  }

  private Path still() {
    return Pictures.product(stills, "still", new Color(205, 200, 190));
  }

  private static PlanShot shot(Path still, String caption) {
    return shot(still, caption, ReviewBench.SECONDS);
  }

  private static PlanShot shot(Path still, String caption, double seconds) {
    return Films.shot(still, CameraMovement.ZOOM_IN, seconds, caption);
  }

  private static FilmPlan plan(List<PlanShot> shots, @Nullable Sound sound) {
    return new FilmPlan(
        Films.WIDTH,
        Films.HEIGHT,
        30,
        app.vitrine.domain.brief.Language.EN,
        shots,
        FilmPlan.USUAL_DISSOLVE_SEC,
        sound);
  }

  private static Sound music() {
    return Films.music(ReviewBench.SECONDS);
  }

  private Picture painted(SceneKind scene, int variant, int side, long seed) {
    return painted(scene, variant, side, side / 16, seed);
  }

  /** A picture of something that leaves {@code margin} pixels of ground, or a tile more. */
  private Picture painted(SceneKind scene, int variant, int side, int margin, long seed) {
    Picture picture = bench.picture(scene, variant);
    BufferedImage image = ground(side);
    Random random = new Random(seed);
    int tile = side / 16;
    for (int x = margin; x < side - margin - tile; x += tile) {
      for (int y = margin; y < side - margin - tile; y += tile) {
        fill(image, x, y, tile, random.nextInt(0x1000000));
      }
    }
    PngWriter.write(image, bench.path(picture.file().file()));
    return picture;
  }

  private static BufferedImage ground(int side) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    fill(image, 0, 0, side, 0xF4F4F2);
    return image;
  }

  private static void fill(BufferedImage image, int left, int top, int side, int rgb) {
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        image.setRGB(x, y, rgb);
      }
    }
  }

  private static PictureSet set(Picture... pictures) {
    return new PictureSet(1, List.of(pictures));
  }

  private static List<String> failed(QaReport report) {
    return report.checks().stream().filter(check -> !check.passed()).map(QaCheck::id).toList();
  }
}
