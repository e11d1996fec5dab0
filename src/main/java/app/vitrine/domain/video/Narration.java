package app.vitrine.domain.video;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of the wish for a voice.
 *
 * @param provider who speaks; null when nobody does
 * @param voice its voice, for people; null when nobody speaks
 * @param problem why nobody speaks; null when somebody does
 * @param lines that were said, one for each different caption
 * @param left captions that are shown but not heard, as there is too little time for them or the
 *     voice could not say them
 */
public record Narration(
    @Nullable String provider,
    @Nullable String voice,
    @Nullable String problem,
    List<SpokenLine> lines,
    List<String> left) {
  public Narration {
    lines = List.copyOf(lines);
    left = List.copyOf(left);
  }

  /** Nobody speaks, and why. */
  public static Narration none(String why) {
    return new Narration(null, null, why, List.of(), List.of());
  }

  /** The same with more captions left unheard. */
  public Narration leaving(List<String> unheard) {
    return new Narration(
        provider, voice, problem, lines, Stream.concat(left.stream(), unheard.stream()).toList());
  }
}
