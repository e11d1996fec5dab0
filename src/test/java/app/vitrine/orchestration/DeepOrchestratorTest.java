package app.vitrine.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.EventType;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import org.junit.jupiter.api.Test;

class DeepOrchestratorTest {
  @Test
  void a_package_goes_through_all_stages_and_waits_for_approval() {
    try (Rig rig = Rig.of(new ScriptedStages())) {
      PackageView begun = rig.door().generate(Samples.request());
      PackageView ended = rig.awaitEnd(begun.id());
      assertThat(ended.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(rig.stages().stagesOf(begun.id())).isEqualTo(Stage.work());
      assertThat(rig.types(begun.id()))
          .endsWith(
              EventType.STAGE_COMPLETED, EventType.APPROVAL_REQUIRED, EventType.RUN_COMPLETED);
      PackageView approved = rig.door().approve(begun.id(), "Mei");
      assertThat(approved.status()).isEqualTo(PackageStatus.COMPLETED);
      assertThat(approved.approvalStatus()).isEqualTo(ApprovalStatus.APPROVED);
    }
  }
}
