package app.vitrine.studio.library;

import app.vitrine.domain.state.PackageStatus;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The kinds of packages a person looks for. */
enum StatusFilter {
  ALL(Set.of()),
  WAITING(Set.of(PackageStatus.APPROVAL_REQUIRED)),
  WORKING(Set.of(PackageStatus.PENDING, PackageStatus.RUNNING)),
  DONE(Set.of(PackageStatus.COMPLETED)),
  FAILED(Set.of(PackageStatus.FAILED, PackageStatus.CANCELLED));

  private final Set<PackageStatus> statuses;

  StatusFilter(Set<PackageStatus> statuses) {
    this.statuses = statuses;
  }

  /** The statuses it lets through; none for all. */
  Set<PackageStatus> statuses() {
    return statuses;
  }

  /** How many of these it lets through. */
  int count(Map<PackageStatus, Long> counts) {
    return (int)
        counts.entrySet().stream()
            .filter(of -> statuses.isEmpty() || statuses.contains(of.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
  }

  /** Key of its name with its number. */
  String key() {
    return "library.filter_" + name().toLowerCase(Locale.ROOT);
  }
}
