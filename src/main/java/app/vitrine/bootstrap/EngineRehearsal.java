package app.vitrine.bootstrap;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.gateway.port.CallContext;
import app.vitrine.gateway.port.TextModel;
import app.vitrine.media.film.EncoderCheck;
import app.vitrine.studio.desk.EngineTrial;
import java.time.Instant;

/** A tiny job of each kind for the built-in engine, timed. */
final class EngineRehearsal {
  private static final String BRIEF = "Enamel camping mug, 350 ml, 8 cm across, cream and blue.";
  private static final long NANOS_PER_MS = 1_000_000;

  private EngineRehearsal() {}

  static EngineTrial run(LocalModels models, CancelToken cancel) {
    long start = System.nanoTime();
    models
        .text()
        .read(
            new TextModel.BriefOrder(BRIEF, null),
            new CallContext("", "", Instant.MAX, cancel, ProgressSink.NONE));
    long read = System.nanoTime();
    cancel.throwIfCancelled();
    if (CutoutTrial.overlap(models.cutouts()) < CutoutTrial.LEAST_OVERLAP) {
      throw VitrineException.internal(
          "The built-in engine cut a product out wrongly.",
          "Install Vitrine again; if it stays, run “vitrine doctor” and send us what it says.",
          null);
    }
    long cut = System.nanoTime();
    cancel.throwIfCancelled();
    if (EncoderCheck.run().stream().noneMatch(EncoderCheck.Finding::works)) {
      throw VitrineException.internal(
          "No video encoder works on this computer.", "Install Vitrine again.", null);
    }
    long encoded = System.nanoTime();
    return new EngineTrial(
        (read - start) / NANOS_PER_MS, (cut - read) / NANOS_PER_MS, (encoded - cut) / NANOS_PER_MS);
  }
}
