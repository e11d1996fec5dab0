package app.vitrine.studio.packages;

import app.vitrine.studio.text.Said;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why packages stayed as they are when something was done to many: each reason once. */
public final class Refusals {
  /** More reasons are summed up, so that a notice can be read. */
  private static final int REASONS_TOLD = 3;

  private final Map<Said, Integer> reasons = new LinkedHashMap<>();

  /** Notes that {@code packages} stayed as they are, and why. */
  void add(int packages, Said why) {
    reasons.merge(why, packages, Integer::sum);
  }

  /** How many stayed as they are. */
  int packages() {
    return reasons.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * How many stayed as they are, and why: of several reasons each with how many it holds for, the
   * most frequent first; empty when none did.
   */
  public Optional<Said> said() {
    if (reasons.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Said.of(
            "packages.refused",
            packages(),
            reasons.size() == 1 ? reasons.keySet().iterator().next() : reasonsInARow()));
  }

  private Said reasonsInARow() {
    List<Map.Entry<Said, Integer>> frequentFirst =
        reasons.entrySet().stream()
            .sorted(Map.Entry.<Said, Integer>comparingByValue().reversed())
            .toList();
    List<Map.Entry<Said, Integer>> told =
        frequentFirst.subList(0, Math.min(REASONS_TOLD, frequentFirst.size()));
    int others = packages() - told.stream().mapToInt(Map.Entry::getValue).sum();
    Said row =
        told.stream()
            .map(reason -> Said.of("packages.refused_of", reason.getValue(), reason.getKey()))
            .reduce((before, next) -> Said.of("packages.refused_row", before, next))
            .orElseThrow();
    return others == 0
        ? row
        : Said.of("packages.refused_row", row, Said.of("packages.refused_others", others));
  }
}
