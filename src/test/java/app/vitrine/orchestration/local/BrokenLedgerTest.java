package app.vitrine.orchestration.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.fixture.CutLedger;
import app.vitrine.orchestration.fixture.MemoryLedger;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenLedgerTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 6})
  void who_waits_for_a_run_that_can_no_longer_be_stored_is_told_and_the_run_goes_on_later(
      int writes) {
    MemoryLedger ledger = new MemoryLedger();
    UUID id;
    try (Rig rig =
        Rig.of(new CutLedger(ledger, writes, false), new ScriptedStages(), Rig.quick())) {
      id = rig.door().generate(Samples.request()).id();
      VitrineException told =
          catchThrowableOfType(VitrineException.class, () -> rig.door().await(id, Rig.PATIENCE));
      assertThat(told).as("what the waiting person is told").isNotNull();
      assertThat(told.code()).isEqualTo(ErrorCode.PKG_INTERNAL_ERROR);
    }
    try (Rig rig = Rig.of(ledger, new ScriptedStages(), Rig.quick())) {
      assertThat(rig.door().recover()).extracting(PackageView::id).containsExactly(id);
      assertThat(rig.awaitEnd(id).status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
    }
  }
}
