package app.vitrine.studio.create;

import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.DeepOrchestrator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Asks for packages of drafts, one after another; one that is refused does not stop the others. */
final class Orders {
  private Orders() {}

  /** What is asked for a draft, as it was when it was asked. */
  record Order(Draft draft, GenerateRequest request) {}

  /**
   * What came of it.
   *
   * @param made the packages, which wait for their turn or are being made
   * @param done their drafts
   * @param refused the drafts that were refused, each with why
   */
  record Placed(List<PackageView> made, List<Draft> done, List<Refused> refused) {
    Placed {
      made = List.copyOf(made);
      done = List.copyOf(done);
      refused = List.copyOf(refused);
    }
  }

  /** A draft no package was made of, and why. */
  record Refused(Draft draft, Exception why) {}

  /** What to ask for; to be called on the screen's thread, on which drafts change. */
  static List<Order> of(List<Draft> drafts, PackageOptions options) {
    return drafts.stream().map(draft -> new Order(draft, request(draft, options))).toList();
  }

  /** Asks for a package of each, on any thread. */
  static Placed place(DeepOrchestrator door, List<Order> orders) {
    List<PackageView> made = new ArrayList<>();
    List<Draft> done = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    for (Order order : orders) {
      try {
        made.add(door.generate(order.request()));
        done.add(order.draft());
      } catch (RuntimeException why) {
        refused.add(new Refused(order.draft(), why));
      }
    }
    return new Placed(made, done, refused);
  }

  private static GenerateRequest request(Draft draft, PackageOptions options) {
    return new GenerateRequest(
        new PhotoSource.File(draft.photo().toString()),
        draft.backgroundProperty().get().strip(),
        UUID.randomUUID().toString(),
        ofItsOwn(draft, options),
        Target.ALL);
  }

  private static PackageOptions ofItsOwn(Draft draft, PackageOptions options) {
    Priority own = draft.priorityProperty().get();
    return own == null
        ? options
        : new PackageOptions(
            options.copyVariants(),
            options.imageVariants(),
            options.videoDurationSec(),
            options.requireApproval(),
            options.forceFallbackVideo(),
            options.languages(),
            options.style(),
            options.aspectRatio(),
            own,
            options.includeAudio(),
            options.channels());
  }
}
