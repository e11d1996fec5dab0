package app.vitrine.studio.review;

import app.vitrine.studio.packages.PackageActions;
import app.vitrine.studio.packages.PackageViewModel;
import app.vitrine.studio.packages.PaneTab;
import java.util.List;

/**
 * A package under review.
 *
 * @param sides what can be looked at
 */
public record Reviewed(PackageViewModel model, PackageActions actions, List<PaneTab> sides) {
  public Reviewed {
    sides = List.copyOf(sides);
  }
}
