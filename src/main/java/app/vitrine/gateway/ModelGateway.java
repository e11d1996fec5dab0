package app.vitrine.gateway;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.analysis.PhotoReading;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.image.CalloutWords;
import app.vitrine.domain.video.Footage;
import app.vitrine.domain.video.Script;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.domain.video.StyleChoice;
import app.vitrine.gateway.port.CallContext;
import app.vitrine.gateway.port.ImageModel;
import app.vitrine.gateway.port.SpeechModel;
import app.vitrine.gateway.port.TextModel;
import app.vitrine.gateway.port.VideoModel;
import app.vitrine.gateway.port.VisionModel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one way to a model: chooses the provider, guards the call, logs it, falls back. */
public final class ModelGateway {
  private final Route<TextModel> text;
  private final Route<VisionModel> vision;
  private final Route<ImageModel> image;
  private final Route<VideoModel> video;
  private final @Nullable Route<SpeechModel> speech;
  private final JobLedger jobs;

  public ModelGateway(Providers providers, CallLog log, JobLedger jobs, Clock clock) {
    this.text = new Route<>(providers.text(), TextModel::provider, log, clock);
    this.vision = new Route<>(providers.vision(), VisionModel::provider, log, clock);
    this.image = new Route<>(providers.image(), ImageModel::provider, log, clock);
    this.video = new Route<>(providers.video(), VideoModel::provider, log, clock);
    this.speech =
        providers.speech().isEmpty()
            ? null
            : new Route<>(providers.speech(), SpeechModel::provider, log, clock);
    this.jobs = jobs;
  }

  /** An answer and who gave it. */
  public record Answered<R>(String provider, R value) {}

  public BriefReading read(TextModel.BriefOrder order, CallContext call) {
    return text.call("read_brief", call, (model, guarded) -> model.read(order, guarded));
  }

  public Answered<List<CopyText>> write(TextModel.CopyOrder order, CallContext call) {
    return text.call(
        "write_copy",
        call,
        (model, guarded) -> new Answered<>(model.provider(), model.write(order, guarded)));
  }

  public StyleChoice chooseStyle(TextModel.StyleOrder order, CallContext call) {
    return text.call("choose_style", call, (model, guarded) -> model.chooseStyle(order, guarded));
  }

  public CalloutWords callOut(TextModel.CalloutOrder order, CallContext call) {
    return text.call("call_out", call, (model, guarded) -> model.callOut(order, guarded));
  }

  public Script tellStory(TextModel.StoryOrder order, CallContext call) {
    return text.call("tell_story", call, (model, guarded) -> model.tellStory(order, guarded));
  }

  public Storyboard breakDown(TextModel.StoryboardOrder order, CallContext call) {
    return text.call("break_down", call, (model, guarded) -> model.breakDown(order, guarded));
  }

  public PhotoReading look(VisionModel.PhotoOrder order, CallContext call) {
    return vision.call("look_at_photo", call, (model, guarded) -> model.look(order, guarded));
  }

  /** Has a product cut out in a way a person chose. */
  public void cutOut(VisionModel.CutoutOrder order, CallContext call) {
    vision.call(
        "cut_out",
        call,
        (model, guarded) -> {
          model.cutOut(order, guarded);
          return order.cutout();
        });
  }

  public Answered<ImageModel.Rendered> render(ImageModel.PictureOrder order, CallContext call) {
    return image.call(
        "render_picture",
        call,
        (model, guarded) -> new Answered<>(model.provider(), model.render(order, guarded)));
  }

  /**
   * Has a line said.
   *
   * @throws VitrineException when no provider speaks, or none speaks the line's language
   */
  public Answered<SpeechModel.Spoken> speak(SpeechModel.LineOrder order, CallContext call) {
    if (speech == null) {
      throw VitrineException.provider("No voice is set up.", false, null);
    }
    return speech.call(
        "speak",
        call,
        (model, guarded) -> new Answered<>(model.provider(), model.speak(order, guarded)));
  }

  /** The provider that shots go to. */
  public String videoProvider() {
    return video.firstProvider();
  }

  /**
   * Has the preferred provider shoot, and no other: when it fails, the film becomes a slideshow. A
   * job already submitted under the call's key is awaited, not submitted again.
   */
  public Footage shoot(VideoModel.ShotOrder order, CallContext call) {
    return video.callOne(
        video.first(),
        "shoot",
        call,
        Optional.empty(),
        (model, guarded) -> {
          String job =
              jobs.find(guarded.idempotencyKey(), model.provider())
                  .orElseGet(() -> submit(model, order, guarded));
          return model.await(job, order, guarded);
        });
  }

  private String submit(VideoModel model, VideoModel.ShotOrder order, CallContext call) {
    String job = model.submit(order, call);
    jobs.record(call.idempotencyKey(), model.provider(), job);
    return job;
  }
}
