package app.vitrine.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.gateway.local.LocalSamples;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a package is called wherever it is shown, with the built-in engine reading its brief. */
class PackageTitleTest {
  private static final UUID ID = new UUID(0, 1);
  private static final String NAMED =
      "Tarnfell enamel camping mug, 380 ml. Goes in the dishwasher; not for the microwave.";
  private static final String NAMELESS =
      "Goes in the dishwasher and keeps its warmth for hours on cold mornings outdoors.";

  @Test
  void before_its_brief_was_read_a_package_has_its_photos_name() {
    assertThat(begun(NAMED).title()).isEqualTo("IMG 4711.jpg");
  }

  @Test
  void once_its_brief_was_read_a_package_has_its_products_name() {
    assertThat(read(NAMED).title()).isEqualTo("Enamel camping mug");
  }

  @Test
  void a_package_whose_brief_names_no_product_has_the_briefs_first_words() {
    assertThat(read(NAMELESS).title()).isEqualTo("Goes in the dishwasher and…");
    assertThat(read("Goes in the dishwasher.").title()).isEqualTo("Goes in the dishwasher.");
  }

  private static PackageView begun(String brief) {
    return PackageFold.apply(null, event(1, Stage.INIT, started(brief)));
  }

  private static PackageView read(String brief) {
    ProductAnalysis analysis = LocalSamples.analysis(brief);
    return PackageFold.apply(
        begun(brief),
        event(
            2,
            Stage.ANALYSIS,
            new EventBody.StageCompleted(new StageResult.Analysed(analysis), 1)));
  }

  private static EventBody started(String brief) {
    PackageInput input =
        new PackageInput(
            "input/original.jpg",
            "IMG 4711.jpg",
            "00",
            800,
            600,
            brief,
            Language.EN,
            List.of(Language.EN),
            null,
            PackageOptions.defaults());
    return new EventBody.RunStarted(new UUID(0, 2), input, Target.ALL, List.of(), "");
  }

  private static Event event(long seq, Stage stage, EventBody body) {
    return new Event(seq, ID, "wf-" + ID, new UUID(0, 3), stage, Instant.EPOCH, "trace", body);
  }
}
