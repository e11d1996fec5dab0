package app.vitrine.gateway.port;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.image.CalloutWords;
import app.vitrine.domain.video.Script;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.domain.video.StyleChoice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes words. A caller asks for a task, not with a prompt: a cloud provider turns the
 * order into its prompt and checks the answer, the local engine works on the order itself.
 */
public interface TextModel {
  /** Stable name, such as {@code local}. */
  String provider();

  /**
   * Reads a merchant's brief.
   *
   * @param language the language to read it in; null to notice it
   */
  record BriefOrder(String background, @Nullable Language language) {}

  BriefReading read(BriefOrder order, CallContext call);

  /**
   * Writes marketing copy from facts.
   *
   * @param variants per channel and language, 1 to 5; each differs in structure
   * @param guidance what people said about earlier results, oldest first; the last weighs most
   * @param revision 2 and later must differ from the one before
   */
  record CopyOrder(
      String background,
      ProductAnalysis analysis,
      List<Channel> channels,
      List<Language> languages,
      int variants,
      List<String> guidance,
      int revision) {
    public CopyOrder {
      channels = List.copyOf(channels);
      languages = List.copyOf(languages);
      guidance = List.copyOf(guidance);
    }
  }

  /** One text per channel, language and variant, in that order. */
  List<CopyText> write(CopyOrder order, CallContext call);

  /**
   * Chooses a film's style.
   *
   * @param wished the style the person chose, null to have it detected
   */
  record StyleOrder(ProductAnalysis analysis, @Nullable VideoStyle wished) {}

  StyleChoice chooseStyle(StyleOrder order, CallContext call);

  /**
   * Asks for the words of a picture that points out what is good about a product.
   *
   * @param most points, 1 to 4
   * @param guidance what people said about earlier results, oldest first; the last weighs most
   */
  record CalloutOrder(
      ProductAnalysis analysis, Language language, int most, List<String> guidance) {
    public CalloutOrder {
      guidance = List.copyOf(guidance);
    }
  }

  /** Points of the merchant's own words; fewer, or none, where there is not that much to say. */
  CalloutWords callOut(CalloutOrder order, CallContext call);

  /** Tells a story in the given language. */
  record StoryOrder(
      ProductAnalysis analysis,
      StyleChoice style,
      Language language,
      int durationSec,
      List<String> guidance,
      int revision) {
    public StoryOrder {
      guidance = List.copyOf(guidance);
    }
  }

  Script tellStory(StoryOrder order, CallContext call);

  /**
   * Breaks a story down into shots whose durations sum to {@code durationSec}.
   *
   * @param guidance what people said about earlier results, oldest first; the last weighs most
   */
  record StoryboardOrder(
      ProductAnalysis analysis,
      Script script,
      StyleChoice style,
      AspectRatio aspectRatio,
      int durationSec,
      List<String> guidance) {
    public StoryboardOrder {
      guidance = List.copyOf(guidance);
    }
  }

  Storyboard breakDown(StoryboardOrder order, CallContext call);
}
