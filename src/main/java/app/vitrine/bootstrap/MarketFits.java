package app.vitrine.bootstrap;

import app.vitrine.domain.image.Picture;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.export.ExportPreset;
import app.vitrine.export.ExportPresets;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.probe.FrameEdge;
import app.vitrine.policy.ImageRules;
import app.vitrine.policy.Marketplace;
import app.vitrine.policy.Marketplaces;
import app.vitrine.policy.PixelSize;
import app.vitrine.studio.desk.MarketFit;
import app.vitrine.studio.desk.MarketFit.Rule;
import app.vitrine.studio.desk.MarketFit.Shortfall;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds a picture against the rules for main pictures of every place the program exports to. What
 * the export takes care of, such as the format or too many pixels, is not asked of the picture.
 */
final class MarketFits {
  private static final String SQUARE = "1:1";
  private static final String WHITE = "#FFFFFF";
  private static final int WHITE_CHANNEL = 255;

  /** A share that reads the same as the one wanted, in whole percent, is that share. */
  private static final double ROUNDING = 0.005;

  private final List<ExportPreset> presets = ExportPresets.load().presets();
  private final Marketplaces marketplaces = Marketplaces.load();
  private final PhotoReader reader = new PhotoReader();

  /**
   * One answer for each place that has rules for pictures, in the order of the export presets.
   *
   * @throws app.vitrine.domain.error.VitrineException when the file is missing or damaged
   */
  List<MarketFit> of(Path file, Picture picture, CancelToken cancel) {
    BufferedImage seen = reader.read(file, cancel).image();
    int darkest = FrameEdge.darkest(seen);
    List<MarketFit> fits = new ArrayList<>();
    for (ExportPreset preset : presets) {
      rules(preset)
          .ifPresent(
              rules ->
                  fits.add(
                      new MarketFit(
                          preset.id(),
                          preset.name(),
                          preset.pictures().whiteMain(),
                          shortfalls(rules, picture, seen, darkest))));
    }
    return List.copyOf(fits);
  }

  private Optional<ImageRules> rules(ExportPreset preset) {
    return Optional.ofNullable(preset.marketplace())
        .flatMap(marketplaces::find)
        .map(Marketplace::image);
  }

  private static List<Shortfall> shortfalls(
      ImageRules rules, Picture picture, BufferedImage seen, int darkest) {
    List<Shortfall> found = new ArrayList<>();
    if (WHITE.equalsIgnoreCase(rules.background()) && darkest < WHITE_CHANNEL) {
      found.add(new Shortfall(Rule.GROUND, darkest, WHITE_CHANNEL));
    }
    double fill = picture.checks().getOrDefault("fill", 0.0);
    if (fill < rules.minFill() - ROUNDING) {
      found.add(new Shortfall(Rule.FILL, fill, rules.minFill()));
    }
    double shape = (double) seen.getWidth() / seen.getHeight();
    if (SQUARE.equals(rules.aspect()) && seen.getWidth() != seen.getHeight()) {
      found.add(new Shortfall(Rule.SHAPE, shape, 1));
    }
    int longest = Math.max(seen.getWidth(), seen.getHeight());
    PixelSize least = rules.min();
    if (longest < rules.minLongestSide()) {
      found.add(new Shortfall(Rule.SIZE, longest, rules.minLongestSide()));
    } else if (least != null && seen.getWidth() < least.width()) {
      found.add(new Shortfall(Rule.SIZE, seen.getWidth(), least.width()));
    } else if (least != null && seen.getHeight() < least.height()) {
      found.add(new Shortfall(Rule.SIZE, seen.getHeight(), least.height()));
    }
    return found;
  }
}
