package app.vitrine.studio.screens;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.brief.Voice;
import app.vitrine.domain.state.Target;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.SampleProduct;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Small real packages: the shortest film, few pictures. */
public final class FinishedPackage {
  private static final int SHORTEST_FILM_SEC = 6;

  private FinishedPackage() {}

  /** Makes one and returns when it waits for approval. */
  public static UUID make(Desk desk) {
    UUID id = begin(desk, 0);
    desk.orchestrator().await(id, Duration.ofMinutes(5));
    return id;
  }

  /** Begins to make one of the samples. */
  public static UUID begin(Desk desk, int number) {
    List<SampleProduct> samples = desk.samples();
    SampleProduct sample = samples.get(number % samples.size());
    PackageOptions options =
        new PackageOptions(
            2,
            2,
            SHORTEST_FILM_SEC,
            true,
            false,
            List.of(),
            null,
            AspectRatio.PORTRAIT_9_16,
            Priority.NORMAL,
            true,
            Channel.standard(),
            Voice.OFF);
    return desk.orchestrator()
        .generate(
            new GenerateRequest(
                new PhotoSource.File(sample.photo().toString()),
                sample.english(),
                null,
                options,
                Target.ALL))
        .id();
  }
}
