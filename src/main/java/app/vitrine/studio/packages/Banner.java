package app.vitrine.studio.packages;

import app.vitrine.domain.state.Target;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.text.Said;
import org.jspecify.annotations.Nullable;

/**
 * Something about a package that wants attention, and what can be done about it.
 *
 * @param actionKey name of what can be done; null for nothing
 * @param act does it; null for nothing
 */
public record Banner(Notice.Tone tone, Said text, @Nullable String actionKey, @Nullable Act act) {
  /** What a banner offers. */
  public sealed interface Act {
    /** Makes a part anew. */
    record Remake(Target target) implements Act {}

    /** Makes a part anew; which, the person chooses. */
    record RemakeSome() implements Act {}

    /** Makes a new package from the same photo and text. */
    record StartAgain() implements Act {}

    /** Shows the package's folder. */
    record ShowFolder() implements Act {}

    /** Goes to a place in the package. */
    record Look(Places.Place place) implements Act {}
  }
}
