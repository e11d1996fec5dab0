package app.vitrine.domain.revision;

import app.vitrine.domain.analysis.CutoutWay;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.CameraMovement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change to one thing of a package. It is a narrowed regeneration: a run that makes this one
 * thing anew and carries everything else over as it is.
 */
public sealed interface Revision {
  /** Longest wish, in characters (code points). */
  int MAX_WISH = 2_000;

  /** The part of the package that gets a new revision. */
  Target target();

  /** What should be different, in a person's words; empty when they said nothing. */
  default String wish() {
    return "";
  }

  /**
   * A person wrote a text anew.
   *
   * @param variant 1-based
   * @param text all of it, as it is to stand
   */
  record TextEdited(Channel channel, Language language, int variant, EditedText text)
      implements Revision {
    @Override
    public Target target() {
      return Target.COPYWRITING;
    }
  }

  /**
   * A text is written anew.
   *
   * @param variant 1-based
   * @param wish what should be different; may be empty
   */
  record TextRewritten(Channel channel, Language language, int variant, String wish)
      implements Revision {
    @Override
    public Target target() {
      return Target.COPYWRITING;
    }
  }

  /**
   * A picture is made anew.
   *
   * @param variant 1-based within the scene
   * @param wish what should be different; may be empty
   */
  record PictureRedone(SceneKind scene, int variant, String wish) implements Revision {
    @Override
    public Target target() {
      return Target.IMAGES;
    }
  }

  /**
   * The product's outline is chosen among several, corrected by brush or both, and a picture is
   * made anew with it. From then on the package's analysis names the corrected cut-out.
   *
   * @param way how the product is cut out before the strokes; null for the cut-out as it stands
   * @param strokes in the order they were drawn; where two meet, the later one holds; none only
   *     with a way
   * @param variant 1-based within the scene
   */
  record CutoutCorrected(
      @Nullable CutoutWay way, List<Stroke> strokes, SceneKind scene, int variant)
      implements Revision {
    /** Most strokes of one correction. */
    public static final int MAX_STROKES = 100;

    /** Most points of all strokes together. */
    public static final int MAX_POINTS = 20_000;

    public CutoutCorrected {
      strokes = List.copyOf(strokes);
    }

    @Override
    public Target target() {
      return Target.IMAGES;
    }
  }

  /**
   * One shot of the film is changed; the film is composed anew from the same stills.
   *
   * @param sequence of the shot, 1-based
   * @param caption drawn over the picture; empty for none
   * @param durationSec on screen; the other shots keep theirs
   */
  record ShotEdited(int sequence, String caption, double durationSec, CameraMovement movement)
      implements Revision {
    /** Longest caption, in characters (code points). */
    public static final int MAX_CAPTION = 120;

    /** Shortest shot in seconds: what a viewer needs to see a picture between two transitions. */
    public static final double MIN_SHOT_SEC = 1;

    /** Shortest film in seconds (contract §3). */
    public static final double MIN_FILM_SEC = 6;

    /** Longest film in seconds (contract §3). */
    public static final double MAX_FILM_SEC = 60;

    @Override
    public Target target() {
      return Target.VIDEO;
    }
  }

  /** The film gets other music under the same pictures. */
  record MusicChanged() implements Revision {
    @Override
    public Target target() {
      return Target.VIDEO;
    }
  }
}
