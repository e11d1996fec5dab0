package app.vitrine.studio.packages;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.view.StageView;
import app.vitrine.studio.packages.StageNode.Look;
import app.vitrine.studio.text.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the timeline off a package and the events of its latest run. */
final class StageNodes {
  /** Steps that have words; a stage may report others, which are not said. */
  private static final Set<String> STEPS =
      Set.of(
          "read_brief",
          "look_at_photo",
          "write_report",
          "write_copy",
          "check_policy",
          "correct_cutout",
          "render_pictures",
          "style_detection",
          "story_generation",
          "storyboard_breakdown",
          "first_frames",
          "shots",
          "composing",
          "review_copy",
          "review_pictures",
          "review_film");

  private final PackageView view;
  private final List<Event> run;
  private final OptionalInt queue;
  private final Instant now;
  private final HeldDecisions.@Nullable Kind held;

  /**
   * What the package and its events do not tell.
   *
   * @param queue the run's place in the queue; empty when it does not wait there
   * @param time for what is going on
   * @param held a decision that is not stored yet; null for none
   */
  record Now(OptionalInt queue, Instant time, HeldDecisions.@Nullable Kind held) {}

  private StageNodes(PackageView view, List<Event> log, Now now) {
    this.view = view;
    this.run = log.stream().filter(event -> event.runId().equals(view.runId())).toList();
    this.queue = now.queue();
    this.now = now.time();
    this.held = now.held();
  }

  /**
   * The nodes, in order.
   *
   * @param log the package's events, all of them or at least those of the latest run
   */
  static List<StageNode> of(PackageView view, List<Event> log, Now now) {
    return new StageNodes(view, log, now).all();
  }

  private List<StageNode> all() {
    List<StageNode> nodes = new ArrayList<>();
    boolean nextSaid = view.status() != PackageStatus.RUNNING;
    boolean queueSaid = false;
    for (Stage stage : Stage.work()) {
      StageNode node = work(stage);
      if (node.look() == Look.WAITING && queue.isPresent() && !queueSaid) {
        queueSaid = true;
        node = queued(stage);
      } else if (node.look() == Look.WAITING && !nextSaid) {
        nextSaid = true;
        node = new StageNode(stage, Look.WAITING, List.of(Said.of("packages.next")), 0, List.of());
      }
      nodes.add(node);
    }
    nodes.add(approval());
    return nodes;
  }

  private StageNode queued(Stage stage) {
    return new StageNode(
        stage, Look.QUEUED, List.of(Said.of("packages.queued", queue.orElse(1))), 0, List.of());
  }

  private StageNode work(Stage stage) {
    StageView at = view.stageView(stage);
    List<Said> details = new ArrayList<>();
    Look look =
        switch (at.state()) {
          case WAITING -> Look.WAITING;
          case SKIPPED -> skipped(stage, details);
          case RUNNING -> running(stage, at, details);
          case DONE -> done(stage, at, details);
          case FAILED -> failed(at, details);
        };
    return new StageNode(
        stage, look, details, fill(stage, look), new StepNodes(run, view).of(look, stage));
  }

  private Look running(Stage stage, StageView at, List<Said> details) {
    if (view.status() == PackageStatus.CANCELLED) {
      details.add(Said.of("packages.stopped"));
      return Look.CANCELLED;
    }
    Event last = last(stage);
    if (last != null && last.body() instanceof EventBody.StageRetried retried) {
      long left = retried.delayMs() - (now.toEpochMilli() - last.time().toEpochMilli());
      details.add(Said.of("packages.again_in", Math.max(0, (left + 999) / 1_000)));
      return Look.RETRYING;
    }
    if (STEPS.contains(view.currentStep())) {
      details.add(Said.of("packages.step_" + view.currentStep()));
    }
    details.add(Durations.elapsed(now.toEpochMilli() - started(stage).toEpochMilli()));
    history(stage, at, details);
    return Look.RUNNING;
  }

  private Look done(Stage stage, StageView at, List<Said> details) {
    details.add(Durations.taken(at.durationMs()));
    made(stage, details);
    history(stage, at, details);
    if (isStale(stage)) {
      details.addFirst(Said.of("packages.out_of_date"));
      return Look.STALE;
    }
    if (at.fellBack()) {
      details.addFirst(Said.of("packages.fell_back"));
      return Look.FELL_BACK;
    }
    return Look.DONE;
  }

  private Look skipped(Stage stage, List<Said> details) {
    List<Said> there = new ArrayList<>();
    made(stage, there);
    boolean isThere = stage == Stage.ANALYSIS ? view.analysis() != null : !there.isEmpty();
    if (!isThere) {
      details.add(Said.of("packages.left_out"));
      return Look.SKIPPED;
    }
    if (isStale(stage)) {
      details.add(Said.of("packages.out_of_date"));
      return Look.STALE;
    }
    details.add(Said.of("packages.kept"));
    details.addAll(there);
    return Look.KEPT;
  }

  private static Look failed(StageView at, List<Said> details) {
    details.add(Said.of("packages.failed"));
    if (at.attempts() > 1) {
      details.add(Said.of("packages.attempts", at.attempts()));
    }
    return Look.FAILED;
  }

  private void history(Stage stage, StageView at, List<Said> details) {
    if (at.attempts() > 1) {
      details.add(Said.of("packages.retried", at.attempts() - 1));
    }
    boolean resumed =
        run.stream()
            .anyMatch(
                event ->
                    event.body() instanceof EventBody.RunResumed back && back.nextStage() == stage);
    if (resumed) {
      details.add(Said.of("packages.resumed"));
    }
  }

  private void made(Stage stage, List<Said> details) {
    switch (stage) {
      case COPYWRITING -> {
        if (view.copy() != null) {
          details.add(Said.of("packages.texts", view.copy().texts().size()));
        }
      }
      case IMAGE_GENERATION -> {
        if (view.pictures() != null) {
          details.add(Said.of("packages.pictures", view.pictures().pictures().size()));
        }
      }
      case VIDEO_GENERATION -> {
        if (view.film() != null) {
          details.add(Said.of("packages.shots", view.film().storyboard().shots().size()));
        }
      }
      case QA_REVIEW -> {
        if (view.qaReport() != null) {
          details.add(Said.of("packages.score", view.qaReport().score()));
        }
      }
      default -> {}
    }
  }

  private boolean isStale(Stage stage) {
    return view.stale().stream()
        .anyMatch(target -> target != Target.ALL && target.firstStage() == stage);
  }

  private double fill(Stage stage, Look look) {
    return switch (look) {
      case DONE, KEPT, FELL_BACK, STALE -> 1;
      case SKIPPED -> view.stage().compareTo(stage) > 0 ? 1 : 0;
      case RUNNING, RETRYING -> {
        int span = Stage.values()[stage.ordinal() + 1].entryPercentage() - stage.entryPercentage();
        yield Math.clamp((view.percentage() - stage.entryPercentage()) / (span - 1.0), 0, 1);
      }
      default -> 0;
    };
  }

  private StageNode approval() {
    List<Said> details = new ArrayList<>();
    Look look = Look.WAITING;
    if (held != null) {
      boolean approved = held == HeldDecisions.Kind.APPROVED;
      look = approved ? Look.DONE : Look.REJECTED;
      details.add(Said.of(approved ? "packages.approved" : "packages.rejected"));
    } else if (view.status() == PackageStatus.APPROVAL_REQUIRED) {
      boolean rejected = view.approvalStatus() == ApprovalStatus.REJECTED;
      look = rejected ? Look.REJECTED : Look.ASKING;
      details.add(Said.of(rejected ? "packages.rejected" : "packages.your_turn"));
    } else if (view.status() == PackageStatus.COMPLETED) {
      boolean approved = view.approvalStatus() == ApprovalStatus.APPROVED;
      look = approved ? Look.DONE : Look.SKIPPED;
      details.add(Said.of(approved ? "packages.approved" : "packages.not_needed"));
    } else if (view.status() == PackageStatus.CANCELLED) {
      if (view.stage() == Stage.APPROVAL) {
        look = Look.CANCELLED;
        details.add(Said.of("packages.stopped"));
      }
    } else if (view.input().options().requireApproval()) {
      details.add(Said.of("packages.you"));
    }
    return new StageNode(Stage.APPROVAL, look, details, 0, List.of());
  }

  private Instant started(Stage stage) {
    return run.stream()
        .filter(event -> event.stage() == stage && event.body() instanceof EventBody.StageStarted)
        .map(Event::time)
        .reduce((first, later) -> later)
        .orElse(now);
  }

  private @Nullable Event last(Stage stage) {
    return run.reversed().stream().filter(event -> event.stage() == stage).findFirst().orElse(null);
  }
}
