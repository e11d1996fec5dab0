package app.vitrine.agent;

import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Script;
import app.vitrine.domain.view.Wishes;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A wish for everything, such as "shorter", is meant for the part that understands it. A part that
 * does not says nothing of it then; it is told only when no part could follow it.
 */
final class HeardElsewhere {
  private final @Nullable Heard copy;
  private final @Nullable Heard pictures;
  private final @Nullable Heard film;

  HeardElsewhere(QaAgent.Order order) {
    CopyDeck deck = order.copy();
    PictureSet set = order.pictures();
    Film shown = order.film();
    QaAgent.Asked asked = order.asked();
    this.copy =
        deck == null
            ? null
            : Heard.of(
                asked.copy(), deck.texts().stream().flatMap(text -> text.findings().stream()));
    this.pictures =
        set == null
            ? null
            : Heard.of(
                asked.pictures(),
                set.pictures().stream().flatMap(picture -> picture.findings().stream()));
    this.film = shown == null ? null : Heard.of(asked.film(), shown.script().findings().stream());
  }

  /** What a part was asked for, and which wishes it did not understand. */
  private record Heard(Wishes asked, List<String> unheard) {
    static Heard of(Wishes asked, Stream<PolicyFinding> findings) {
      return new Heard(
          asked, findings.filter(HeardElsewhere::isUnheard).map(PolicyFinding::term).toList());
    }

    /** Parts take a sentence apart in their own ways, so that one's wish may hold the other's. */
    boolean follows(String wish) {
      return asked.all().stream().anyMatch(said -> said.contains(wish))
          && unheard.stream().noneMatch(said -> said.contains(wish) || wish.contains(said));
    }
  }

  /**
   * The texts without findings on wishes that another part follows, not even those that were
   * followed in part: "warmer light" asks for no warmer tone.
   */
  CopyDeck copy(CopyDeck deck) {
    return new CopyDeck(
        deck.revision(),
        deck.provider(),
        deck.texts().stream()
            .map(
                text ->
                    text.withFindings(
                        left(text.findings(), PolicyFinding::isOnWish, pictures, film)))
            .toList(),
        deck.files());
  }

  /** The pictures without findings on wishes that another part follows. */
  PictureSet pictures(PictureSet set) {
    return new PictureSet(
        set.revision(),
        set.pictures().stream()
            .map(
                picture ->
                    picture.withFindings(
                        left(picture.findings(), HeardElsewhere::isUnheard, copy, film)))
            .toList());
  }

  /** What is told of the film, without findings on wishes that another part follows. */
  List<PolicyFinding> film(Script script) {
    return left(script.findings(), HeardElsewhere::isUnheard, copy, pictures);
  }

  private static List<PolicyFinding> left(
      List<PolicyFinding> findings,
      Predicate<PolicyFinding> concerned,
      @Nullable Heard one,
      @Nullable Heard other) {
    return findings.stream()
        .filter(
            finding ->
                !concerned.test(finding) || !(follows(one, finding) || follows(other, finding)))
        .toList();
  }

  private static boolean follows(@Nullable Heard part, PolicyFinding finding) {
    return part != null && part.follows(finding.term());
  }

  private static boolean isUnheard(PolicyFinding finding) {
    return finding.isOnWish() && finding.severity() == Severity.WARNING;
  }
}
