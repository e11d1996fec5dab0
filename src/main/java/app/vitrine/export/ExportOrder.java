package app.vitrine.export;

import app.vitrine.domain.revision.ChosenVariants;
import app.vitrine.domain.view.PackageView;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What is to be exported, and how.
 *
 * @param view the package
 * @param projectFolder that holds its files
 * @param presetId such as {@code amazon}
 * @param chosen variants that go before their siblings
 * @param reader of the pack's pages
 */
public record ExportOrder(
    PackageView view, Path projectFolder, String presetId, ChosenVariants chosen, Locale reader) {}
