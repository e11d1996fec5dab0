package app.vitrine.pipeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.pipeline.fixture.Desk;
import app.vitrine.pipeline.fixture.Options;
import app.vitrine.pipeline.fixture.RememberedVision;
import app.vitrine.pipeline.fixture.Sketches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package made anew has one cut-out as long as the product looks the same. */
@NullMarked
@BesideOthers
class RemadeCutoutTest {
  @Test
  void a_package_made_anew_keeps_the_cut_out_or_puts_another_beside_it(@TempDir Path data)
      throws IOException {
    RememberedVision vision = new RememberedVision();
    try (Desk desk =
        Desk.open(data, Map.of(), local -> new Sketches(true).instead(vision.instead(local)))) {
      PackageView first = desk.make(Options.slideshow(), Target.COPYWRITING);
      assertThat(cutouts(desk, first)).containsExactly("artifacts/images/cutout.png");

      vision.seeLess();
      PackageView second = desk.remake(first, Target.ALL, "");
      PackageView third = desk.remake(first, Target.ALL, "");
      assertThat(cutout(second).file()).isEqualTo("artifacts/images/cutout_v2.png");
      assertThat(cutout(third)).isEqualTo(cutout(second));
      Files.write(desk.path(third, cutout(third)), new byte[1]);
      PackageView mended = desk.remake(first, Target.ALL, "");
      assertThat(cutout(mended).file()).isEqualTo("artifacts/images/cutout_v3.png");
      assertThat(List.of(cutout(first), cutout(mended))).allMatch(desk.folder(first)::isIntact);
    }
  }

  private static MediaFile cutout(PackageView view) {
    return requireNonNull(view.analysis()).cutout();
  }

  private static List<String> cutouts(Desk desk, PackageView view) {
    return desk.folder(view).list().stream().filter(name -> name.contains("cutout")).toList();
  }
}
