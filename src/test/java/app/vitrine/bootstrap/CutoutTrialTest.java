package app.vitrine.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.media.cutout.CutoutEngine;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CutoutTrialTest {
  @Test
  void the_shipped_networks_cut_the_drawn_bottle_out_along_its_outline() {
    try (CutoutEngine engine = new CutoutEngine(Path.of("none"))) {
      assertThat(CutoutTrial.overlap(engine)).isGreaterThan(CutoutTrial.LEAST_OVERLAP);
    }
  }
}
