package app.vitrine.studio.create;

import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.studio.fx.FxBridge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Asks for packages of drafts, one after another: each as it stands when its turn comes. One that
 * is refused does not stop the others; a person may stop in between. To be used on the screen's
 * thread.
 */
final class Orders {
  private final DeepOrchestrator door;
  private final FxBridge bridge;
  private final Predicate<Draft> wanted;
  private final Consumer<Draft> accepted;
  private final ReadOnlyBooleanWrapper placing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper answered = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper();
  private final Deque<Draft> waiting = new ArrayDeque<>();

  /**
   * What came of it.
   *
   * @param made the packages, which wait for their turn or are being made
   * @param refused the drafts that were refused, each with why
   * @param stopped whether drafts were left because the person stopped
   */
  record Placed(List<PackageView> made, List<Refused> refused, boolean stopped) {
    Placed {
      made = List.copyOf(made);
      refused = List.copyOf(refused);
    }
  }

  /** A draft no package was made of, and why. */
  record Refused(Draft draft, Exception why) {}

  /**
   * Orders at a door.
   *
   * @param wanted whether a draft whose turn has come is still to be made
   * @param accepted is told of a draft as soon as its package is asked for
   */
  Orders(
      DeepOrchestrator door, FxBridge bridge, Predicate<Draft> wanted, Consumer<Draft> accepted) {
    this.door = door;
    this.bridge = bridge.lasting();
    this.wanted = wanted;
    this.accepted = accepted;
  }

  /** Whether packages are being asked for at this moment. */
  ReadOnlyBooleanProperty placingProperty() {
    return placing.getReadOnlyProperty();
  }

  /** How many drafts have had their turn. */
  ReadOnlyIntegerProperty answeredProperty() {
    return answered.getReadOnlyProperty();
  }

  /** How many drafts there were to ask for. */
  ReadOnlyIntegerProperty allProperty() {
    return all.getReadOnlyProperty();
  }

  /** Asks for a package of each, unless some are being asked for already. */
  void place(List<Draft> drafts, PackageOptions options, Consumer<Placed> ended) {
    if (placing.get() || drafts.isEmpty()) {
      return;
    }
    waiting.addAll(drafts);
    answered.set(0);
    all.set(drafts.size());
    placing.set(true);
    new Round(options, ended).next();
  }

  /** Stops after the draft at hand. */
  void stop() {
    waiting.clear();
  }

  /** One turn after another, and what came of them. */
  private final class Round {
    private final PackageOptions options;
    private final Consumer<Placed> ended;
    private final List<PackageView> made = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private int passed;

    Round(PackageOptions options, Consumer<Placed> ended) {
      this.options = options;
      this.ended = ended;
    }

    void next() {
      Draft draft = waiting.poll();
      while (draft != null && !wanted.test(draft)) {
        passed++;
        draft = waiting.poll();
      }
      answered.set(made.size() + refused.size() + passed);
      if (draft == null) {
        placing.set(false);
        ended.accept(new Placed(made, refused, answered.get() < all.get()));
        return;
      }
      Draft turn = draft;
      GenerateRequest asked = request(turn, options);
      bridge.work(
          () -> door.generate(asked),
          view -> {
            made.add(view);
            accepted.accept(turn);
            next();
          },
          why -> {
            refused.add(new Refused(turn, why));
            next();
          });
    }
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
            options.channels(),
            options.voice());
  }
}
