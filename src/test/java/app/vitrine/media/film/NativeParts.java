package app.vitrine.media.film;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerScope;

/**
 * Hears of every native part that this thread makes while it is open, and holds on to it, so that
 * the collector cannot close it in the maker's place.
 */
final class NativeParts extends PointerScope {
  private final List<Pointer> made = new ArrayList<>();

  @Override
  public PointerScope attach(Pointer part) {
    made.add(part);
    return this;
  }

  /** How many were made. */
  int made() {
    return made.size();
  }

  /** Those that nobody closed. */
  List<Pointer> open() {
    return made.stream().filter(part -> !part.isNull()).toList();
  }
}
