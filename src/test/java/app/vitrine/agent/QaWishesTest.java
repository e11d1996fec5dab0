package app.vitrine.agent;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Script;
import app.vitrine.domain.view.Wishes;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.fixture.SampleFilm;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** A wish that was not followed is told once, where it belongs, and in its own run. */
@NullMarked
@BesideOthers
class QaWishesTest extends ReviewedFiles {
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
  void a_note_on_the_pictures_stays_until_they_are_made_anew() {
    Picture hero = painted(SceneKind.HERO, 1, 1024, 7).withFindings(List.of(unheard("add a cat")));
    QaReport first = bench.review(null, set(hero), null, asked("add a cat"));
    QaAgent.Asked ofCopy =
        new QaAgent.Asked(
            asked("shorter").copy(), new Wishes(List.of("add a cat"), List.of()), Wishes.NONE);

    QaReport second = bench.review(deck(good(), other()), set(hero), null, ofCopy, first);
    QaReport third = bench.review(deck(good(), other()), set(hero), null, ofCopy, second);
    QaReport remade =
        bench.review(null, set(painted(SceneKind.HERO, 1, 1024, 8)), null, asked("warmer"), third);

    assertThat(said(second)).containsExactly("image_guidance.hero.guidance");
    assertThat(said(third)).containsExactly("image_guidance.hero.guidance");
    assertThat(said(remade)).isEmpty();
  }

  @Test
  void a_wish_that_the_copy_followed_in_its_own_run_is_not_told_of_pictures_made_later() {
    Picture hero = painted(SceneKind.HERO, 1, 1024, 7).withFindings(List.of(unheard("calmer")));
    QaAgent.Asked later =
        new QaAgent.Asked(
            new Wishes(List.of("calmer"), List.of()), asked("calmer").pictures(), Wishes.NONE);

    assertThat(said(bench.review(deck(good(), other()), set(hero), null, later))).isEmpty();
  }

  @Test
  void what_a_shorter_text_left_out_is_told_as_long_as_it_is_short_and_costs_nothing() {
    PolicyFinding gone =
        new PolicyFinding(
            PolicyFinding.LEFT_OUT,
            Severity.INFO,
            "shorter",
            "body",
            0,
            "Left out to follow “shorter”: slip lid.");
    CopyDeck deck = deck(good().withFindings(List.of(gone)), other());

    for (String wish : List.of("shorter", "mention the gift")) {
      QaReport report = bench.review(deck, null, null, asked(wish));
      assertThat(failed(report)).containsExactly("copy_left_out.product_page_en_1.left_out");
      assertThat(report.score()).isEqualTo(1.0);
      assertThat(report.issues()).isEmpty();
      assertThat(report.suggestions()).singleElement().asString().contains("say what to mention");
    }
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

  @Test
  void a_wish_that_the_film_does_not_follow_is_told_in_its_own_run() {
    Film film = film(unheard("add a cat"));
    QaAgent.Asked now = filmAsked(new Wishes(List.of(), List.of("slower, add a cat")));
    QaAgent.Asked later = filmAsked(new Wishes(List.of("slower, add a cat"), List.of("faster")));

    QaReport report = bench.review(null, null, film, now);

    assertThat(said(report)).containsExactly("video_guidance.guidance");
    assertThat(report.issues()).contains("Not followed.");
    assertThat(report.score()).isLessThan(bench.review(null, null, film, later).score());
    assertThat(said(bench.review(null, null, film, later))).isEmpty();
  }

  @Test
  void a_wish_for_everything_that_the_film_alone_follows_is_not_told_of_the_copy() {
    CopyDeck deck = deck(good().withFindings(List.of(unheard("slower"))), other());
    Wishes wishes = new Wishes(List.of(), List.of("slower"));
    QaAgent.Asked ofAll = new QaAgent.Asked(wishes, wishes, wishes);

    assertThat(said(bench.review(deck, null, film(), ofAll))).isEmpty();
    assertThat(said(bench.review(deck, null, film(unheard("slower")), ofAll)))
        .containsExactly("copy_guidance.product_page_en_1.guidance", "video_guidance.guidance");
  }

  private static Film film(PolicyFinding... findings) {
    return SampleFilm.of(1)
        .script(
            new Script(Language.EN, VideoStyle.MINIMALIST, "", "", List.of(), List.of(findings)))
        .film();
  }

  private static PolicyFinding unheard(String said) {
    return new PolicyFinding(
        PolicyFinding.GUIDANCE, Severity.WARNING, said, "film", 0, "Not followed.");
  }

  private static QaAgent.Asked filmAsked(Wishes wishes) {
    return new QaAgent.Asked(Wishes.NONE, Wishes.NONE, wishes);
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
}
