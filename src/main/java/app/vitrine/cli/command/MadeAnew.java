package app.vitrine.cli.command;

import static java.util.Objects.requireNonNull;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.DeepOrchestrator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/**
 * What {@code regenerate} makes anew: a part of a package, one picture, or one shot of its film.
 */
final class MadeAnew {
  @Option(names = "--target", paramLabel = "PART")
  @Nullable Target target;

  @Option(names = "--picture", paramLabel = "PICTURE")
  @Nullable PictureName picture;

  @ArgGroup(exclusive = false)
  @Nullable ShotChange shot;

  /** A shot and what becomes of it; what is not given stays as it is. */
  static final class ShotChange {
    @Option(names = "--shot", required = true, paramLabel = "NUMBER")
    int sequence;

    @Option(names = "--caption", paramLabel = "TEXT")
    @Nullable String caption;

    @Option(names = "--seconds", paramLabel = "SECONDS")
    @Nullable Double seconds;

    @Option(names = "--movement", paramLabel = "MOVEMENT")
    @Nullable CameraMovement movement;

    private Revision revision(PackageView view, String reason) {
      if (!reason.isBlank()) {
        throw VitrineException.unchanged(
            "A shot is not changed by a reason.",
            "Say what becomes of it with --caption, --seconds or --movement.");
      }
      if (caption == null && seconds == null && movement == null) {
        throw VitrineException.unchanged(
            "Nothing was said to become of shot " + sequence + ".",
            "Say it with --caption, --seconds or --movement.");
      }
      Revision.ShotEdited before = asItIs(view);
      return new Revision.ShotEdited(
          sequence,
          caption == null ? before.caption() : caption,
          seconds == null ? before.durationSec() : seconds,
          movement == null ? before.movement() : movement);
    }

    /** One that is not there is like any other here: the door refuses it by its number. */
    private Revision.ShotEdited asItIs(PackageView view) {
      return Stream.ofNullable(view.film())
          .flatMap(film -> film.storyboard().shots().stream())
          .filter(shot -> shot.sequence() == sequence)
          .findFirst()
          .map(
              shot ->
                  new Revision.ShotEdited(
                      sequence, shot.caption(), shot.durationSec(), shot.movement()))
          .orElse(
              new Revision.ShotEdited(
                  sequence, "", Revision.ShotEdited.MIN_SHOT_SEC, CameraMovement.STATIC));
    }
  }

  /**
   * Begins to make it anew.
   *
   * @param by who asks for it
   * @throws VitrineException when the package does not have it, or its state does not allow it
   */
  PackageView begin(DeepOrchestrator door, PackageView view, String reason, String by) {
    if (picture != null) {
      return door.revise(
          view.id(), new Revision.PictureRedone(picture.scene(), picture.variant(), reason), by);
    }
    return shot != null
        ? door.revise(view.id(), shot.revision(view, reason), by)
        : door.regenerate(view.id(), requireNonNull(target), reason);
  }
}
