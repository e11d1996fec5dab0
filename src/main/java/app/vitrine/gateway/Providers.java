package app.vitrine.gateway;

import app.vitrine.gateway.port.ImageModel;
import app.vitrine.gateway.port.SpeechModel;
import app.vitrine.gateway.port.TextModel;
import app.vitrine.gateway.port.VideoModel;
import app.vitrine.gateway.port.VisionModel;
import java.util.List;

/**
 * The providers that were set up, each list in order of preference; the local engine is the last of
 * each.
 *
 * @param speech may be empty: then nobody speaks
 */
public record Providers(
    List<TextModel> text,
    List<VisionModel> vision,
    List<ImageModel> image,
    List<VideoModel> video,
    List<SpeechModel> speech) {
  public Providers {
    text = List.copyOf(text);
    vision = List.copyOf(vision);
    image = List.copyOf(image);
    video = List.copyOf(video);
    speech = List.copyOf(speech);
  }
}
