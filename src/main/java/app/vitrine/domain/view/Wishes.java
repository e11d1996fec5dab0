package app.vitrine.domain.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * What people asked for in one part of a package, each list oldest first. All of it shapes the
 * part; only what is asked now is worth telling a person when it cannot be followed.
 *
 * @param earlier said for earlier runs
 * @param now said for the run at hand
 */
public record Wishes(List<String> earlier, List<String> now) {
  /** Nothing was asked for. */
  public static final Wishes NONE = new Wishes(List.of(), List.of());

  public Wishes {
    earlier = List.copyOf(earlier);
    now = List.copyOf(now);
  }

  /** Everything, oldest first. */
  public List<String> all() {
    return Stream.concat(earlier.stream(), now.stream()).toList();
  }

  /** With one more wish said for the run at hand; a blank one asks for nothing. */
  public Wishes and(String wish) {
    return wish.isBlank()
        ? this
        : new Wishes(earlier, Stream.concat(now.stream(), Stream.of(wish)).toList());
  }

  /** Whether some words, as they were said, belong to the run at hand. */
  public boolean askNow(String words) {
    return now.stream().anyMatch(said -> said.contains(words));
  }
}
