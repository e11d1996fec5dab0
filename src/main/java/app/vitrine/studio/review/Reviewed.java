package app.vitrine.studio.review;

import app.vitrine.studio.packages.PackageActions;
import app.vitrine.studio.packages.PackageViewModel;
import app.vitrine.studio.packages.Pane;
import java.util.List;
import java.util.function.Supplier;

/**
 * A package under review.
 *
 * @param panes made when one is asked for
 */
public record Reviewed(
    PackageViewModel model, PackageActions actions, Supplier<List<Pane>> panes) {}
