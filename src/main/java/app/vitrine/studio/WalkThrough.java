package app.vitrine.studio;

import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.state.Target;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.SampleProduct;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.packages.PackageScreen;
import app.vitrine.studio.shell.Navigator;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.shell.ShellView;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import javafx.animation.AnimationTimer;

/**
 * Shows every screen once, each for a few frames: all sections, then every pane of a package whose
 * texts are made for it. What a first look costs, loading its classes above all, is paid then.
 */
final class WalkThrough {
  private static final int FRAMES_EACH = 3;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Navigator sections;
  private final PackageScreens packages;
  private final ShellView shell;
  private final Desk desk;
  private final FxBridge bridge;

  WalkThrough(
      Navigator sections, PackageScreens packages, ShellView shell, Desk desk, FxBridge bridge) {
    this.sections = sections;
    this.packages = packages;
    this.shell = shell;
    this.desk = desk;
    this.bridge = bridge;
  }

  /** Walks; {@code end} comes on the screen's thread, also when no package could be made. */
  void go(Runnable end) {
    Queue<Runnable> steps = new ArrayDeque<>();
    for (Section section : Section.values()) {
      steps.add(() -> sections.open(section));
    }
    bridge.work(
        this::someTexts,
        id -> {
          PackageScreen screen = packages.of(id);
          steps.add(() -> shell.show(screen));
          steps.addAll(screen.looks());
          step(steps, end);
        },
        why -> step(steps, end));
  }

  private UUID someTexts() {
    SampleProduct sample = desk.samples().getFirst();
    UUID id =
        desk.orchestrator()
            .generate(
                new GenerateRequest(
                    new PhotoSource.File(sample.photo().toString()),
                    sample.english(),
                    null,
                    PackageOptions.defaults(),
                    Target.COPYWRITING))
            .id();
    desk.orchestrator().await(id, LONGEST);
    return id;
  }

  private static void step(Queue<Runnable> steps, Runnable end) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        if (frames++ % FRAMES_EACH != 0) {
          return;
        }
        Runnable next = steps.poll();
        if (next == null) {
          stop();
          end.run();
        } else {
          next.run();
        }
      }
    }.start();
  }
}
